package io.yearbook.job;

import io.yearbook.publish.sdmx.SdmxCsvVersion;
import io.yearbook.publish.sdmx.Vintages;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported as SDMX-CSV.
 *
 * @param to the folder the files are written to; absolute
 * @param indicator code or name of the only indicator to export; null for all. Not yet looked up
 * @param vintages which vintages of observations and targets
 * @param version of SDMX-CSV
 */
public record SdmxExport(Path to, @Nullable String indicator, Vintages vintages, SdmxCsvVersion version) {

    public SdmxExport {
        if (!to.isAbsolute()) {
            throw new IllegalArgumentException("not an absolute path: " + to);
        }
    }
}

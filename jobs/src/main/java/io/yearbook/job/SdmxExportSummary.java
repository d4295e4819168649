package io.yearbook.job;

import java.nio.file.Path;
import java.util.List;

/**
 * The SDMX-CSV files that were written.
 *
 * @param files in the order of writing
 */
public record SdmxExportSummary(List<ExportedFile> files) {

    public SdmxExportSummary {
        files = List.copyOf(files);
    }

    /**
     * @param file where it is
     * @param rows how many there are below its header
     */
    public record ExportedFile(Path file, long rows) {}
}

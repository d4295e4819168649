package io.yearbook.job;

import java.nio.file.Path;
import java.util.List;

/**
 * The workbooks a run made.
 *
 * @param out the folder they are in
 * @param written files with new content
 * @param unchanged files whose content would be the same and were left alone
 */
public record ExportSummary(Path out, List<Path> written, List<Path> unchanged) {

    public ExportSummary {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
    }
}

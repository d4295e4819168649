package io.yearbook.job;

import java.nio.file.Path;
import java.util.List;

/**
 * The workbooks a run made.
 *
 * @param out the folder they are in
 * @param written files with new content
 * @param unchanged files whose content would be the same and were left alone
 * @param removed files of another run, in a form that was not asked for
 */
public record ExportSummary(Path out, List<Path> written, List<Path> unchanged, List<Path> removed) {

    public ExportSummary {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }
}

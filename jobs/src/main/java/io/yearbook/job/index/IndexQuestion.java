package io.yearbook.job.index;

import io.yearbook.catalog.index.IndexStep;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an index is to be computed of.
 *
 * @param definition file that defines it, or code of an index of the catalogue
 * @param files wide files: the first has the rows, the others more columns
 * @param done step that the data have behind them; empty for none
 */
public record IndexQuestion(String definition, List<Path> files, Optional<IndexStep> done) {

    public IndexQuestion {
        files = List.copyOf(files);
    }
}

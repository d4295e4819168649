package io.yearbook.source.layout;

import io.yearbook.model.FileFaultException;
import java.util.List;
import java.util.Optional;

/** Finds the header of a table. */
public interface HeaderFinder {

    /**
     * The layout that the first rows of a table show.
     *
     * @throws FileFaultException where the header gives two columns one meaning
     */
    Optional<Layout> find(List<GridRow> rows) throws FileFaultException;

    /** True where a row of the body repeats what the header names, so that another table, or page of it, begins. */
    default boolean startsAnother(GridRow row, Layout layout) {
        return false;
    }
}

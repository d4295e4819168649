package io.yearbook.source.layout;

import io.yearbook.model.FileFaultException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one table, read once from top to bottom. */
public interface Grid {

    /** Name of the sheet; empty where the file is one table. */
    String name();

    /** Whether a row wider than the header is damaged, as in a CSV, rather than written beside the table. */
    boolean endsAtHeader();

    /** The next row that is not blank, or null at the end. */
    @Nullable
    GridRow next() throws IOException, FileFaultException;

    /** Where a row's figure stands that fills its row alone. */
    String place(long row, int column);

    /** Where a figure stands that is one of several of its row. */
    String place(long row, int column, String head);
}

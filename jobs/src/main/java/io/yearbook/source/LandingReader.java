package io.yearbook.source;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.LandingManifest;
import java.io.Serializable;
import java.util.Iterator;

/**
 * Reads landing files of all formats.
 *
 * <p>A file yields its records one by one and then one report. Whatever is wrong with the content becomes a record with
 * a fault, for a row, or the fault of the report, for the file; nothing is thrown. With a fault of the file none of its
 * records counts, not even those that were yielded before it was met.
 */
public final class LandingReader implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Catalog catalog;
    private final ReadLimits limits;

    public LandingReader(Catalog catalog, ReadLimits limits) {
        this.catalog = catalog;
        this.limits = limits;
    }

    /**
     * Reads lazily: the file is opened by the first call of the iterator and closed before its last item is returned. A
     * caller that stops earlier leaves it open.
     */
    public Iterator<ReadItem> read(SourceContent file, LandingManifest manifest) {
        return new FileItems(file, manifest, catalog, limits);
    }
}

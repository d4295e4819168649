package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import java.nio.file.Path;

/** Opens the reference data of an operation; where they cannot be used, it says all that is wrong with them. */
public final class ReferenceData {

    private ReferenceData() {}

    /** @throws OperationException where the catalogue has faults; it names every one */
    public static Catalog open(Path folder) {
        try {
            return CatalogLoader.load(folder);
        } catch (CatalogException e) {
            throw unusable(folder, e);
        }
    }

    static OperationException unusable(Path folder, CatalogException e) {
        return new OperationException(
                "The reference data in " + folder + " cannot be used",
                String.join(System.lineSeparator(), e.faults()),
                "Correct the lines named; nothing was changed.",
                e);
    }
}

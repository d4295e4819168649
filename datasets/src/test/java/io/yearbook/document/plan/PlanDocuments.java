package io.yearbook.document.plan;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.document.Document;
import io.yearbook.document.DocumentAssembly;
import io.yearbook.document.TextLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;

/** Plans to read, and the shipped catalogue to read them with. */
final class PlanDocuments {

    static final Path CATALOG = Path.of("catalog");
    private static final Path SHARED = Path.of("../../shared");

    private PlanDocuments() {}

    static Catalog catalog() {
        try {
            return CatalogLoader.load(CATALOG);
        } catch (CatalogException faulty) {
            throw new IllegalStateException(faulty);
        }
    }

    static Document of(String text) {
        return DocumentAssembly.assemble(text, TextLine.of(text), "某区实施方案", LocalDate.of(2021, 7, 23));
    }

    static Document seed(String name) {
        return read(example("seeds/" + name));
    }

    static Path golden(String name) {
        return example("golden/" + name);
    }

    private static Document read(Path file) {
        try {
            String text = Files.readString(file);
            return DocumentAssembly.assemble(text, TextLine.of(text), null, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path example(String name) {
        Path file = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the shared example " + name + " is not here");
        return file;
    }
}

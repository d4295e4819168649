package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogFiles;
import io.yearbook.catalog.CatalogLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The shipped indicators and districts, with rules and revisions of a test's own. */
final class CheckCatalog {

    private static final String RULES = "rule_id,indicator_code,relation,formula,severity,explanation_zh\n";
    private static final String REVISIONS = "indicator_code,publisher,effective_from,note_zh\n";

    private CheckCatalog() {}

    static Catalog shipped() {
        return load(files());
    }

    /** @param rules lines of consistency.csv without its header */
    static Catalog withRules(String rules) {
        Map<String, byte[]> files = files();
        files.put("consistency.csv", bytes(RULES + rules));
        return load(files);
    }

    /** @param revisions lines of scope_revisions.csv without its header */
    static Catalog withRevisions(String revisions) {
        Map<String, byte[]> files = files();
        files.put("scope_revisions.csv", bytes(REVISIONS + revisions));
        return load(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files() {
        try {
            return CatalogFiles.read(Path.of("../datasets/catalog"));
        } catch (CatalogException e) {
            throw new AssertionError(e);
        }
    }

    private static Catalog load(Map<String, byte[]> files) {
        try {
            return CatalogLoader.load(files);
        } catch (CatalogException e) {
            throw new AssertionError(e);
        }
    }
}

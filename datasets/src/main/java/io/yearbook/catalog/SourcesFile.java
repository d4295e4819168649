package io.yearbook.catalog;

import io.yearbook.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The file sources.csv: publishers in their order of precedence. */
final class SourcesFile {

    static final String NAME = "sources.csv";

    private static final String PUBLISHER = "publisher";
    private static final String PRECEDENCE = "precedence";
    private static final String SERIES = "series";
    private static final String ALIASES = "aliases";
    private static final String AUTHORITATIVE_FOR = "authoritative_for";
    private static final List<String> COLUMNS = List.of(PUBLISHER, PRECEDENCE, SERIES, ALIASES, AUTHORITATIVE_FOR);

    private SourcesFile() {}

    /** No two publishers share a precedence: which figure is used would depend on chance. */
    static List<Source> read(Map<String, byte[]> files, Faults faults) {
        List<Source> sources = new ArrayList<>();
        FirstRows names = new FirstRows();
        FirstRows precedences = new FirstRows();
        for (CatalogRow row : CatalogTable.read(NAME, COLUMNS, files, faults)) {
            Source source = new Source(
                    row.required(PUBLISHER),
                    row.integer(PRECEDENCE, 0, SourceRegister.UNREGISTERED - 1),
                    row.optional(SERIES),
                    row.list(ALIASES),
                    row.required(AUTHORITATIVE_FOR));
            names.check(row, PUBLISHER, Names.key(source.publisher()), source.publisher());
            source.aliases().forEach(alias -> names.check(row, ALIASES, Names.key(alias), alias));
            precedences.check(row, PRECEDENCE, row.optional(PRECEDENCE), row.optional(PRECEDENCE));
            sources.add(source);
        }
        return sources;
    }
}

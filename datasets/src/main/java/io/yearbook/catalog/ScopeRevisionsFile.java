package io.yearbook.catalog;

import io.yearbook.model.Indicator;
import io.yearbook.model.ScopeRevision;
import io.yearbook.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The file scope_revisions.csv: what publishers count differently from a day on. A catalogue may do without it. */
final class ScopeRevisionsFile {

    static final String NAME = "scope_revisions.csv";

    private static final String INDICATOR_CODE = "indicator_code";
    private static final String PUBLISHER = "publisher";
    private static final String EFFECTIVE_FROM = "effective_from";
    private static final String NOTE_ZH = "note_zh";
    private static final List<String> COLUMNS = List.of(INDICATOR_CODE, PUBLISHER, EFFECTIVE_FROM, NOTE_ZH);

    private ScopeRevisionsFile() {}

    static ScopeRevisions read(
            Map<String, byte[]> files, List<Indicator> indicators, List<Source> sources, Faults faults) {
        Set<String> codes = new HashSet<>();
        indicators.forEach(indicator -> codes.add(indicator.code()));
        SourceRegister register = new SourceRegister(sources);
        List<ScopeRevision> revisions = new ArrayList<>();
        List<String> notApplied = new ArrayList<>();
        FirstRows keys = new FirstRows();
        for (CatalogRow row : CatalogTable.readIfPresent(NAME, COLUMNS, files, faults)) {
            String code = row.required(INDICATOR_CODE);
            String publisher = register.canonicalName(row.optional(PUBLISHER));
            row.required(EFFECTIVE_FROM);
            LocalDate from = row.date(EFFECTIVE_FROM);
            String note = row.required(NOTE_ZH);
            if (!codes.contains(code)) {
                notApplied.add("%s, row %d: is not applied: %s is no indicator_code of %s"
                        .formatted(NAME, row.line(), code, IndicatorsFile.NAME));
            } else if (from != null) {
                keys.check(row, EFFECTIVE_FROM, code + ";" + publisher + ";" + from, from.toString());
                revisions.add(new ScopeRevision(code, publisher, from, note));
            }
        }
        return new ScopeRevisions(revisions, notApplied);
    }
}

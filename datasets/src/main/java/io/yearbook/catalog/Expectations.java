package io.yearbook.catalog;

import io.yearbook.model.ExpectedDocument;
import io.yearbook.model.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file expectations.csv: the documents that publishers owe every year. It decides no figure, so it is read when it
 * is asked for, and is no part of the catalogue that runs are made with: an edit makes no file be read again.
 */
public final class Expectations {

    public static final String FILE = "expectations.csv";

    private static final String PUBLISHER = "publisher";
    private static final String DOCUMENT_ZH = "document_zh";
    private static final String KIND = "kind";
    private static final String INDICATOR_CODES = "indicator_codes";
    private static final String FIRST_YEAR = "first_year";
    private static final String LAST_YEAR = "last_year";
    private static final String DUE = "due";
    private static final String YEARS_AFTER = "years_after";
    private static final String GRACE_DAYS = "grace_days";
    private static final String BASIS_ZH = "basis_zh";
    private static final List<String> COLUMNS = List.of(
            PUBLISHER,
            DOCUMENT_ZH,
            KIND,
            INDICATOR_CODES,
            FIRST_YEAR,
            LAST_YEAR,
            DUE,
            YEARS_AFTER,
            GRACE_DAYS,
            BASIS_ZH);

    private static final int MIN_YEAR = 1900;
    private static final int MAX_YEAR = 2100;
    private static final int MAX_YEARS_AFTER = 10;
    private static final int MAX_GRACE_DAYS = 366;

    private final Catalog catalog;
    private final Faults faults = new Faults();

    private Expectations(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The documents that the file in the folder names; none where there is no such file.
     *
     * @param catalog whose publishers and indicators it names
     * @throws CatalogException with every fault, each with row, column, what was read and what is allowed
     */
    public static List<ExpectedDocument> read(Path folder, Catalog catalog) throws CatalogException {
        try {
            return parse(Files.readAllBytes(folder.resolve(FILE)), catalog);
        } catch (NoSuchFileException absent) {
            return List.of();
        } catch (IOException unreadable) {
            throw new CatalogException(List.of(FILE + ": cannot be read: " + unreadable));
        }
    }

    static List<ExpectedDocument> parse(byte[] content, Catalog catalog) throws CatalogException {
        Expectations expectations = new Expectations(catalog);
        List<ExpectedDocument> documents = expectations.documents(content);
        expectations.faults.throwIfAny();
        return documents;
    }

    private List<ExpectedDocument> documents(byte[] content) {
        List<ExpectedDocument> documents = new ArrayList<>();
        FirstRows keys = new FirstRows();
        for (CatalogRow row : CatalogTable.read(FILE, COLUMNS, Map.of(FILE, content), faults)) {
            String publisher = publisher(row);
            String name = row.required(DOCUMENT_ZH);
            keys.check(row, DOCUMENT_ZH, Names.key(publisher + ";" + name), name);
            row.required(BASIS_ZH);
            RecordKind kind = kind(row);
            MonthDay due = due(row);
            int first = row.integer(FIRST_YEAR, MIN_YEAR, MAX_YEAR);
            Integer last = lastYear(row, first);
            List<String> indicators = indicators(row, kind);
            int yearsAfter = row.integer(YEARS_AFTER, 0, MAX_YEARS_AFTER);
            int graceDays = row.integer(GRACE_DAYS, 0, MAX_GRACE_DAYS);
            documents.add(
                    new ExpectedDocument(publisher, name, kind, indicators, first, last, due, yearsAfter, graceDays));
        }
        return documents;
    }

    private String publisher(CatalogRow row) {
        String publisher = row.required(PUBLISHER);
        if (!publisher.isEmpty() && catalog.sources().precedence(publisher) == SourceRegister.UNREGISTERED) {
            row.fault(PUBLISHER, "read \"%s\", which is no publisher of %s".formatted(publisher, SourcesFile.NAME));
        }
        return catalog.sources().canonicalName(publisher);
    }

    private static RecordKind kind(CatalogRow row) {
        RecordKind kind = row.constant(KIND, RecordKind.class);
        if (kind == RecordKind.CANDIDATE) {
            row.fault(KIND, "read \"CANDIDATE\"; allowed: OBSERVATION, TARGET, TASK");
            return RecordKind.OBSERVATION;
        }
        return kind;
    }

    private List<String> indicators(CatalogRow row, RecordKind kind) {
        List<String> codes = row.list(INDICATOR_CODES);
        if (kind == RecordKind.TASK && !codes.isEmpty()) {
            row.fault(
                    INDICATOR_CODES,
                    "read \"%s\"; tasks have no indicators, leave it empty".formatted(String.join(";", codes)));
            return List.of();
        }
        for (String code : codes) {
            if (catalog.indicators().byCode(code).isEmpty()) {
                row.fault(
                        INDICATOR_CODES,
                        "read \"%s\", which is no indicator_code of %s".formatted(code, IndicatorsFile.NAME));
            }
        }
        return codes;
    }

    private static @Nullable Integer lastYear(CatalogRow row, int first) {
        if (row.optional(LAST_YEAR).isEmpty()) {
            return null;
        }
        int last = row.integer(LAST_YEAR, MIN_YEAR, MAX_YEAR);
        if (last != 0 && last < first) {
            row.fault(LAST_YEAR, "read %d, which is before first_year %d".formatted(last, first));
        }
        return last < first ? null : last;
    }

    private static MonthDay due(CatalogRow row) {
        String text = row.required(DUE);
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException notADay) {
            if (!text.isEmpty()) {
                row.fault(DUE, "cannot read \"%s\" as a day of the year; write MM-DD, such as 03-31".formatted(text));
            }
            return MonthDay.of(1, 1);
        }
    }
}

package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.CandidateFigure;
import io.yearbook.model.Period;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import io.yearbook.publish.PublishedTables;
import io.yearbook.review.ReviewBook;
import io.yearbook.review.ReviewGuess;
import io.yearbook.review.ReviewItem;
import io.yearbook.table.CandidateTable;
import io.yearbook.table.LedgerEntry;
import io.yearbook.table.SourceFileTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The figures that wait for a decision, as a workbook shows them. */
final class ReviewExport {

    private static final Pattern CHARACTERS = Pattern.compile("characters (\\d+)-\\d+");
    private static final Pattern GUESS = Pattern.compile("(?:^|; )([a-z][a-z0-9_]*) (\\d\\.\\d\\d) \\(");

    private final Catalog catalog;
    private final PublishedTables tables;

    ReviewExport(Catalog catalog, PublishedTables tables) {
        this.catalog = catalog;
        this.tables = tables;
    }

    /** What waits, document by document, in reading order. */
    ReviewBook book(String runId, Instant exportedAt) {
        List<ReviewItem> items = new ArrayList<>();
        for (Row row : waiting()) {
            items.add(item(row, items.size() + 1));
        }
        return new ReviewBook(
                items, catalog.indicators().all(), catalog.districts().all(), runId, exportedAt);
    }

    /** Without what is decided already, and without figures of a content that its file no longer has. */
    private List<Row> waiting() {
        Map<String, String> current = currentContents();
        Set<String> seen = new HashSet<>();
        return tables.table(CandidateTable.TABLE).collectAsList().stream()
                .filter(row -> row.<String>getAs(CandidateTable.SOURCE_FILE)
                        .equals(current.get(row.<String>getAs(CandidateTable.SOURCE_PATH))))
                .filter(row -> catalog.reviewDecisions()
                        .of(CandidateTable.figure(row).key())
                        .isEmpty())
                .sorted(Comparator.comparing((Row row) -> row.<String>getAs(CandidateTable.SOURCE_PATH))
                        .thenComparing(row -> start(row.getAs(CandidateTable.SOURCE_PLACE))))
                .filter(row -> seen.add(CandidateTable.figure(row).key()))
                .toList();
    }

    private Map<String, String> currentContents() {
        Map<String, LedgerEntry> last = new HashMap<>();
        for (Row row : tables.table(SourceFileTable.TABLE).collectAsList()) {
            LedgerEntry entry = SourceFileTable.entry(row);
            if (entry.state() == LedgerEntry.State.READ) {
                last.merge(entry.path(), entry, (one, other) -> other.lastSeen().isAfter(one.lastSeen()) ? other : one);
            }
        }
        Map<String, String> contents = new HashMap<>();
        last.forEach((path, entry) -> contents.put(path, entry.sha256()));
        return contents;
    }

    private ReviewItem item(Row row, int number) {
        CandidateFigure figure = CandidateTable.figure(row);
        String qualifier = row.getAs(CandidateTable.VALUE_QUALIFIER);
        return new ReviewItem(
                number,
                figure,
                indexInQuote(row.getAs(CandidateTable.SOURCE_PLACE), figure),
                text(row, CandidateTable.DOCUMENT),
                text(row, CandidateTable.DISTRICT),
                period(row),
                qualifier == null ? ValueQualifier.EXACT : ValueQualifier.valueOf(qualifier),
                text(row, CandidateTable.PHRASE),
                guesses(text(row, CandidateTable.GUESSES)));
    }

    /** From the places of figure and sentence where both stand in one piece; else the first place in the sentence. */
    static int indexInQuote(String place, CandidateFigure figure) {
        Matcher starts = CHARACTERS.matcher(place);
        if (starts.find()) {
            int ofFigure = Integer.parseInt(starts.group(1));
            if (starts.find()) {
                int index = ofFigure - Integer.parseInt(starts.group(1));
                if (index >= 0 && figure.quote().startsWith(figure.text(), index)) {
                    return index;
                }
            }
        }
        return figure.quote().equals(figure.text()) ? -1 : figure.quote().indexOf(figure.text());
    }

    private static int start(String place) {
        Matcher start = CHARACTERS.matcher(place);
        return start.find() ? Integer.parseInt(start.group(1)) : 0;
    }

    private static @Nullable Period period(Row row) {
        LocalDate end = row.getAs(CandidateTable.PERIOD_END);
        return end == null
                ? null
                : new Period(row.getAs(CandidateTable.PERIOD_START), end, Span.valueOf(row.getAs(CandidateTable.SPAN)));
    }

    private List<ReviewGuess> guesses(String described) {
        List<ReviewGuess> guesses = new ArrayList<>();
        Matcher guess = GUESS.matcher(described);
        while (guess.find()) {
            double confidence = Double.parseDouble(guess.group(2));
            catalog.indicators()
                    .byCode(guess.group(1))
                    .ifPresent(indicator -> guesses.add(new ReviewGuess(indicator, confidence)));
        }
        return guesses;
    }

    private static String text(Row row, String column) {
        String text = row.getAs(column);
        return text == null ? "" : text;
    }
}

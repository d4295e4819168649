package io.yearbook.review;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.Names;
import io.yearbook.model.CandidateFigure;
import io.yearbook.model.Indicator;
import io.yearbook.model.RecordKind;
import io.yearbook.model.ReviewDecision;
import io.yearbook.model.ReviewDecision.Outcome;
import io.yearbook.workbook.CellText;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the rows of a workbook into decisions. */
public final class ReviewReading {

    /** What the rows are about. */
    public interface Figures {

        /** The figure of that key with the district its document gives; empty where no figure waits under it. */
        Optional<Known> of(String key);
    }

    /**
     * A figure that the workbook may decide on.
     *
     * @param figure the figure
     * @param district code or name of the district that the document gives; empty for none
     */
    public record Known(CandidateFigure figure, String district) {}

    /** Takes what a row says. */
    public interface Rows {

        /** A decision; the catalogue to check the next row with comes back. */
        Catalog decided(ReviewDecision decision);

        /** A row that is left for later. */
        void left();

        void faulty(ReviewFault fault);
    }

    private final Figures figures;
    private final String reviewer;
    private final Instant decidedAt;

    public ReviewReading(Figures figures, String reviewer, Instant decidedAt) {
        this.figures = figures;
        this.reviewer = reviewer;
        this.decidedAt = decidedAt;
    }

    /**
     * Reads all rows in their order.
     *
     * @throws ReviewFileException where the file is no workbook for review
     */
    public void read(InputStream file, Catalog catalog, Rows rows) throws IOException, ReviewFileException {
        List<ReviewAnswer> answers = ReviewWorkbookReader.read(file);
        Catalog current = catalog;
        Map<String, Integer> rowByKey = new HashMap<>();
        for (ReviewAnswer answer : answers) {
            try {
                Optional<ReviewDecision> decision = decision(answer, current);
                if (decision.isPresent()) {
                    refuseSecond(answer, rowByKey);
                    current = rows.decided(decision.get());
                } else {
                    rows.left();
                }
            } catch (AnswerRefused refused) {
                rows.faulty(refused.fault(answer));
            }
        }
    }

    private static void refuseSecond(ReviewAnswer answer, Map<String, Integer> rowByKey) throws AnswerRefused {
        Integer first = rowByKey.putIfAbsent(answer.text(ReviewColumn.KEY), answer.row());
        if (first != null) {
            throw new AnswerRefused(
                    ReviewColumn.KEY, "row %d decides on the same figure; keep one of them".formatted(first));
        }
    }

    private Optional<ReviewDecision> decision(ReviewAnswer answer, Catalog catalog) throws AnswerRefused {
        for (ReviewColumn column : ReviewColumn.values()) {
            String held = answer.unreadable().get(column);
            if (held != null) {
                throw new AnswerRefused(column, held);
            }
        }
        String label = answer.text(ReviewColumn.DECISION);
        ReviewChoice choice = label.isEmpty()
                ? ReviewChoice.LATER
                : ReviewChoice.ofLabel(label)
                        .orElseThrow(() -> new AnswerRefused(
                                ReviewColumn.DECISION,
                                "\"%s\" is not one of %s".formatted(label, ReviewChoice.labels())));
        if (choice == ReviewChoice.LATER) {
            return Optional.empty();
        }
        Known known = known(answer);
        return Optional.of(
                choice == ReviewChoice.NO_INDICATOR
                        ? rejected(known.figure(), answer)
                        : accepted(known, answer, catalog, choice));
    }

    /** Rows that were sorted, copied or edited carry the key of another figure than they show. */
    private Known known(ReviewAnswer answer) throws AnswerRefused {
        String key = answer.text(ReviewColumn.KEY);
        Known known = figures.of(key)
                .orElseThrow(() -> new AnswerRefused(
                        ReviewColumn.KEY,
                        key.isEmpty()
                                ? "it is empty: the row was added by hand; decide on the rows that were exported"
                                : "no figure waits for review under this key; export the workbook again"));
        CandidateFigure figure = known.figure();
        if (!same(answer.text(ReviewColumn.FIGURE), figure.text())
                || !same(answer.text(ReviewColumn.SENTENCE), figure.quote())) {
            throw new AnswerRefused(
                    ReviewColumn.KEY,
                    "the key is that of \"%s\", but the row shows \"%s\": rows were sorted or cells changed; export the workbook again"
                            .formatted(figure.text(), answer.text(ReviewColumn.FIGURE)));
        }
        return known;
    }

    private static boolean same(String shown, String text) {
        String wanted = Names.key(SentenceMarks.unmarked(CellText.storable(text)));
        return Names.key(SentenceMarks.unmarked(shown)).equals(wanted);
    }

    private ReviewDecision rejected(CandidateFigure figure, ReviewAnswer answer) {
        return new ReviewDecision(
                figure,
                Outcome.NO_INDICATOR,
                "",
                "",
                null,
                null,
                "",
                reviewer,
                decidedAt,
                answer.text(ReviewColumn.NOTE));
    }

    private ReviewDecision accepted(Known known, ReviewAnswer answer, Catalog catalog, ReviewChoice choice)
            throws AnswerRefused {
        AcceptedFigure accepted = new AcceptedFigure(catalog, known.figure(), answer);
        Indicator indicator = accepted.indicator();
        boolean timed = known.figure().kind() == RecordKind.OBSERVATION;
        return new ReviewDecision(
                known.figure(),
                Outcome.ACCEPTED,
                indicator.code(),
                accepted.districtCode(known.district()),
                timed ? AnswerPeriod.of(answer) : null,
                timed ? AnswerPeriod.qualifier(answer) : null,
                choice == ReviewChoice.ACCEPT_WITH_ALIAS ? accepted.alias(indicator) : "",
                reviewer,
                decidedAt,
                answer.text(ReviewColumn.NOTE));
    }
}

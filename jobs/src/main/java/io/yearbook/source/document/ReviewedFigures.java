package io.yearbook.source.document;

import io.yearbook.catalog.Catalog;
import io.yearbook.document.binding.UnitFit;
import io.yearbook.model.CandidateFigure;
import io.yearbook.model.Field;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.ReviewDecision;
import io.yearbook.model.ReviewDecision.Outcome;
import io.yearbook.model.Unit;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people decided on figures of a document, put in place of what was made of them. A decision names the figure by
 * its place; the value is the one that stands there. It holds against what the reader itself would say of the figure.
 */
public final class ReviewedFigures {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneId.of("Asia/Shanghai"));

    private final Catalog catalog;
    private final UnitFit units;
    private final Map<String, ReviewDecision> byPlace = new LinkedHashMap<>();

    /** @param sourceFile SHA-256 of the document */
    public ReviewedFigures(Catalog catalog, String sourceFile) {
        this.catalog = catalog;
        this.units = new UnitFit(catalog.units());
        catalog.reviewDecisions()
                .ofDocument(sourceFile)
                .forEach(decision -> byPlace.put(decision.figure().place(), decision));
    }

    /** True where nobody has decided on a figure of the document. */
    public boolean isEmpty() {
        return byPlace.isEmpty();
    }

    /**
     * The records with the decisions applied.
     *
     * @param records those of the whole document
     * @return what is left, and how many decisions had an effect
     */
    public Outcomes apply(List<RawRecord> records) {
        List<RawRecord> applied = new ArrayList<>();
        Set<ReviewDecision> found = new HashSet<>();
        for (RawRecord record : records) {
            ReviewDecision decision = decisionOn(record);
            if (decision == null) {
                applied.add(record);
            } else if (found.add(decision) && decision.outcome() == Outcome.ACCEPTED) {
                applied.add(accepted(record, decision));
            }
        }
        long accepted = found.stream()
                .filter(decision -> decision.outcome() == Outcome.ACCEPTED)
                .count();
        return new Outcomes(applied, accepted, found.size() - accepted, byPlace.size() - found.size());
    }

    /**
     * Records after review.
     *
     * @param records all of them
     * @param accepted figures that a person gave an indicator
     * @param withoutIndicator figures that a person said state none
     * @param withoutFigure decisions whose figure is not among what was read
     */
    public record Outcomes(List<RawRecord> records, long accepted, long withoutIndicator, long withoutFigure) {

        public Outcomes {
            records = List.copyOf(records);
        }

        /** In one line, such as {@code review: 3 accepted, 1 no indicator}. */
        public String summary() {
            String lost = withoutFigure == 0
                    ? ""
                    : ", %d without their figure: look for them in review_decisions.csv".formatted(withoutFigure);
            return "review: %d accepted, %d no indicator%s".formatted(accepted, withoutIndicator, lost);
        }
    }

    private @Nullable ReviewDecision decisionOn(RawRecord record) {
        if (record.fault() != null || record.kind() == RecordKind.TASK) {
            return null;
        }
        ReviewDecision decision = byPlace.get(CandidateFigure.placeOfFigure(record.place()));
        boolean sameFigure =
                decision != null && record.quote().contains(decision.figure().text());
        return sameFigure ? decision : null;
    }

    private RawRecord accepted(RawRecord record, ReviewDecision decision) {
        RawRecord decided = new RawRecord(
                decision.figure().kind(),
                record.path(),
                record.sourceFile(),
                record.place(),
                record.texts(),
                record.quote(),
                record.note(),
                null,
                "");
        Map<Field, String> texts = decided.texts();
        texts.remove(Field.INDICATOR_NAME);
        texts.remove(Field.VALUE_TEXT);
        texts.put(Field.INDICATOR, decision.indicatorCode());
        texts.put(Field.DISTRICT, decision.districtCode());
        putPeriod(decision.period(), texts);
        putQualifier(decision, texts);
        String counted = inUnitOfIndicator(decision.indicatorCode(), texts);
        texts.merge(
                Field.NOTE, note(decision) + counted, (before, now) -> isPlanned(decision) ? now + "；" + before : now);
        return decided;
    }

    private static void putPeriod(@Nullable Period period, Map<Field, String> texts) {
        if (period != null) {
            texts.remove(Field.PERIOD_START);
            if (period.start() != null) {
                texts.put(Field.PERIOD_START, period.start().toString());
            }
            texts.put(Field.PERIOD_END, period.end().toString());
            texts.put(Field.SPAN, period.span().name());
        }
    }

    private void putQualifier(ReviewDecision decision, Map<Field, String> texts) {
        ValueQualifier qualifier = decision.qualifier();
        if (qualifier != null) {
            ValueKind kind = catalog.indicators()
                    .byCode(decision.indicatorCode())
                    .map(Indicator::kind)
                    .orElse(ValueKind.FLOW);
            texts.put(Field.VALUE_QUALIFIER, qualifier.name());
            texts.put(Field.OBS_STATUS, StatedStatus.of(qualifier, kind).name());
        }
    }

    /** Where the document counts with another measure word of the same thing, the indicator's is meant. */
    private String inUnitOfIndicator(String indicatorCode, Map<Field, String> texts) {
        Optional<Indicator> indicator = catalog.indicators().byCode(indicatorCode);
        String printed = texts.getOrDefault(Field.UNIT, "");
        if (indicator.isEmpty() || printed.isEmpty() || units.of(printed, indicator.get()) <= 0) {
            return "";
        }
        String wanted = indicator.get().unit();
        Optional<Unit> unit = catalog.units().resolve(wanted);
        boolean converts = unit.isPresent()
                && catalog.units()
                        .resolve(printed)
                        .filter(unit.get()::convertsTo)
                        .isPresent();
        if (converts) {
            return "";
        }
        texts.put(Field.UNIT, wanted);
        return "；原文以“%s”计，按指标单位“%s”记".formatted(printed, wanted);
    }

    /** The note of a promise says how it was read; that of a figure only which indicators were guessed. */
    private static boolean isPlanned(ReviewDecision decision) {
        return decision.figure().kind() == RecordKind.TARGET;
    }

    private static String note(ReviewDecision decision) {
        String remark = decision.note().isEmpty() ? "" : "：" + decision.note();
        return "人工审核：%s于%s认定%s".formatted(decision.reviewer(), DAY.format(decision.decidedAt()), remark);
    }
}

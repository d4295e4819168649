package io.yearbook.transform;

import static io.yearbook.model.Field.DUE_DATE;
import static io.yearbook.model.Field.FIRMNESS;
import static io.yearbook.model.Field.PLAN_ID;
import static io.yearbook.model.Field.PLAN_YEAR;
import static io.yearbook.model.Field.SCOPE_NOTE;
import static io.yearbook.model.Field.TARGET_ID;
import static io.yearbook.model.Field.TASK_NO;
import static io.yearbook.model.Field.VALUE;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Indicator;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Target;
import io.yearbook.model.Target.Firmness;
import io.yearbook.text.DecimalMark;
import io.yearbook.text.Excerpt;
import io.yearbook.text.Figure;
import io.yearbook.text.PeriodText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes a target of a record as read, or says why it cannot. The value is converted to the indicator's unit; the year of
 * the plan is that of its publication, and the due date its 31 December, where the record states none.
 */
public final class TargetParser implements Serializable {

    private static final long serialVersionUID = 1L;

    private final IndicatorReading indicators;
    private final DistrictReading districts;
    private final FigureReading figures;
    private final QuantityReading quantities;
    private final ProvenanceReading provenance;

    public TargetParser(Catalog catalog) {
        this.indicators = new IndicatorReading(catalog);
        this.districts = new DistrictReading(catalog.districts());
        this.figures = new FigureReading(catalog.units());
        this.quantities = new QuantityReading(catalog.units());
        this.provenance = new ProvenanceReading(catalog.sources());
    }

    /** @param mark the decimal mark of the record's texts */
    public Parsed<Target> parse(RawRecord raw, DecimalMark mark) {
        return RecordFields.parse(raw, fields -> read(fields, mark));
    }

    private Statement<Target> read(RecordFields fields, DecimalMark mark) throws RecordRefused {
        fields.require(VALUE, RejectReason.VALUE_MISSING);
        Figure figure = FigureReading.figure(fields, VALUE, mark);
        StatedAmount amount = figures.amount(fields, figure);
        Indicator indicator = indicators.read(fields, amount.unit());
        Quantity quantity = quantities.read(fields, amount, indicator);
        LocalDate publishedAt = ProvenanceReading.publishedAt(fields);
        Integer statedYear = fields.wholeNumber(PLAN_YEAR, RejectReason.TARGET_UNREADABLE);
        int planYear = planYear(fields, statedYear == null ? publishedAt.getYear() : statedYear);
        LocalDate stated = statedDueDate(fields, planYear);
        LocalDate due = stated == null ? LocalDate.of(planYear, 12, 31) : stated;
        String plan = fields.require(PLAN_ID, RejectReason.TARGET_UNREADABLE);
        Target target = new Target(
                fields.require(TARGET_ID, RejectReason.TARGET_UNREADABLE),
                plan,
                plan,
                fields.wholeNumber(TASK_NO, RejectReason.TARGET_UNREADABLE),
                districts.read(fields, due).code(),
                indicator.code(),
                ComparatorReading.read(fields, figure),
                quantity.value(),
                indicator.unit(),
                due,
                stated != null,
                planYear,
                firmness(fields),
                fields.textOr(SCOPE_NOTE, ""),
                provenance.publisher(fields),
                publishedAt);
        return new Statement<>(target, ProvenanceReading.evidence(fields, quantity.note(), publishedAt));
    }

    private static int planYear(RecordFields fields, int year) throws RecordRefused {
        if (year < PeriodText.FIRST_YEAR || year > PeriodText.LAST_YEAR) {
            throw fields.refusal(
                    RejectReason.TARGET_UNREADABLE,
                    PLAN_YEAR,
                    "%d is not between %d and %d".formatted(year, PeriodText.FIRST_YEAR, PeriodText.LAST_YEAR));
        }
        return year;
    }

    private static @Nullable LocalDate statedDueDate(RecordFields fields, int planYear) throws RecordRefused {
        if (fields.text(DUE_DATE) == null) {
            return null;
        }
        LocalDate due = DeadlineReading.read(fields, DUE_DATE, RejectReason.TARGET_UNREADABLE);
        if (due.getYear() < planYear) {
            throw fields.refusal(
                    RejectReason.TARGET_UNREADABLE,
                    DUE_DATE,
                    "%s lies before the year of the plan, %d; correct the one or the other".formatted(due, planYear));
        }
        return due;
    }

    private static Firmness firmness(RecordFields fields) throws RecordRefused {
        String text = fields.textOr(FIRMNESS, Firmness.FIRM.name());
        return Arrays.stream(Firmness.values())
                .filter(known -> known.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> fields.refusal(
                        RejectReason.TARGET_UNREADABLE,
                        FIRMNESS,
                        "%s is neither FIRM nor SOFT".formatted(Excerpt.of(text))));
    }
}

package io.yearbook.transform;

import static io.yearbook.model.Field.ACTION;
import static io.yearbook.model.Field.OBS_STATUS;
import static io.yearbook.model.Field.VALUE;
import static io.yearbook.model.Field.VALUE_QUALIFIER;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.District;
import io.yearbook.model.Field;
import io.yearbook.model.Indicator;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.DecimalMark;
import io.yearbook.text.Excerpt;
import io.yearbook.text.Figure;
import io.yearbook.text.MissingMark;
import io.yearbook.text.QualifierText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an observation of a record as read, or says why it cannot. Knows nothing of other records. */
public final class ObservationParser implements Serializable {

    private static final long serialVersionUID = 1L;

    /** SDMX actions that state a figure: information, append, replace, merge. */
    private static final Set<String> ACTIONS = Set.of("I", "A", "R", "M");

    private final IndicatorReading indicators;
    private final DistrictReading districts;
    private final FigureReading figures;
    private final QuantityReading quantities;
    private final ReportedChangeReading changes;
    private final ProvenanceReading provenance;

    public ObservationParser(Catalog catalog) {
        this.indicators = new IndicatorReading(catalog);
        this.districts = new DistrictReading(catalog.districts());
        this.figures = new FigureReading(catalog.units());
        this.quantities = new QuantityReading(catalog.units());
        this.changes = new ReportedChangeReading(catalog.units());
        this.provenance = new ProvenanceReading(catalog.sources());
    }

    /** @param mark the decimal mark of the record's texts */
    public Parsed<Observation> parse(RawRecord raw, DecimalMark mark) {
        return RecordFields.parse(raw, fields -> read(fields, mark));
    }

    private Statement<Observation> read(RecordFields fields, DecimalMark mark) throws RecordRefused {
        refuseOtherActions(fields);
        ObservationStatus status = status(fields);
        Figure figure = figure(fields, status, mark);
        StatedAmount amount = figure == null ? null : figures.amount(fields, figure);
        Indicator indicator = indicators.read(fields, amount == null ? null : amount.unit());
        Period period = PeriodReading.read(fields, indicator.kind());
        District district = districts.read(fields, period.end());
        Quantity quantity = amount == null ? null : quantities.read(fields, amount, indicator);
        ReportedChange change = changes.read(fields, indicator, mark);
        LocalDate publishedAt = ProvenanceReading.publishedAt(fields);
        refuseFuture(fields, period, publishedAt, status);
        Observation observation = new Observation(
                district.code(),
                indicator.code(),
                period,
                quantity == null ? null : quantity.value(),
                indicator.unit(),
                quantity == null ? null : quantity.decimals(),
                status,
                figure == null ? ValueQualifier.EXACT : qualifier(fields, figure),
                change == null ? null : change.value(),
                change == null ? null : change.unit(),
                provenance.publisher(fields),
                publishedAt);
        String conversion = quantity == null ? "" : quantity.note();
        return new Statement<>(observation, ProvenanceReading.evidence(fields, conversion, publishedAt));
    }

    private static void refuseOtherActions(RecordFields fields) throws RecordRefused {
        String action = fields.text(ACTION);
        if (action != null && !ACTIONS.contains(action.toUpperCase(Locale.ROOT))) {
            throw fields.refusal(
                    RejectReason.ACTION_NOT_SUPPORTED,
                    ACTION,
                    "%s is not one of I, A, R, M: nothing that was published is deleted; state a missing value instead"
                            .formatted(Excerpt.of(action)));
        }
    }

    private static ObservationStatus status(RecordFields fields) throws RecordRefused {
        String code = fields.text(OBS_STATUS);
        if (code == null) {
            return ObservationStatus.A;
        }
        return ObservationStatus.ofCode(code)
                .orElseThrow(() -> fields.refusal(
                        RejectReason.STATUS_UNKNOWN,
                        OBS_STATUS,
                        "%s is no status; write one of %s"
                                .formatted(
                                        Excerpt.of(code),
                                        Arrays.stream(ObservationStatus.values())
                                                .map(Enum::name)
                                                .collect(Collectors.joining(" ")))));
    }

    /** The figure, or null where the status says that there is none. */
    private static @Nullable Figure figure(RecordFields fields, ObservationStatus status, DecimalMark mark)
            throws RecordRefused {
        String text = fields.text(VALUE);
        if (text == null || MissingMark.isOne(text)) {
            if (!status.isMissing()) {
                throw fields.refusal(RejectReason.VALUE_MISSING, VALUE, missing(fields, text));
            }
            return null;
        }
        if (status.isMissing()) {
            throw fields.refusal(
                    RejectReason.VALUE_WITH_MISSING_STATUS,
                    VALUE,
                    "%s stands beside status %s (%s); remove the value or correct the status"
                            .formatted(Excerpt.of(text), status, status.nameEn()));
        }
        return FigureReading.figure(fields, VALUE, mark);
    }

    private static String missing(RecordFields fields, @Nullable String mark) {
        return mark == null
                ? "it is empty, and obs_status does not say why; give the value or a status such as O"
                : "%s stands for no figure, and no status says why; state its meaning under \"marks\" in %s"
                        .formatted(Excerpt.of(mark), fields.manifest());
    }

    private static ValueQualifier qualifier(RecordFields fields, Figure figure) throws RecordRefused {
        String text = fields.text(VALUE_QUALIFIER);
        if (text == null) {
            return figure.qualifier();
        }
        Optional<ValueQualifier> stated = QualifierText.read(text);
        if (stated.isEmpty()) {
            throw fields.refusal(
                    RejectReason.QUALIFIER_UNKNOWN,
                    VALUE_QUALIFIER,
                    "%s is no qualifier; write EXACT, GE, GT, LE, LT or APPROX".formatted(Excerpt.of(text)));
        }
        if (figure.qualifier() != ValueQualifier.EXACT && figure.qualifier() != stated.get()) {
            throw fields.refusal(
                    RejectReason.QUALIFIER_UNKNOWN,
                    VALUE_QUALIFIER,
                    "%s contradicts the figure itself, which is %s; correct the one or the other"
                            .formatted(Excerpt.of(text), figure.qualifier()));
        }
        return stated.get();
    }

    /**
     * A figure cannot describe days after its publication, unless it is a forecast. Where the end is only the latest day
     * possible, it may be the last one of the year of publication.
     */
    private static void refuseFuture(
            RecordFields fields, Period period, LocalDate publishedAt, ObservationStatus status) throws RecordRefused {
        boolean endIsBound = period.span() == Span.UNSTATED || period.span() == Span.CUMULATIVE;
        LocalDate last = endIsBound ? LocalDate.of(publishedAt.getYear(), 12, 31) : publishedAt;
        if (status != ObservationStatus.F && period.end().isAfter(last)) {
            throw fields.refusal(
                    RejectReason.PERIOD_IN_FUTURE,
                    fields.text(Field.PERIOD_END) == null ? Field.PERIOD : Field.PERIOD_END,
                    "the period ends on %s, after the publication on %s; correct one of them, or give status F to a forecast"
                            .formatted(period.end(), publishedAt));
        }
    }
}

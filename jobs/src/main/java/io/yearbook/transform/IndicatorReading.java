package io.yearbook.transform;

import static io.yearbook.model.Field.INDICATOR;
import static io.yearbook.model.Field.INDICATOR_NAME;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.IndicatorCatalog;
import io.yearbook.catalog.UnitRegister;
import io.yearbook.model.Field;
import io.yearbook.model.Indicator;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Unit;
import io.yearbook.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the indicator that a record is about. */
final class IndicatorReading implements Serializable {

    private static final long serialVersionUID = 1L;

    private final IndicatorCatalog indicators;
    private final UnitRegister units;
    private final Map<String, String> codeByName;

    IndicatorReading(Catalog catalog) {
        this.indicators = catalog.indicators();
        this.units = catalog.units();
        this.codeByName = indicators.names();
    }

    /**
     * The indicator by its code, name or alias; a name beside a code that means another indicator is refused. A name
     * that several indicators share is taken only where the unit leaves one of them.
     *
     * @param unit the unit stated for the figure; null where none is
     */
    Indicator read(RecordFields fields, @Nullable Unit unit) throws RecordRefused {
        Field column =
                fields.text(INDICATOR) == null && fields.text(INDICATOR_NAME) != null ? INDICATOR_NAME : INDICATOR;
        String text = fields.require(column, RejectReason.INDICATOR_MISSING);
        Indicator indicator = find(text, unit)
                .orElseThrow(() -> fields.refusal(RejectReason.INDICATOR_UNKNOWN, column, unknown(text)));
        String label = fields.text(INDICATOR_NAME);
        if (label != null && meansAnother(label, indicator)) {
            throw fields.refusal(
                    RejectReason.LABEL_CONTRADICTS,
                    INDICATOR_NAME,
                    "%s stands beside %s, which is %s; correct the one or the other"
                            .formatted(Excerpt.of(label), text, indicator.nameZh()));
        }
        return indicator;
    }

    private Optional<Indicator> find(String text, @Nullable Unit unit) {
        Optional<Indicator> named = indicators.resolve(text);
        if (named.isPresent() || unit == null) {
            return named;
        }
        List<Indicator> fitting = indicators.candidates(text).stream()
                .flatMap(code -> indicators.byCode(code).stream())
                .filter(candidate ->
                        units.resolve(candidate.unit()).filter(unit::convertsTo).isPresent())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** A label that the catalogue does not know contradicts nothing. */
    private boolean meansAnother(String label, Indicator indicator) {
        List<String> candidates = indicators.candidates(label);
        if (!candidates.isEmpty()) {
            return !candidates.contains(indicator.code());
        }
        return indicators
                .resolve(label)
                .filter(meant -> !meant.code().equals(indicator.code()))
                .isPresent();
    }

    private String unknown(String text) {
        List<String> candidates = indicators.candidates(text);
        if (!candidates.isEmpty()) {
            return "%s may mean %s; give the code of one of them, or a unit that only one has"
                    .formatted(
                            Excerpt.of(text),
                            candidates.stream().map(this::named).collect(Collectors.joining(" or ")));
        }
        String advice = Suggestion.nearest(text, codeByName.keySet())
                .flatMap(name -> Optional.ofNullable(codeByName.get(name)))
                .map(code -> "did you mean %s? Else add a line or an alias to indicators.csv".formatted(named(code)))
                .orElse("add a line or an alias to indicators.csv");
        return "%s is no indicator of the catalogue; %s".formatted(Excerpt.of(text), advice);
    }

    private String named(String code) {
        return indicators
                .byCode(code)
                .map(indicator -> "%s (%s, in %s)".formatted(code, indicator.nameZh(), indicator.unit()))
                .orElse(code);
    }
}

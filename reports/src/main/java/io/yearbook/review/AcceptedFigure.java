package io.yearbook.review;

import io.yearbook.catalog.Catalog;
import io.yearbook.document.binding.AliasClash;
import io.yearbook.document.binding.UnitFit;
import io.yearbook.model.CandidateFigure;
import io.yearbook.model.District;
import io.yearbook.model.Indicator;
import io.yearbook.model.Unit;
import io.yearbook.workbook.CellText;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks of a figure that a person gives an indicator. */
final class AcceptedFigure {

    private static final int SHORTEST_ALIAS = 2;
    private static final int LONGEST_ALIAS = 40;

    private final Catalog catalog;
    private final CandidateFigure figure;
    private final ReviewAnswer answer;

    AcceptedFigure(Catalog catalog, CandidateFigure figure, ReviewAnswer answer) {
        this.catalog = catalog;
        this.figure = figure;
        this.answer = answer;
    }

    /** The chosen indicator, which the figure's unit and value must fit. */
    Indicator indicator() throws AnswerRefused {
        String other = answer.text(ReviewColumn.OTHER);
        ReviewColumn column = other.isEmpty() ? ReviewColumn.GUESS : ReviewColumn.OTHER;
        String text = answer.text(column);
        if (text.isEmpty() || text.equals(Labels.ANOTHER)) {
            throw new AnswerRefused(
                    ReviewColumn.OTHER, "no indicator is chosen; choose one here or in the column before");
        }
        String name = Labels.codeOrName(text);
        Indicator indicator = catalog.indicators()
                .byCode(name)
                .or(() -> catalog.indicators().resolve(name))
                .orElseThrow(() -> new AnswerRefused(
                        column, "\"%s\" is no indicator of the catalogue; choose one from the list".formatted(text)));
        requireFit(indicator);
        return indicator;
    }

    private void requireFit(Indicator indicator) throws AnswerRefused {
        if (figure.value() == null) {
            throw new AnswerRefused(
                    ReviewColumn.VALUE,
                    "\"%s\" is no single number and cannot be accepted; decide %s or %s"
                            .formatted(figure.text(), ReviewChoice.NO_INDICATOR.label(), ReviewChoice.LATER.label()));
        }
        if (new UnitFit(catalog.units()).of(figure.unit(), indicator) <= 0) {
            throw new AnswerRefused(
                    ReviewColumn.UNIT,
                    "%s is counted in \"%s\", but %s is kept in %s; choose another indicator, or decide %s"
                            .formatted(
                                    figure.text(),
                                    figure.unit(),
                                    indicator.code(),
                                    indicator.unit(),
                                    ReviewChoice.NO_INDICATOR.label()));
        }
        BigDecimal value = valueIn(indicator);
        if (!indicator.admits(value)) {
            throw new AnswerRefused(
                    ReviewColumn.VALUE,
                    "%s %s lies outside %s to %s, which indicators.csv allows for %s"
                            .formatted(
                                    value.toPlainString(),
                                    indicator.unit(),
                                    bound(indicator.validMin()),
                                    bound(indicator.validMax()),
                                    indicator.code()));
        }
    }

    private BigDecimal valueIn(Indicator indicator) {
        BigDecimal value = new BigDecimal(figure.value());
        Optional<Unit> wanted = catalog.units().resolve(indicator.unit());
        Optional<Unit> printed = catalog.units().resolve(figure.unit());
        boolean converts =
                wanted.isPresent() && printed.filter(wanted.get()::convertsTo).isPresent();
        return converts ? printed.get().convert(value, wanted.get()) : value;
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "any" : bound.toPlainString();
    }

    /**
     * Code of the district: the chosen one, else the one that the document gives.
     *
     * @param ofDocument code or name as the document gives it; empty for none
     */
    String districtCode(String ofDocument) throws AnswerRefused {
        String text = answer.text(ReviewColumn.DISTRICT);
        if (text.isEmpty() && ofDocument.isEmpty()) {
            throw new AnswerRefused(
                    ReviewColumn.DISTRICT,
                    "it is empty, and the document does not say which; choose one from the list");
        }
        String chosen = text.isEmpty() ? ofDocument : Labels.codeOrName(text);
        return district(chosen)
                .orElseThrow(() -> new AnswerRefused(
                        ReviewColumn.DISTRICT,
                        "\"%s\" is no district of the register; choose one from the list".formatted(chosen)))
                .code();
    }

    private Optional<District> district(String name) {
        return catalog.districts().byCode(name).or(() -> catalog.districts().resolve(name, null));
    }

    /** The words to remember as a name of the indicator, which no other indicator may bear. */
    String alias(Indicator indicator) throws AnswerRefused {
        String alias = answer.text(ReviewColumn.ALIAS);
        if (alias.length() < SHORTEST_ALIAS || alias.length() > LONGEST_ALIAS) {
            throw new AnswerRefused(
                    ReviewColumn.ALIAS,
                    "\"%s\" cannot be remembered; write a name of %d to %d characters"
                            .formatted(alias, SHORTEST_ALIAS, LONGEST_ALIAS));
        }
        if (CellText.looksLikeFormula(alias) || !alias.matches("[^,;\"|\\p{Cc}]*\\p{IsHan}[^,;\"|\\p{Cc}]*")) {
            throw new AnswerRefused(
                    ReviewColumn.ALIAS,
                    "\"%s\" cannot be remembered; write a name with Chinese characters, without separators or signs of a formula"
                            .formatted(alias));
        }
        Optional<Indicator> other = AliasClash.find(catalog, alias, indicator);
        if (other.isPresent()) {
            throw new AnswerRefused(
                    ReviewColumn.ALIAS,
                    "\"%s\" also means %s; write a longer name, or decide %s"
                            .formatted(alias, Labels.of(other.get()), ReviewChoice.ACCEPT.label()));
        }
        return alias;
    }
}

package io.yearbook.metric.finding;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.ConsistencyRule;
import io.yearbook.model.Formula.Year;

/** What a rule of {@code consistency.csv} says: {@code 办结率＝办结件数÷受理件数}. */
public final class RuleWords {

    private RuleWords() {}

    /** The names of the figures with the signs between them. */
    public static String of(ConsistencyRule rule, Catalog catalog) {
        FigureWords words = new FigureWords(catalog);
        FormulaText text = new FormulaText(
                figure -> (figure.year() == Year.PREVIOUS ? "上年同期" : "") + words.name(figure.indicatorCode()));
        String formula = rule.formula()
                .match(
                        text::of,
                        text::of,
                        text::of,
                        count -> "整数÷" + text.of(count),
                        sum -> "各区县" + text.of(sum) + "合计");
        String sign = switch (rule.relation()) {
            case EQUAL -> "＝";
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
        };
        return words.name(rule.indicatorCode()) + sign + formula;
    }
}

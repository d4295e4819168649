package io.yearbook.document.binding;

import io.yearbook.model.ValueQualifier;
import io.yearbook.text.prose.PeriodSpan;
import io.yearbook.text.prose.QuantityKind;
import io.yearbook.text.prose.QuantitySpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many years something has gone on: {@code 连续13年全破} names a time and states a figure, 13 years. */
final class RunsOfYears {

    private static final Pattern RUN = Pattern.compile("连续\\s?(?<figure>[\\d０-９一二两三四五六七八九十]{1,3}\\s?年)");
    private static final String YEAR = "年";

    private RunsOfYears() {}

    /** The same expressions; those that are runs of years as figures, in years. */
    static List<QuantitySpan> asFigures(List<QuantitySpan> quantities, List<PeriodSpan> periods) {
        return quantities.stream().map(one -> asFigure(one, periods)).toList();
    }

    private static QuantitySpan asFigure(QuantitySpan quantity, List<PeriodSpan> periods) {
        Matcher run = RUN.matcher(quantity.text());
        if (quantity.kind() != QuantityKind.PERIOD || !run.matches()) {
            return quantity;
        }
        return periods.stream()
                .filter(period -> quantity.overlaps(period.start(), period.end()))
                .findFirst()
                .map(period -> figure(quantity, run, years(period)))
                .orElse(quantity);
    }

    private static int years(PeriodSpan run) {
        return run.period().start() == null
                ? 0
                : run.period().end().getYear() - run.period().start().getYear() + 1;
    }

    private static QuantitySpan figure(QuantitySpan quantity, Matcher run, int years) {
        if (years == 0) {
            return quantity;
        }
        return new QuantitySpan(
                quantity.start() + run.start("figure"),
                quantity.end(),
                run.group("figure"),
                QuantityKind.MEASURE,
                BigDecimal.valueOf(years),
                null,
                0,
                YEAR,
                ValueQualifier.EXACT,
                null);
    }

    /** True where an expression of a text is such a figure. */
    static boolean isOne(QuantitySpan quantity, String text) {
        return quantity.unitText().equals(YEAR)
                && text.substring(Math.max(0, quantity.start() - 3), quantity.start())
                        .strip()
                        .endsWith("连续");
    }
}

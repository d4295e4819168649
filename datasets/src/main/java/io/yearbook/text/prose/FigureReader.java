package io.yearbook.text.prose;

import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands around a number: its unit, the words that bound it, the other end of a range. */
final class FigureReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern TO = Pattern.compile("\\s?(?:[-~]|—{1,2}|至|到)\\s?");
    private static final Pattern LENGTH = Pattern.compile("(?:公里|千米|米|厘米|海里)");
    private static final Pattern AVERAGED = Pattern.compile("[^，。；,;\\n]*(?:均|每|频率|次数)[^，。；,;\\n]*$");
    private static final int CLAUSE = 30;

    private final String text;
    private final String folded;

    FigureReader(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    /**
     * The expression around a number.
     *
     * @param floor where the expression before ends
     * @param limit where the next expression of another kind starts
     * @return null where a Chinese numeral turns out to be part of a word
     */
    @Nullable
    QuantitySpan read(PrintedNumber number, int floor, int limit) {
        PrintedUnit unit = PrintedUnit.after(folded, number.end(), limit);
        QuantitySpan range = number.damage() == null ? range(number, unit, floor, limit) : null;
        if (range != null) {
            return range;
        }
        if (number.script() == PrintedNumber.Script.CHINESE) {
            ChineseUse use = ChineseUse.of(folded, number, unit, floor);
            if (use != ChineseUse.NUMBER) {
                return use == ChineseUse.WORD ? null : other(QuantityKind.NAME_PART, number, unit);
            }
        }
        if (number.damage() != null) {
            return damaged(number.start(), unit == null ? number.end() : unit.end(), number.damage());
        }
        return unit == null ? new UnitlessReader(text, folded).read(number, floor) : measured(number, unit, floor);
    }

    private QuantitySpan measured(PrintedNumber number, PrintedUnit unit, int floor) {
        if (unit.sort().isCount() && number.decimals() > 0 && !number.isScaled() && !isAveraged(number.start())) {
            return damaged(number.start(), unit.end(), "a count with decimals: its 万 may be lost");
        }
        boolean half = unit.more() == PrintedUnit.More.HALF;
        BigDecimal value = number.value().scaleByPowerOfTen(unit.power());
        int decimals = decimals(number) - unit.power();
        if (number.upper() != null) {
            BigDecimal upper = number.upper().scaleByPowerOfTen(unit.power());
            return figure(number, unit, floor, new Worth(QuantityKind.RANGE, value, upper, decimals));
        }
        return figure(
                number,
                unit,
                floor,
                half
                        ? new Worth(kind(unit), value.add(HALF), null, Math.max(1, decimals))
                        : new Worth(kind(unit), value, null, decimals));
    }

    /** What is left over a round number is not known: of {@code 2200余} the hundreds are. */
    private static int decimals(PrintedNumber number) {
        return number.surplus() && !number.isScaled()
                ? number.value().stripTrailingZeros().scale()
                : number.decimals();
    }

    private QuantitySpan figure(PrintedNumber number, PrintedUnit unit, int floor, Worth worth) {
        List<BoundWords.Bound> before = BoundWords.before(folded, number, floor);
        boolean extent = unit.sort() == MeasureWord.Sort.TIME
                || LENGTH.matcher(unit.name()).matches();
        List<BoundWords.Bound> after =
                extent ? BoundWords.afterExtent(folded, unit.end()) : BoundWords.after(folded, unit.end());
        List<ValueQualifier> meanings = BoundWords.meanings(before, after);
        if (number.surplus() || unit.more() == PrintedUnit.More.SOME) {
            meanings.add(ValueQualifier.GE);
        }
        int start = before.isEmpty() ? number.start() : before.get(0).place();
        int end = after.isEmpty() ? unit.end() : after.get(0).place();
        return span(start, end, worth, unit.name(), BoundWords.together(meanings));
    }

    private @Nullable QuantitySpan range(PrintedNumber lower, @Nullable PrintedUnit lowerUnit, int floor, int limit) {
        int end = lowerUnit == null ? lower.end() : lowerUnit.end();
        Matcher to = TO.matcher(folded).region(end, limit);
        if (lower.surplus() || !to.lookingAt() || (isFrom(lower.start(), floor) && !isSign(to.group()))) {
            return null;
        }
        PrintedNumber upper = NumberAt.place(folded, to.end(), limit);
        PrintedUnit unit = upper == null ? null : PrintedUnit.after(folded, upper.end(), limit);
        boolean sameUnit =
                lowerUnit == null || (unit != null && lowerUnit.name().equals(unit.name()));
        boolean word = lower.script() == PrintedNumber.Script.CHINESE && unit == null;
        if (upper == null || upper.damage() != null || !sameUnit || word || upper.script() != lower.script()) {
            return null;
        }
        return range(lower, lowerUnit, upper, unit, floor, isSign(to.group()));
    }

    private @Nullable QuantitySpan range(
            PrintedNumber lower,
            @Nullable PrintedUnit lowerUnit,
            PrintedNumber upper,
            @Nullable PrintedUnit unit,
            int floor,
            boolean sign) {
        boolean shared = lowerUnit == null
                && !lower.isScaled()
                && upper.isScaled()
                && lower.value().compareTo(upper.beforeScale()) < 0;
        BigDecimal low = shared ? lower.value().scaleByPowerOfTen(upper.power()) : lower.value();
        if (low.compareTo(upper.value()) >= 0) {
            int end = unit == null ? upper.end() : unit.end();
            return sign ? damaged(lower.start(), end, "a range that ends before it starts") : null;
        }
        int decimals = Math.max(shared ? lower.decimals() - upper.power() : lower.decimals(), upper.decimals());
        PrintedNumber whole = new PrintedNumber(
                lower.start(),
                upper.end(),
                low,
                upper.value(),
                decimals,
                upper.power(),
                upper.script(),
                upper.surplus(),
                null);
        return unit == null
                ? span(
                        whole.start(),
                        whole.end(),
                        new Worth(QuantityKind.RANGE, low, upper.value(), decimals),
                        "",
                        ValueQualifier.EXACT)
                : measured(whole, unit, floor);
    }

    private boolean isFrom(int start, int floor) {
        return start > floor && "由从".indexOf(folded.charAt(start - 1)) >= 0;
    }

    private static boolean isSign(String to) {
        return !to.contains("至") && !to.contains("到");
    }

    private boolean isAveraged(int start) {
        return AVERAGED.matcher(folded.substring(Math.max(0, start - CLAUSE), start))
                .find();
    }

    private static QuantityKind kind(PrintedUnit unit) {
        return switch (unit.sort()) {
            case PERCENT -> QuantityKind.PERCENT;
            case PERCENTAGE_POINTS -> QuantityKind.PERCENTAGE_POINTS;
            case AMOUNT, TIME, COUNT, COUNT_AFTER_DIGITS -> QuantityKind.MEASURE;
        };
    }

    private QuantitySpan span(int start, int end, Worth worth, String unit, ValueQualifier qualifier) {
        return new QuantitySpan(
                start,
                end,
                text.substring(start, end),
                worth.kind,
                worth.value,
                worth.upper,
                worth.decimals,
                unit,
                qualifier,
                null);
    }

    private QuantitySpan other(QuantityKind kind, PrintedNumber number, @Nullable PrintedUnit unit) {
        int end = unit == null ? number.end() : unit.end();
        return QuantitySpan.other(kind, number.start(), end, text);
    }

    private QuantitySpan damaged(int start, int end, String why) {
        return QuantitySpan.damaged(start, end, text, why);
    }

    private record Worth(
            QuantityKind kind, BigDecimal value, @Nullable BigDecimal upper, int decimals) {}
}

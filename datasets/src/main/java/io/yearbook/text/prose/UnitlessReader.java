package io.yearbook.text.prose;

import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.List;

/** Reads a number that no unit follows: a year, a bare number, or one whose measure word is lost. */
final class UnitlessReader {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    /** Words after a number that is complete without a unit. */
    private static final String MAY_FOLLOW = "和与及或的以为至到从较比高低占超达之是在等均共且后中而并则减增降升提缩压调扩变改转余多";

    private final String text;
    private final String folded;

    UnitlessReader(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    QuantitySpan read(PrintedNumber number, int floor) {
        if (isYear(number)) {
            return QuantitySpan.other(QuantityKind.YEAR, number.start(), number.end(), text);
        }
        if (lacksMeasureWord(number)) {
            return QuantitySpan.damaged(
                    number.start(),
                    number.end(),
                    text,
                    "a noun follows the number at once: its measure word is lost, or digits are");
        }
        List<BoundWords.Bound> before = BoundWords.before(folded, number, floor);
        List<BoundWords.Bound> after = BoundWords.after(folded, number.end());
        List<ValueQualifier> meanings = BoundWords.meanings(before, after);
        if (number.surplus()) {
            meanings.add(ValueQualifier.GE);
        }
        int start = before.isEmpty() ? number.start() : before.get(0).place();
        int end = after.isEmpty() ? number.end() : after.get(0).place();
        return new QuantitySpan(
                start,
                end,
                text.substring(start, end),
                number.upper() == null ? QuantityKind.BARE : QuantityKind.RANGE,
                number.value(),
                number.upper(),
                number.decimals(),
                "",
                BoundWords.together(meanings),
                null);
    }

    private boolean isYear(PrintedNumber number) {
        BigDecimal value = number.value();
        return number.script() == PrintedNumber.Script.DIGITS
                && number.end() - number.start() == 4
                && number.decimals() == 0
                && value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && value.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0
                && (isHan(number.end()) || isQuote(number.end()));
    }

    private boolean lacksMeasureWord(PrintedNumber number) {
        boolean plain = number.script() == PrintedNumber.Script.DIGITS && !number.isScaled() && !number.surplus();
        int next = folded.startsWith(" ", number.end()) ? number.end() + 1 : number.end();
        boolean word = next < folded.length() && isHan(next) && MAY_FOLLOW.indexOf(folded.charAt(next)) < 0;
        return plain && (word || isQuote(next));
    }

    private boolean isHan(int place) {
        return place < folded.length() && Character.isIdeographic(folded.charAt(place));
    }

    private boolean isQuote(int place) {
        return place < folded.length() && folded.charAt(place) == '“';
    }
}

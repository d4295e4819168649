package io.yearbook.text.prose;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a numeral in Chinese characters counts something: 两个领域 does, 一个平台 and 二期 name it. */
enum ChineseUse {
    NUMBER,
    NAME,
    /** The characters are part of a word and no numeral at all. */
    WORD;

    private static final BigDecimal SMALLEST_WITHOUT_UNIT = BigDecimal.valueOf(100);
    private static final Set<String> ORDER_NOT_COUNT = Set.of("期", "类", "种", "部", "批", "起", "行", "届", "条", "块", "对");
    private static final Set<String> NO_UNIT_AFTER_CHARACTERS = Set.of("分", "度", "米", "升", "t", "m", "瓦");

    static ChineseUse of(String folded, PrintedNumber number, @Nullable PrintedUnit unit, int floor) {
        boolean bounded =
                number.surplus() || !BoundWords.before(folded, number, floor).isEmpty();
        if (unit == null) {
            boolean states =
                    number.damage() == null && bounded && number.value().compareTo(SMALLEST_WITHOUT_UNIT) >= 0;
            return states ? NUMBER : WORD;
        }
        if (NO_UNIT_AFTER_CHARACTERS.contains(unit.name())) {
            return number.isScaled() && bounded ? NUMBER : WORD;
        }
        if (unit.sort() == MeasureWord.Sort.COUNT_AFTER_DIGITS) {
            return number.isScaled() ? NUMBER : NAME;
        }
        return unit.sort().isCount() ? ofCount(folded, number, unit) : NUMBER;
    }

    private static ChineseUse ofCount(String folded, PrintedNumber number, PrintedUnit unit) {
        String numeral = folded.substring(number.start(), number.end());
        boolean bounded = !BoundWords.after(folded, unit.end()).isEmpty();
        return switch (numeral) {
            case "一" ->
                bounded || (isLast(folded, unit.end()) && !ORDER_NOT_COUNT.contains(unit.name())) ? NUMBER : NAME;
            case "二" -> NAME;
            case "三", "四" -> unit.name().equals("期") ? NAME : NUMBER;
            default -> NUMBER;
        };
    }

    /** True where the clause ends: 培训一场, states how many, 一场培训 does not stress it. */
    private static boolean isLast(String folded, int end) {
        int next = Spaces.skip(folded, end);
        return next >= folded.length() || "，。；、,;）)！\n".indexOf(folded.charAt(next)) >= 0;
    }
}

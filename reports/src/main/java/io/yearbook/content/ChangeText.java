package io.yearbook.content;

import io.yearbook.model.PriceBasis;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes as a sentence says them: amounts grow and fall in percent, shares rise and fall in percentage points, lengths of
 * time grow longer and shorter, all else becomes more or less in its unit.
 */
final class ChangeText {

    static final String PERCENT = "%";
    static final String POINTS = "百分点";

    private static final int RATE_DECIMALS = 2;
    private static final Set<String> TIMES =
            Set.of("工作日", "个工作日", "自然日", "日", "天", "周", "个月", "月", "年", "小时", "分钟", "秒");

    private ChangeText() {}

    /**
     * A change that is given.
     *
     * @param base what it is compared with, such as {@code 上年同期}
     */
    static String of(Change change, String base) {
        Quantity amount = Objects.requireNonNull(change.amount(), "a refused change is not stated");
        if (amount.number().signum() == 0) {
            return level(change.qualifier(), base) + noted(prices(change));
        }
        if (NumberText.shown(amount).signum() == 0) {
            return "与" + base + "基本持平" + noted(prices(change));
        }
        String moved = "较" + base + verb(amount) + magnitude(amount, change.qualifier());
        return moved + noted(Stream.concat(rate(change), prices(change)));
    }

    private static String level(ValueQualifier qualifier, String base) {
        return switch (qualifier) {
            case EXACT -> "与" + base + "持平";
            case APPROX -> "与" + base + "大致持平";
            case GE -> "不低于" + base;
            case GT -> "高于" + base;
            case LE -> "不高于" + base;
            case LT -> "低于" + base;
        };
    }

    private static String verb(Quantity amount) {
        boolean more = amount.number().signum() > 0;
        if (amount.unit().equals(PERCENT)) {
            return more ? "增长" : "下降";
        }
        if (amount.unit().equals(POINTS)) {
            return more ? "提高" : "下降";
        }
        if (TIMES.contains(amount.unit())) {
            return more ? "延长" : "缩短";
        }
        return more ? "增加" : "减少";
    }

    /** A fall that is at least -5 is at most one of 5. */
    private static String magnitude(Quantity amount, ValueQualifier qualifier) {
        ValueQualifier ofMagnitude = amount.number().signum() > 0 ? qualifier : opposite(qualifier);
        return ValueText.qualifier(ofMagnitude) + NumberText.magnitude(amount);
    }

    private static ValueQualifier opposite(ValueQualifier qualifier) {
        return switch (qualifier) {
            case GE -> ValueQualifier.LE;
            case GT -> ValueQualifier.LT;
            case LE -> ValueQualifier.GE;
            case LT -> ValueQualifier.GT;
            case EXACT, APPROX -> qualifier;
        };
    }

    /** The change in percent beside one in the unit. */
    private static Stream<String> rate(Change change) {
        BigDecimal percent = change.percent();
        if (percent == null) {
            return Stream.of();
        }
        Quantity rate = Quantity.of(percent, PERCENT, RATE_DECIMALS);
        return NumberText.shown(rate).signum() == 0
                ? Stream.of()
                : Stream.of(verb(rate) + magnitude(rate, change.qualifier()));
    }

    private static Stream<String> prices(Change change) {
        PriceBasis basis = change.priceBasis();
        return basis == null ? Stream.of() : Stream.of(Words.prices(basis));
    }

    private static String noted(Stream<String> notes) {
        List<String> all = notes.toList();
        return all.isEmpty() ? "" : "（" + String.join("，", all) + "）";
    }
}

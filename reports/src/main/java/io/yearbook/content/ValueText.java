package io.yearbook.content;

import io.yearbook.model.ObservationStatus;
import io.yearbook.model.ValueQualifier;

/** Values as a sentence says them, with all that limits them. */
final class ValueText {

    private static final String TOO_SMALL = "不足最小计量单位";

    private ValueText() {}

    /** {@code 85.6%}, {@code 不少于2,800,000件（估计值）}, {@code 无数据}. */
    static String of(StatedValue value) {
        Quantity quantity = value.quantity();
        if (quantity == null) {
            return value.status() == ObservationStatus.N ? TOO_SMALL : "无数据";
        }
        if (quantity.number().signum() != 0 && NumberText.shown(quantity).signum() == 0) {
            return TOO_SMALL;
        }
        String status = value.status() == ObservationStatus.A
                ? ""
                : "（" + value.status().nameZh() + "）";
        return qualifier(value.qualifier()) + NumberText.of(quantity) + status;
    }

    /** The name and its value, which stay apart where they would read as one. */
    static String named(String name, StatedValue value) {
        String shown = PlainText.name(name);
        String stated = of(value);
        boolean reads = value.quantity() == null || endsInChinese(shown) && !stated.startsWith("负");
        return shown + (reads ? "" : "为") + stated;
    }

    static String qualifier(ValueQualifier qualifier) {
        return qualifier == ValueQualifier.APPROX ? "约" : Words.qualifier(qualifier);
    }

    private static boolean endsInChinese(String name) {
        if (name.isEmpty()) {
            return false;
        }
        int last = name.codePointBefore(name.length());
        return Character.isIdeographic(last) || last == '”' || last == '）' || last == '》';
    }
}

package io.yearbook.model;

import java.util.Arrays;
import java.util.Optional;

/** How a target bounds its indicator. */
public enum Comparator {
    AT_LEAST(">=", "不低于"),
    MORE_THAN(">", "高于"),
    AT_MOST("<=", "不超过"),
    LESS_THAN("<", "低于"),
    EQUAL("=", "达到");

    private final String sign;
    private final String nameZh;

    Comparator(String sign, String nameZh) {
        this.sign = sign;
        this.nameZh = nameZh;
    }

    public static Optional<Comparator> ofSign(String sign) {
        return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst();
    }

    public String sign() {
        return sign;
    }

    public String nameZh() {
        return nameZh;
    }
}

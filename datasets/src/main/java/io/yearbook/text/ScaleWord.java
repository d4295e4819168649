package io.yearbook.text;

/** The word between a number and its unit that multiplies it. */
public enum ScaleWord {
    TRILLION("万亿", 12),
    HUNDRED_BILLION("千亿", 11),
    TEN_BILLION("百亿", 10),
    TEN_MILLION("千万", 7),
    MILLION("百万", 6),
    HUNDRED_THOUSAND("十万", 5),
    HUNDRED_MILLION("亿", 8),
    TEN_THOUSAND("万", 4),
    THOUSAND("千", 3),
    HUNDRED("百", 2),
    NONE("", 0);

    private final String word;
    private final int power;

    ScaleWord(String word, int power) {
        this.word = word;
        this.power = power;
    }

    public String word() {
        return word;
    }

    /** The number is multiplied by ten to this power. */
    public int power() {
        return power;
    }

    /** The word that a text starts with, the longest that fits; 百分, 千分 and 万分 belong to the unit instead. */
    public static ScaleWord startOf(String text) {
        for (ScaleWord scale : values()) {
            if (text.startsWith(scale.word) && !text.startsWith(scale.word + "分")) {
                return scale;
            }
        }
        return NONE;
    }
}

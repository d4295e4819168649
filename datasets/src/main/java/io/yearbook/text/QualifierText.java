package io.yearbook.text;

import io.yearbook.model.ValueQualifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words and signs that make a figure a bound or an approximation. 以上, 以下 and 以内 include the figure itself, as in
 * Chinese legal usage; 超, 不足 and 不到 do not.
 */
public final class QualifierText {

    /** Longer words come before the shorter ones they start with. */
    private static final Map<String, ValueQualifier> BEFORE = new LinkedHashMap<>();

    private static final Map<String, ValueQualifier> AFTER = new LinkedHashMap<>();

    static {
        put(BEFORE, ValueQualifier.GE, "≥", "≧", ">=", "不低于", "不少于", "不小于", "至少");
        put(BEFORE, ValueQualifier.LE, "≤", "≦", "<=", "不超过", "不高于", "不多于", "不大于", "至多", "最多");
        put(BEFORE, ValueQualifier.GT, ">", "超过", "超", "逾", "高于", "多于", "大于");
        put(BEFORE, ValueQualifier.LT, "<", "不足", "不到", "低于", "少于", "小于");
        put(BEFORE, ValueQualifier.APPROX, "大约", "约", "将近", "接近", "近", "≈", "~");
        put(AFTER, ValueQualifier.GE, "及以上", "以上");
        put(AFTER, ValueQualifier.LE, "及以下", "以下", "以内", "之内");
        put(AFTER, ValueQualifier.APPROX, "左右", "上下");
    }

    private QualifierText() {}

    /** The qualifier meant by the text of a column of its own: a code such as {@code GE}, a sign, or a word. */
    public static Optional<ValueQualifier> read(String text) {
        String word = HalfWidth.of(text);
        return Arrays.stream(ValueQualifier.values())
                .filter(qualifier -> qualifier.name().equalsIgnoreCase(word))
                .findFirst()
                .or(() -> Optional.ofNullable(BEFORE.get(word)))
                .or(() -> Optional.ofNullable(AFTER.get(word)))
                .or(() -> isSurplus(word) ? Optional.of(ValueQualifier.GE) : Optional.empty());
    }

    /** The word before a figure that a text starts with; empty for none. */
    static String startOf(String text) {
        return BEFORE.keySet().stream().filter(text::startsWith).findFirst().orElse("");
    }

    /** The word after a figure that a text ends with; empty for none. */
    static String endOf(String text) {
        return AFTER.keySet().stream().filter(text::endsWith).findFirst().orElse("");
    }

    /** True for 余 and 多, which stand next to the scale word: 280余万, 1万余. */
    static boolean isSurplus(String word) {
        return word.equals("余") || word.equals("多");
    }

    private static void put(Map<String, ValueQualifier> words, ValueQualifier qualifier, String... spellings) {
        for (String spelling : spellings) {
            words.put(spelling, qualifier);
        }
    }
}

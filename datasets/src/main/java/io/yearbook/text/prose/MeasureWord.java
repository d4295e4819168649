package io.yearbook.text.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit or measure word as prose writes it after a number.
 *
 * @param word as it follows the number, such as {@code 个工作日}
 * @param unit the unit it names, such as {@code 工作日}
 * @param sort what it measures
 * @param notBefore characters that make it the start of another word: 项 before 目
 */
record MeasureWord(String word, String unit, Sort sort, String notBefore) {

    /** What a word measures, as far as reading depends on it. */
    enum Sort {
        /** Money, length, mass, volume and the like, which have decimals. */
        AMOUNT,
        TIME,
        PERCENT,
        PERCENTAGE_POINTS,
        /** Things that are counted, thus without decimals but on average. */
        COUNT,
        /** Counted like the former, but after a Chinese numeral part of a name: 三级, 五省. */
        COUNT_AFTER_DIGITS;

        boolean isCount() {
            return this == COUNT || this == COUNT_AFTER_DIGITS;
        }
    }

    private static final List<MeasureWord> ALL = all();

    /** The longest word that starts at a place; null for none. */
    static @Nullable MeasureWord at(String folded, int place) {
        for (MeasureWord measure : ALL) {
            if (folded.startsWith(measure.word, place) && !measure.goesOnAt(folded, place + measure.word.length())) {
                return measure;
            }
        }
        return null;
    }

    /** True where the word itself starts with a character that scales a number elsewhere: 千米, 百分点. */
    boolean startsLikeScale() {
        return "百千万亿".indexOf(word.charAt(0)) >= 0;
    }

    private boolean goesOnAt(String folded, int next) {
        if (next >= folded.length()) {
            return false;
        }
        char c = folded.charAt(next);
        return notBefore.indexOf(c) >= 0 || (isLatin(word.charAt(word.length() - 1)) && isLatin(c));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static List<MeasureWord> all() {
        List<MeasureWord> words = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            for (String spelling : MeasureWordList.of(sort).strip().split("\\s+")) {
                String[] parts = spelling.split("!", 2);
                String[] names = parts[0].split("=", 2);
                words.add(new MeasureWord(names[0], names[names.length - 1], sort, parts.length == 1 ? "" : parts[1]));
            }
        }
        words.sort(Comparator.comparingInt((MeasureWord measure) -> measure.word.length())
                .reversed());
        return List.copyOf(words);
    }
}

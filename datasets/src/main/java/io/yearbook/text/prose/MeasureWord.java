package io.yearbook.text.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit or measure word as prose writes it after a number.
 *
 * @param word as it follows the number, such as {@code 个工作日}
 * @param unit the unit it names, such as {@code 工作日}
 * @param sort what it measures
 * @param notBefore what makes it the start of another word; matches nothing where all may follow
 */
record MeasureWord(String word, String unit, Sort sort, Pattern notBefore) {

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

    private static final String NOTHING = "(?!)";
    private static final Map<Character, List<MeasureWord>> BY_FIRST_CHARACTER = byFirstCharacter();

    /** The longest word that starts at a place; null for none. */
    static @Nullable MeasureWord at(String folded, int place) {
        if (place >= folded.length()) {
            return null;
        }
        for (MeasureWord measure : BY_FIRST_CHARACTER.getOrDefault(folded.charAt(place), List.of())) {
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
        boolean longerSymbol = isLatin(word.charAt(word.length() - 1)) && isLatin(folded.charAt(next));
        return longerSymbol
                || notBefore.matcher(folded).region(next, folded.length()).lookingAt();
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Map<Character, List<MeasureWord>> byFirstCharacter() {
        Map<Character, List<MeasureWord>> words = new HashMap<>();
        for (Sort sort : Sort.values()) {
            for (String spelling : MeasureWordList.of(sort).strip().split("\\s+")) {
                MeasureWord word = parse(spelling, sort);
                words.computeIfAbsent(word.word.charAt(0), first -> new ArrayList<>())
                        .add(word);
            }
        }
        Comparator<MeasureWord> byLength = Comparator.comparingInt(measure -> measure.word.length());
        words.values().forEach(list -> list.sort(byLength.reversed()));
        return words;
    }

    private static MeasureWord parse(String spelling, Sort sort) {
        int mark = spelling.indexOf('!');
        String[] names = (mark < 0 ? spelling : spelling.substring(0, mark)).split("=", 2);
        String notBefore = mark < 0 ? NOTHING : spelling.substring(mark + 1);
        return new MeasureWord(names[0], names[names.length - 1], sort, Pattern.compile(notBefore));
    }
}

package io.yearbook.text.prose;

import io.yearbook.model.ValueQualifier;
import io.yearbook.text.QualifierText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a sentence that make the number beside them a bound or an approximation. */
final class BoundWords {

    /** Longer words come before those that they end with. */
    private static final Pattern BEFORE = Pattern.compile("(?:不[得能应]?(?:超过|高于|多于|大于|低于|少于|小于)|未超过|至少|至多|最多|≥|≤|>=|<="
            + "|超过|突破|高于|多于|大于|低于|少于|小于|不足|不到|不满|未满|大约|将近|接近|≈|>|<|(?<![赶高])超|逾"
            + "|(?<![节合预制签条公特违履邀集])约|(?<![最附临就邻靠])近)$");

    private static final Pattern SCALE_ALONE_BEFORE = Pattern.compile("(?<![以网线街路会身])上$");

    private static final Pattern AFTER = Pattern.compile("(?:\\(含\\))?(?<word>及?以[上下内]|之内|左右|上下)(?![述级])");
    private static final Pattern WITHIN = Pattern.compile("内(?![部容设外需销存涵])");

    /** Words that {@link QualifierText} does not know, since no table cell holds them. */
    private static final Map<String, ValueQualifier> PROSE_ONLY = new LinkedHashMap<>();

    static {
        PROSE_ONLY.put("突破", ValueQualifier.GT);
        PROSE_ONLY.put("不满", ValueQualifier.LT);
        PROSE_ONLY.put("未满", ValueQualifier.LT);
        PROSE_ONLY.put("未超过", ValueQualifier.LE);
        PROSE_ONLY.put("上", ValueQualifier.GE);
    }

    private static final int LONGEST_WORD = 5;

    private BoundWords() {}

    /** A word beside a number: where it starts or ends, and what it means. */
    record Bound(int place, ValueQualifier meaning) {}

    /** The word that ends before a number, not reaching before the floor; empty for none. */
    static List<Bound> before(String folded, PrintedNumber number, int floor) {
        int end = Math.max(floor, Spaces.skipBack(folded, number.start()));
        int start = Math.max(floor, end - LONGEST_WORD);
        Matcher word = matcher(BEFORE, folded, start, end);
        if (word.find()) {
            return List.of(new Bound(word.start(), meaning(word.group())));
        }
        boolean scaleAlone =
                number.script() == PrintedNumber.Script.CHINESE && "百千万亿".indexOf(folded.charAt(number.start())) >= 0;
        Matcher upon = matcher(SCALE_ALONE_BEFORE, folded, start, end);
        return scaleAlone && upon.find() ? List.of(new Bound(upon.start(), ValueQualifier.GE)) : List.of();
    }

    /** The word that follows a number or its unit; empty for none. */
    static List<Bound> after(String folded, int end) {
        Matcher word = AFTER.matcher(folded).region(Spaces.skip(folded, end), folded.length());
        return word.lookingAt() ? List.of(new Bound(word.end(), meaning(word.group("word")))) : List.of();
    }

    /** As {@link #after} for a time or a length, where 内 alone is a bound too. */
    static List<Bound> afterExtent(String folded, int end) {
        Matcher within = WITHIN.matcher(folded).region(end, folded.length());
        return within.lookingAt() ? List.of(new Bound(within.end(), ValueQualifier.LE)) : after(folded, end);
    }

    /** What several words together mean: the weaker of two bounds of one direction, else an approximation. */
    static ValueQualifier together(List<ValueQualifier> meanings) {
        Set<ValueQualifier> all = Set.copyOf(meanings);
        if (all.isEmpty()) {
            return ValueQualifier.EXACT;
        }
        if (all.size() == 1) {
            return all.iterator().next();
        }
        if (all.stream().allMatch(ValueQualifier::isLowerBound)) {
            return ValueQualifier.GE;
        }
        return all.stream().allMatch(ValueQualifier::isUpperBound) ? ValueQualifier.LE : ValueQualifier.APPROX;
    }

    private static ValueQualifier meaning(String word) {
        ValueQualifier own = PROSE_ONLY.get(word);
        return own != null
                ? own
                : QualifierText.read(word.replaceFirst("不[得能应]", "不")).orElseThrow();
    }

    private static Matcher matcher(Pattern pattern, String folded, int start, int end) {
        return pattern.matcher(folded).region(start, end).useTransparentBounds(true);
    }

    /** The meanings of several findings. */
    static List<ValueQualifier> meanings(List<Bound> first, List<Bound> second) {
        List<ValueQualifier> meanings = new ArrayList<>();
        first.forEach(bound -> meanings.add(bound.meaning()));
        second.forEach(bound -> meanings.add(bound.meaning()));
        return meanings;
    }
}

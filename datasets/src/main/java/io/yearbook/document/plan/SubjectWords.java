package io.yearbook.document.plan;

import io.yearbook.document.plan.Subject.Wording;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts the words that name a promised figure out of the clause around it. */
final class SubjectWords {

    private static final Pattern LEAD =
            Pattern.compile("^(?:[\\s\\p{Z}、，,:：]|力争|努力|争取|力求|确保|推动|推进|促进|加快|进一步|全面|逐步|持续|积极|基本"
                    + "|原则上|应当|应在|应|要|将|使|其中|到|实现|达到|全区|我区|全年|通过)+");
    private static final Pattern TAIL = Pattern.compile(
            "(?:[\\s\\p{Z}、，,:：]|达到?|为|至|到|在|持续|稳定|始终|保持|维持|控制|提升|提高|压缩|压减|缩短|降低|降|均|都|分别" + "|要|应|须|需|不得)+$");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（(）)]*[)）]?");

    /** Words that end the name of something measured. */
    private static final Pattern MEASURED =
            Pattern.compile(".+(?:率|占比|比例|比重|程度|满意度|时间|时长|用时|时限|频率|频次|次数|数量|总量|金额|覆盖面)$");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:、|以及|和|及|与)\\s*");

    private static final int SHORTEST_NAME = 2;

    private SubjectWords() {}

    /** The words without those that only say how the figure is put. */
    static String bare(String words) {
        String withoutBrackets = BRACKETS.matcher(words).replaceAll("");
        return TAIL.matcher(LEAD.matcher(withoutBrackets.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** What a reader would call the figure: the words before it if they name something measured, else those around it. */
    static String label(String before, String after) {
        if (wording(before, after) == Wording.NAMED) {
            return before;
        }
        return before.isEmpty() ? after : before + "…" + after;
    }

    /** Whether the words before the figure name it. */
    static Wording wording(String before, String after) {
        return after.isEmpty() || MEASURED.matcher(before).matches() ? Wording.NAMED : Wording.DESCRIBED;
    }

    /**
     * The names that share the figure behind them: {@code 清单梳理完成率、信息归集率}, and with the words that only the
     * last one has, {@code 补助金、保险金申领}. One name where they are not alike.
     */
    static List<String> shared(String words) {
        String bare = bare(words);
        List<String> names = Stream.of(BETWEEN_NAMES.split(bare))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .toList();
        if (names.size() < 2) {
            return List.of(bare);
        }
        String last = names.get(names.size() - 1);
        if (names.stream().allMatch(name -> MEASURED.matcher(name).matches())) {
            return names;
        }
        int common = endOfLikeName(names.get(0), last);
        boolean alike = common > 0
                && names.stream().limit(names.size() - 1L).allMatch(name -> endOfLikeName(name, last) == common);
        if (!alike) {
            return List.of(bare);
        }
        String shared = last.substring(common);
        return names.stream()
                .map(name -> name.endsWith(shared) ? name : name + shared)
                .toList();
    }

    /**
     * Where in the last name a name of the other's kind ends: one that ends alike, and begins alike or ends with two like
     * characters. 0 where there is none, or nothing behind it to share.
     */
    private static int endOfLikeName(String name, String last) {
        String ending = name.substring(name.length() - SHORTEST_NAME);
        boolean sameBeginning = last.startsWith(name.substring(0, SHORTEST_NAME));
        int end = sameBeginning
                ? last.indexOf(name.charAt(name.length() - 1)) + 1
                : last.indexOf(ending) < 0 ? 0 : last.indexOf(ending) + SHORTEST_NAME;
        return end < last.length() ? end : 0;
    }
}

package io.yearbook.document.binding;

import io.yearbook.document.binding.FigureLabel.Side;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What speaks against an indicator although its words are there: the figure's own words say more than it does, it says
 * more than the text does, another level of government is meant, or other things are counted.
 */
final class Objections {

    /** Takes a binding that all else speaks for below the threshold. */
    private static final double OBJECTION = -0.4;

    /** Words that are less present than this are only somewhere in the chapter. */
    private static final double AROUND = 0.5;

    /** A place in an order stands behind all kinds of verbs: 蝉联第一, 居全市第三. */
    private static final String PLACE = "位";

    private static final int WORD = 2;

    /** Words behind a figure that are no more than this are a name without a predicate. */
    private static final int NOUN = 8;

    /** The first characters behind a figure, which begin the name of what it counts. */
    private static final int FIRST = 4;

    /** Words before a figure that are more than this are a clause, with words that only join others. */
    private static final int CLAUSE = 10;

    /** Longer words of one figure are rarely all there is of a name. */
    private static final int LONGEST_TORN = 5;

    /** A name must be found at least this well. */
    private static final double LEAST_OF_NAME = 0.66;

    /** And better where the figure has hardly a word of its own. */
    private static final double LEAST_WITHOUT_WORDS = 0.73;

    private static final Pattern LEVEL = Pattern.compile("市级|区级|县级|镇街级|国家级|省级|市管|村级");

    /** What is counted, where it stands first behind the figure. */
    private static final Pattern COUNTED = Pattern.compile("部门|单位|企业|机构|镇街|街道|社区|干部|人员|群众|律师|领域|阶段|渠道|项目|案件|问题|窗口|系统");

    /** What makes a binding a little less likely. */
    private static final double DOUBT = -0.05;

    private Objections() {}

    static List<Contribution> to(WeighedIndicator one, Surroundings around, Phrase label, double name, double fit) {
        boolean ordinal = one.names().indicator().unit().equals(PLACE);
        List<Contribution> objections = new ArrayList<>();
        boolean bare = label.text().length() <= WORD;
        object(objections, "name incomplete", name < (bare ? LEAST_WITHOUT_WORDS : LEAST_OF_NAME));
        object(objections, "a word of the name missing", one.missing(around.present(), AROUND) >= WORD);
        object(objections, "words torn apart", isTornApart(one, around.label(), label));
        object(objections, "other words of its own", !ordinal && saysMore(one, around.label(), label));
        object(objections, "another level", isAnotherLevel(one, around));
        if (isPart(one, around.label())) {
            objections.add(new Contribution("a part may be meant", DOUBT));
        }
        object(objections, "another thing counted", fit < UnitFit.SAME && countsOther(one, around.label()));
        return objections;
    }

    private static void object(List<Contribution> objections, String name, boolean holds) {
        if (holds) {
            objections.add(new Contribution(name, OBJECTION));
        }
    }

    /** The figure's own words must all be the indicator's; behind the figure those that come first. */
    private static boolean saysMore(WeighedIndicator one, FigureLabel label, Phrase phrase) {
        BitSet optional = Wording.optional(phrase.text());
        int length = phrase.text().length();
        if (label.side() == Side.BEHIND) {
            boolean isName = length <= NOUN && !label.shared();
            optional.set(isName ? length : Math.min(length, FIRST), length);
            return phrase.longestGap(one.described(), Double.MIN_VALUE, optional) >= (isName ? 1 : WORD);
        }
        int last = length;
        while (last > 0 && phrase.text().charAt(last - 1) == Wording.GAP) {
            last--;
        }
        int first = phrase.text().lastIndexOf(Wording.GAP, last - 1) + 1;
        optional.set(0, first);
        int most = last - first >= CLAUSE ? 1 : 0;
        return !label.shared() && phrase.longestGap(one.described(), Double.MIN_VALUE, optional) > most;
    }

    /** 走访企业 is not 走访民营企业: words from farther away would have to be put between words that stand together. */
    private static boolean isTornApart(WeighedIndicator one, FigureLabel label, Phrase phrase) {
        String words = phrase.text().replace(String.valueOf(Wording.GAP), "");
        if (words.length() > LONGEST_TORN || !Wording.optional(phrase.text()).isEmpty()) {
            return false;
        }
        List<String> names = one.names().names();
        return label.side() == Side.BEFORE
                && names.stream()
                        .map(Wording::content)
                        .noneMatch(name -> name.replace("|", "").contains(words))
                && names.stream().anyMatch(name -> isTornApart(name, words));
    }

    private static boolean isTornApart(String name, String words) {
        for (int cut = WORD; cut <= words.length() - WORD; cut++) {
            if (name.length() >= words.length() + WORD
                    && name.startsWith(words.substring(0, cut))
                    && name.endsWith(words.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** The figure's own words name a level that the indicator does not have, or words before it another one's. */
    private static boolean isAnotherLevel(WeighedIndicator one, Surroundings around) {
        String names = one.names().described();
        String said = last(around.label().text());
        String level = said.isEmpty() ? last(around.before()) : said;
        boolean named = LEVEL.matcher(names).find();
        boolean implied = !named && (said.isEmpty() || said.startsWith("区"));
        return !level.isEmpty() && !names.contains(level) && !implied;
    }

    /** 区级套餐 may be a part of 套餐. */
    private static boolean isPart(WeighedIndicator one, FigureLabel label) {
        return !last(label.text()).isEmpty()
                && !LEVEL.matcher(one.names().described()).find();
    }

    private static String last(String words) {
        Matcher level = LEVEL.matcher(words);
        String last = "";
        while (level.find()) {
            last = level.group();
        }
        return last;
    }

    private static boolean countsOther(WeighedIndicator one, FigureLabel label) {
        List<String> names = one.names().names();
        if (label.side() == Side.BEHIND) {
            Matcher counted = COUNTED.matcher(label.text());
            return counted.find() && names.stream().noneMatch(name -> name.contains(counted.group()));
        }
        String words = label.text().replace(String.valueOf(Wording.GAP), "");
        String last = words.substring(Math.max(0, words.length() - WORD));
        return names.stream().noneMatch(name -> name.endsWith(last));
    }
}

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

    /** 复议被撤销或诉讼败诉 is neither of the two alone. */
    private static final char EITHER = '或';

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

    private final Surroundings around;
    private final FigureLabel label;
    private final Phrase phrase;
    private final BitSet unexplainable;
    private final String ownLevel;
    private final String level;
    private final String words;
    private final boolean mayBeTorn;

    Objections(Surroundings around, NameParts parts) {
        this.around = around;
        this.label = around.label();
        this.phrase = Phrase.of(label.text(), parts);
        BitSet optional = Wording.optional(label.text());
        int first = lastWords();
        this.words = label.text().substring(first).replace(String.valueOf(Wording.GAP), "");
        this.mayBeTorn =
                label.side() == Side.BEFORE && words.length() <= LONGEST_TORN && optional.nextSetBit(first) < 0;
        this.unexplainable = withoutRest(optional);
        this.ownLevel = lastLevel(label.text());
        this.level = ownLevel.isEmpty() ? lastLevel(around.before()) : ownLevel;
    }

    /** The figure's own words. */
    Phrase label() {
        return phrase;
    }

    /**
     * @param name how well its name is found
     * @param fit how well its unit fits
     */
    List<Contribution> to(WeighedIndicator one, double name, double fit) {
        boolean bare = words.length() <= WORD;
        List<Contribution> objections = new ArrayList<>();
        object(objections, "name incomplete", name < (bare ? LEAST_WITHOUT_WORDS : LEAST_OF_NAME));
        object(objections, "a word of the name missing", one.missing(around.present(), AROUND) >= WORD);
        object(objections, "words torn apart", mayBeTorn && isTornApart(one));
        object(objections, "other words of its own", saysMore(one));
        object(objections, "another level", isAnotherLevel(one));
        object(objections, "another thing counted", fit < UnitFit.SAME && countsOther(one));
        if (!ownLevel.isEmpty() && !hasLevel(one)) {
            objections.add(new Contribution("a part may be meant", DOUBT));
        }
        return objections;
    }

    private static void object(List<Contribution> objections, String name, boolean holds) {
        if (holds) {
            objections.add(new Contribution(name, OBJECTION));
        }
    }

    /** The characters of the label that need not be explained: optional words, and all beyond the name itself. */
    private BitSet withoutRest(BitSet optional) {
        BitSet rest = (BitSet) optional.clone();
        int length = label.text().length();
        if (label.side() == Side.BEHIND) {
            rest.set(isName() ? length : Math.min(length, FIRST), length);
            int or = label.text().indexOf(EITHER) + 1;
            rest.clear(or, or == 0 ? 0 : Math.min(length, or + FIRST));
        } else {
            rest.set(0, lastWords());
        }
        return rest;
    }

    private boolean isName() {
        return label.text().length() <= NOUN && !label.shared();
    }

    /** Index of the first of the words without a gap that stand next to the figure. */
    private int lastWords() {
        int last = label.text().length();
        while (last > 0 && label.text().charAt(last - 1) == Wording.GAP) {
            last--;
        }
        return label.text().lastIndexOf(Wording.GAP, last - 1) + 1;
    }

    /** The figure's own words must all be the indicator's; behind the figure those that come first. */
    private boolean saysMore(WeighedIndicator one) {
        if (one.unit().code().equals(PLACE)) {
            return false;
        }
        int gap = phrase.longestGap(one.described(), Double.MIN_VALUE, unexplainable);
        if (label.side() == Side.BEHIND) {
            return gap >= (isName() ? 1 : WORD);
        }
        int most = label.text().length() - lastWords() >= CLAUSE ? 1 : 0;
        return !label.shared() && gap > most;
    }

    /** 走访企业 is not 走访民营企业: words from farther away would have to be put between words that stand together. */
    private boolean isTornApart(WeighedIndicator one) {
        boolean whole = one.names().names().stream()
                .map(name -> Wording.content(name).replace(String.valueOf(Wording.GAP), ""))
                .anyMatch(name -> name.contains(words));
        return !whole && one.names().names().stream().anyMatch(this::isTornApart);
    }

    private boolean isTornApart(String name) {
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
    private boolean isAnotherLevel(WeighedIndicator one) {
        boolean implied = (ownLevel.isEmpty() || ownLevel.startsWith("区")) && !hasLevel(one);
        return !level.isEmpty() && !one.names().described().contains(level) && !implied;
    }

    private static boolean hasLevel(WeighedIndicator one) {
        return LEVEL.matcher(one.names().described()).find();
    }

    private static String lastLevel(String words) {
        Matcher named = LEVEL.matcher(words);
        String last = "";
        while (named.find()) {
            last = named.group();
        }
        return last;
    }

    private boolean countsOther(WeighedIndicator one) {
        List<String> names = one.names().names();
        if (label.side() == Side.BEHIND) {
            Matcher counted = COUNTED.matcher(label.text());
            return counted.find() && names.stream().noneMatch(name -> name.contains(counted.group()));
        }
        String last = words.substring(Math.max(0, words.length() - WORD));
        return names.stream().noneMatch(name -> name.endsWith(last));
    }
}

package io.yearbook.document.binding;

import io.yearbook.document.binding.FigureLabel.Side;
import io.yearbook.text.prose.QuantityKind;
import io.yearbook.text.prose.QuantitySpan;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the words next to the figures of one sentence that say what each counts. */
final class LabelFinder {

    private static final String PHRASE_ENDS = "，。；：、（）,;:()！？\t";
    private static final Pattern JOINT = Pattern.compile("^(的|等|为|是)|^\\s+");

    /** 20条关于营商环境的法律知识: what the thing is about stands before it. */
    private static final Pattern ABOUT = Pattern.compile("^(?:关于|有关)[^，。；、]{1,30}的(?=[\\p{IsHan}“]{2})");

    /** 16个工作日办结: that something is done in the time does not say what. */
    private static final Pattern DONE = Pattern.compile("^(?:内)?(?:一次)?(?:办结|办理完毕|完成|办好)$");

    /** 正（副）处级: a bracket that stands for one more word is part of the name around it. */
    private static final Pattern INNER_BRACKET = Pattern.compile("[（(][\\p{IsHan}]{1,4}[)）](?=[\\p{IsHan}])");

    /** Names of several things, of which the last stands at the figure: A、B等三次; A、B分别达5%、6%. */
    private static final Pattern SEVERAL = Pattern.compile("等\\s*$|分别");

    /** At least four characters up to a break of the words. */
    private static final Pattern NAME_BEHIND = Pattern.compile("(?:[^|]\\|*){3}[^|]*?(?=\\||[和及与][^|])");

    /** Names in quotes that follow each other are a list: “甲”“乙”行动10条. */
    private static final String NEXT_QUOTED = "”“";

    /** Measure words for sorts of the things that the next figure counts. */
    private static final Set<String> SORTS = Set.of("类", "样", "种", "批");

    private static final Pattern AND = Pattern.compile("\\s*[、和及]\\s*");

    /** Words as few as these go on with the list before: 下沉数据100项、1000万条数据. */
    private static final int SHORT = 4;

    private static final int LONGEST_NAME = 16;

    private final SentenceNumbers numbers;
    private final AreaNames areas;
    private final String text;

    LabelFinder(SentenceNumbers numbers, AreaNames areas) {
        this.areas = areas;
        this.numbers = numbers;
        this.text = numbers.text();
    }

    /** @param nameEnd index after the words before the figure: its start, or earlier where it shares its value */
    FigureLabel of(QuantitySpan figure, int nameEnd) {
        QuantitySpan earlier = numbers.earlierOf(figure);
        if (earlier != null && nameEnd == figure.start()) {
            return of(earlier, earlier.start());
        }
        int left = phraseStart(nameEnd);
        String before = areas.withoutOwn(text.substring(left, nameEnd));
        boolean isRate = figure.kind() == QuantityKind.PERCENT && hasContent(Wording.content(before));
        int right = isRate || nameEnd != figure.start() ? figure.end() : phraseEnd(figure.end());
        String behind = Wording.content(withoutFrame(text.substring(figure.end(), right)));
        QuantitySpan previous = numbers.figureBefore(figure);
        FigureLabel listed =
                before.isBlank() && previous != null && joins(previous, figure) ? of(previous, previous.start()) : null;
        boolean goesOn = listed != null && listed.side() == Side.BEFORE && behind.length() <= SHORT;
        if (saysSomething(behind)
                && !goesOn
                && !DONE.matcher(behind.replace("|", "")).matches()) {
            return new FigureLabel(head(behind), Side.BEHIND, figure.end(), right, endsAtNumber(right));
        }
        if (listed != null) {
            return goesOn
                    ? new FigureLabel(listed.text() + behind, Side.BEFORE, listed.start(), right, listed.shared())
                    : empty(left, nameEnd);
        }
        FigureLabel next = nextTo(figure);
        if (next != null) {
            return next;
        }
        boolean afterFigure = previous != null && previous.end() == left;
        boolean several = afterFigure || SEVERAL.matcher(before).find();
        return new FigureLabel(Wording.content(before), Side.BEFORE, left, nameEnd, several);
    }

    /** 13类190项便捷化服务: what stands behind the second figure is counted by both. */
    private @Nullable FigureLabel nextTo(QuantitySpan figure) {
        for (QuantitySpan next : numbers.quantities()) {
            if (next.start() >= figure.end() && next.kind().isFigure()) {
                boolean adjacent = SORTS.contains(figure.unitText())
                        && text.substring(figure.end(), next.start()).isBlank();
                FigureLabel label = adjacent ? of(next, next.start()) : null;
                return label != null && label.side() == Side.BEHIND ? label : null;
            }
        }
        return null;
    }

    /** The name behind a figure comes first; what follows it says what was done. */
    private static String head(String behind) {
        Matcher name = NAME_BEHIND.matcher(behind);
        String head = name.lookingAt() ? name.group() : behind;
        return head.length() > LONGEST_NAME ? head.substring(0, LONGEST_NAME) : head;
    }

    private boolean endsAtNumber(int index) {
        return numbers.quantities().stream().anyMatch(other -> other.start() == index);
    }

    private static FigureLabel empty(int start, int end) {
        return new FigureLabel("", Side.BEFORE, start, end, true);
    }

    private boolean joins(QuantitySpan previous, QuantitySpan figure) {
        return previous.end() <= figure.start()
                && AND.matcher(text.substring(previous.end(), figure.start())).matches();
    }

    private static String withoutFrame(String after) {
        return ABOUT.matcher(JOINT.matcher(after).replaceFirst("")).replaceFirst("");
    }

    private static boolean saysSomething(String words) {
        BitSet optional = Wording.optional(words);
        return IntStream.range(0, words.length())
                        .filter(index -> words.charAt(index) != Wording.GAP && !optional.get(index))
                        .count()
                >= 2;
    }

    private static boolean hasContent(String words) {
        return words.chars().filter(c -> c != Wording.GAP).count() >= 2;
    }

    private int phraseStart(int from) {
        int start = numbers.back(from, PHRASE_ENDS);
        for (QuantitySpan other : numbers.quantities()) {
            if (other.end() <= from && (other.kind().isFigure() || other.kind() == QuantityKind.DAMAGED)) {
                start = Math.max(start, other.end());
            }
        }
        int quoted = text.lastIndexOf(NEXT_QUOTED, from) + 1;
        return quoted > start && !SEVERAL.matcher(text.substring(quoted, from)).find() ? quoted : start;
    }

    private int phraseEnd(int from) {
        int end = numbers.forward(from, PHRASE_ENDS);
        Matcher bracket =
                INNER_BRACKET.matcher(text).region(end, numbers.sentence().end());
        if (end > from && bracket.lookingAt()) {
            end = numbers.forward(bracket.end(), PHRASE_ENDS);
        }
        for (QuantitySpan other : numbers.quantities()) {
            if (other.start() >= from && other.kind().isFigure()) {
                end = Math.min(end, other.start());
            }
        }
        return end;
    }
}

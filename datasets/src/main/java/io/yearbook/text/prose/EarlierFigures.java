package io.yearbook.text.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the earlier figure of a from–to from the later one: 由49个压缩为33个, 从85.6%提高到90%. */
final class EarlierFigures {

    private static final int FARTHEST_WORD_BEFORE = 16;
    private static final int FARTHEST_FIGURE_AFTER = 24;

    private static final Pattern FROM = Pattern.compile("[由从将原][^，。；,;\\n]*$");
    private static final Pattern BECOMES = Pattern.compile("[^。；;\\n，,]*(?:[为至到成]|[减增降升])了?\\s?$");
    private static final Pattern JOINS = Pattern.compile("(?:至|到|—+|→)\\s?");
    private static final Pattern MOVES =
            Pattern.compile(".*(?:压|缩|降|减|精简|提|升|增|扩|拓展|长|回落|下滑|变|改|调整|发展|跃|延|攀|优化|整合|合并|归并|迭代|转).*", Pattern.DOTALL);

    private EarlierFigures() {}

    /** The same expressions, the earlier figures among them marked {@link QuantityKind#FROM_TO}. */
    static List<QuantitySpan> marked(String text, List<QuantitySpan> spans) {
        List<QuantitySpan> marked = new ArrayList<>(spans);
        for (int i = 0; i + 1 < spans.size(); i++) {
            if (isEarlier(text, spans, i)) {
                marked.set(i, spans.get(i).asEarlierFigure());
            }
        }
        return List.copyOf(marked);
    }

    private static boolean isEarlier(String text, List<QuantitySpan> spans, int index) {
        QuantitySpan earlier = spans.get(index);
        QuantitySpan later = spans.get(index + 1);
        if (!isLevel(earlier) || !isLevel(later) || !sameUnit(earlier, later)) {
            return false;
        }
        int floor = index == 0 ? 0 : spans.get(index - 1).end();
        int from = Math.max(floor, earlier.start() - FARTHEST_WORD_BEFORE);
        String before = text.substring(from, earlier.start());
        String between = text.substring(earlier.end(), later.start());
        return FROM.matcher(before).find()
                && between.length() <= FARTHEST_FIGURE_AFTER
                && (JOINS.matcher(between).matches()
                        || (BECOMES.matcher(between).matches()
                                && MOVES.matcher(between).matches()));
    }

    private static boolean isLevel(QuantitySpan span) {
        return switch (span.kind()) {
            case MEASURE, PERCENT, ORDINAL, BARE -> true;
            default -> false;
        };
    }

    private static boolean sameUnit(QuantitySpan earlier, QuantitySpan later) {
        return earlier.unitText().equals(later.unitText())
                || (earlier.unitText().isEmpty() && !later.unitText().isEmpty());
    }
}

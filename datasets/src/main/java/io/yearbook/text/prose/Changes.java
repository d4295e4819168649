package io.yearbook.text.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the increases and decreases that a sentence reports. */
public final class Changes {

    private static final int FARTHEST_BASE = 40;

    /** A verb of change directly before a figure; 提高到 and 降至 are levels, 新增 is a count of its own. */
    private static final Pattern VERB = Pattern.compile("(?<up>增长率|增速|增幅|涨幅|增长|上升|提高|提升|增加|上涨|攀升|扩大|多增|(?<!新)增|升)"
            + "(?:了|为|达到?|约)?\\s?$|(?<down>下降|减少|降低|缩短|压缩|缩减|压减|精简|回落|收窄|下滑|下跌|降幅|跌幅|(?<![增])减|降)(?:了|为|达到?|约)?\\s?$");

    private static final Pattern AND = Pattern.compile("\\s?[、和及与]\\s?");

    private Changes() {}

    /**
     * The changes of a text, in order. A level that something rose to ({@code 提高到90%}) is no change unless the
     * sentence says from where. A number of things without a base in words ({@code 增加5个}) is none either: it may as
     * well be a count of its own.
     *
     * @param quantities what {@link Quantities#find} gives for the same text
     */
    public static List<ChangeSpan> find(String text, List<QuantitySpan> quantities) {
        String folded = Folding.of(text);
        List<ChangeSpan> changes = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            QuantitySpan figure = quantities.get(i);
            QuantitySpan before = i == 0 ? null : quantities.get(i - 1);
            ChangeSpan change = before != null && before.kind() == QuantityKind.FROM_TO
                    ? between(text, before, figure)
                    : stated(text, folded, figure, before);
            if (change == null
                    && !changes.isEmpty()
                    && before == changes.get(changes.size() - 1).figure()) {
                change = oneMore(text, changes.get(changes.size() - 1), figure);
            }
            if (change != null) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }

    private static @Nullable ChangeSpan between(String text, QuantitySpan from, QuantitySpan to) {
        if (from.value() == null || to.value() == null) {
            return null;
        }
        boolean percentages = to.kind() == QuantityKind.PERCENT;
        return new ChangeSpan(
                from.start(),
                to.end(),
                text.substring(from.start(), to.end()),
                ChangeBase.STATED_FIGURE,
                to.value().subtract(from.value()),
                Math.min(from.decimals(), to.decimals()),
                percentages && to.unitText().equals("%") ? "百分点" : to.unitText(),
                BoundWords.together(
                        from.qualifier() == to.qualifier()
                                ? List.of(to.qualifier())
                                : List.of(from.qualifier(), to.qualifier())),
                from,
                to);
    }

    private static @Nullable ChangeSpan stated(
            String text, String folded, QuantitySpan figure, @Nullable QuantitySpan before) {
        BigDecimal value = figure.value();
        if (value == null || !canBeChange(figure)) {
            return null;
        }
        int floor = Math.max(before == null ? 0 : before.end(), figure.start() - FARTHEST_BASE);
        Matcher verb = VERB.matcher(folded).region(floor, figure.start()).useTransparentBounds(true);
        if (!verb.find()) {
            return null;
        }
        BaseWords.Found base = BaseWords.before(folded, verb.start(), Math.max(0, verb.start() - FARTHEST_BASE));
        boolean relative =
                figure.kind() != QuantityKind.MEASURE || figure.unitText().equals("倍");
        if (base.base() == ChangeBase.UNSTATED && !relative) {
            return null;
        }
        return change(text, base.start(), figure, base.base(), verb.group("down") == null ? value : value.negate());
    }

    /** 分别增长5.2%和3.1%: the verb holds for the second figure too. */
    private static @Nullable ChangeSpan oneMore(String text, ChangeSpan first, QuantitySpan figure) {
        boolean joined = first.base() != ChangeBase.STATED_FIGURE
                && first.figure().kind() == figure.kind()
                && first.figure().unitText().equals(figure.unitText())
                && AND.matcher(text.substring(first.end(), figure.start())).matches();
        if (!joined || figure.value() == null) {
            return null;
        }
        BigDecimal value = first.value().signum() < 0 ? figure.value().negate() : figure.value();
        return change(text, figure.start(), figure, first.base(), value);
    }

    private static ChangeSpan change(String text, int start, QuantitySpan figure, ChangeBase base, BigDecimal value) {
        return new ChangeSpan(
                start,
                figure.end(),
                text.substring(start, figure.end()),
                base,
                value,
                figure.decimals(),
                figure.unitText(),
                figure.qualifier(),
                null,
                figure);
    }

    private static boolean canBeChange(QuantitySpan figure) {
        return switch (figure.kind()) {
            case PERCENT, PERCENTAGE_POINTS, MEASURE -> true;
            default -> false;
        };
    }
}

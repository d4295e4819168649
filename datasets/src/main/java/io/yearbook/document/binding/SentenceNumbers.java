package io.yearbook.document.binding;

import io.yearbook.document.binding.Sentences.Stretch;
import io.yearbook.text.prose.ChangeBase;
import io.yearbook.text.prose.ChangeSpan;
import io.yearbook.text.prose.PeriodSpan;
import io.yearbook.text.prose.QuantityKind;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, times and changes of one sentence as the grammar finds them.
 *
 * @param text the whole paragraph, which all offsets count in
 * @param sentence where the sentence stands in it
 */
record SentenceNumbers(
        String text,
        Stretch sentence,
        List<QuantitySpan> quantities,
        List<PeriodSpan> periods,
        List<ChangeSpan> changes) {

    private static final Pattern SUBJECT = Pattern.compile("[\\p{IsHan}]{3,}");

    SentenceNumbers {
        quantities = List.copyOf(quantities);
        periods = List.copyOf(periods);
        changes = List.copyOf(changes);
    }

    /** What a paragraph holds, sentence by sentence. */
    static List<SentenceNumbers> of(
            String text, List<QuantitySpan> quantities, List<PeriodSpan> periods, List<ChangeSpan> changes) {
        List<SentenceNumbers> all = new ArrayList<>();
        int quantity = 0;
        int period = 0;
        int change = 0;
        for (Stretch sentence : Sentences.of(text, quantities)) {
            int lastQuantity = from(quantities, quantity, QuantitySpan::start, sentence.end());
            int lastPeriod = from(periods, period, PeriodSpan::start, sentence.end());
            int lastChange = from(changes, change, ChangeSpan::start, sentence.end());
            all.add(new SentenceNumbers(
                    text,
                    sentence,
                    quantities.subList(quantity, lastQuantity),
                    periods.subList(period, lastPeriod),
                    changes.subList(change, lastChange)));
            quantity = lastQuantity;
            period = lastPeriod;
            change = lastChange;
        }
        return all;
    }

    /** Index of the first span, from one on, that starts at a place or after. */
    private static <T> int from(List<T> spans, int first, ToIntFunction<T> start, int place) {
        int index = first;
        while (index < spans.size() && start.applyAsInt(spans.get(index)) < place) {
            index++;
        }
        return index;
    }

    boolean isTime(QuantitySpan quantity) {
        return !RunsOfYears.isOne(quantity, text)
                && periods.stream().anyMatch(period -> quantity.overlaps(period.start(), period.end()));
    }

    /** The change whose size the quantity is; null where it is none. */
    @Nullable
    ChangeSpan changeAt(QuantitySpan quantity) {
        return changes.stream()
                .filter(change -> change.from() == null && change.figure().overlaps(quantity.start(), quantity.end()))
                .filter(change -> !sumsUpFromTo(change))
                .findFirst()
                .orElse(null);
    }

    /** The growth stated for a figure: the first change after it, before any other figure. */
    @Nullable
    ChangeSpan changeOf(QuantitySpan figure) {
        for (ChangeSpan change : changes) {
            if (change.from() == null && change.start() >= figure.end()) {
                return isOf(change, figure) && !sumsUpFromTo(change) ? change : null;
            }
        }
        return null;
    }

    /** True where no figure before the change can be what changed, but its own words are: 发案同比下降11.1%. */
    boolean standsAlone(ChangeSpan change) {
        QuantitySpan last = null;
        for (QuantitySpan quantity : quantities) {
            boolean canChange = quantity.kind().isFigure() && !RunsOfYears.isOne(quantity, text);
            if (canChange && quantity.end() <= change.start()) {
                last = quantity;
            }
        }
        return last == null ? hasSubject(sentence.start(), change.start()) : !isOf(change, last);
    }

    /** 由49个压缩为33个，缩减32.7%: how far it is from the one figure to the other, not a growth over time. */
    private boolean sumsUpFromTo(ChangeSpan change) {
        QuantitySpan before = figureBefore(change.figure());
        return change.base() == ChangeBase.UNSTATED
                && before != null
                && earlierOf(before) != null
                && isOf(change, before);
    }

    private boolean isOf(ChangeSpan change, QuantitySpan figure) {
        boolean nearest = quantities.stream()
                .noneMatch(other -> other.kind().isFigure()
                        && other.start() >= figure.end()
                        && other.end() <= change.figure().start());
        return nearest && !RunsOfYears.isOne(figure, text) && !hasSubject(figure.end(), change.start());
    }

    /** Words between a figure and a change, after a stop, are what changed; without them it is the figure. */
    private boolean hasSubject(int from, int to) {
        String between = text.substring(from, to);
        int stop = between.length() - 1;
        while (stop >= 0 && "，,；;。：:".indexOf(between.charAt(stop)) < 0) {
            stop--;
        }
        return (stop >= 0 || from == sentence.start())
                && SUBJECT.matcher(between.substring(stop + 1)).find();
    }

    /** The earlier figure of a from–to that ends in the given one; null where it is none. */
    @Nullable
    QuantitySpan earlierOf(QuantitySpan later) {
        int index = quantities.indexOf(later);
        QuantitySpan before = index > 0 ? quantities.get(index - 1) : null;
        return before != null && before.kind() == QuantityKind.FROM_TO ? before : null;
    }

    /** The figure before the given one; null where it is the first. */
    @Nullable
    QuantitySpan figureBefore(QuantitySpan figure) {
        QuantitySpan before = null;
        for (QuantitySpan quantity : quantities) {
            if (quantity.end() <= figure.start() && quantity.kind().isFigure()) {
                before = quantity;
            }
        }
        return before;
    }

    /** The first index of the words that end at one and hold none of the stops, but inside numbers. */
    int back(int from, String stops) {
        int start = from;
        while (start > sentence.start() && !isStop(start - 1, stops)) {
            start--;
        }
        return start;
    }

    /** The index after the words that start at one and hold none of the stops, but inside numbers. */
    int forward(int from, String stops) {
        int end = from;
        while (end < sentence.end() && !isStop(end, stops)) {
            end++;
        }
        return end;
    }

    private boolean isStop(int index, String stops) {
        return stops.indexOf(text.charAt(index)) >= 0
                && quantities.stream().noneMatch(other -> other.start() <= index && index < other.end());
    }
}

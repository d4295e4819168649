package io.yearbook.document.binding;

import io.yearbook.text.prose.QuantityKind;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One value that is stated of several things: {@code 整改率、回访率100%}; {@code 建议5件、提案6件，满意率均为100%}. */
final class SharedValue {

    private static final Pattern RATES =
            Pattern.compile("((?:[\\p{IsHan}]{1,12}[率度]\\s*(?:、|和|及|与)\\s*)+)[\\p{IsHan}]{1,12}[率度][^，。；、\\d]{0,6}$");
    private static final Pattern RATE = Pattern.compile("[率度](?=\\s*(、|和|及|与))");
    private static final Pattern EACH = Pattern.compile("[，,][^，。；、,;]{0,12}率[^，。；、,;]{0,4}均[^，。；、,;\\d]{0,4}$");
    private static final Pattern JOINED = Pattern.compile("\\s*[、和及][^，。；、,;]*");

    private static final int FARTHEST = 80;

    private SharedValue() {}

    /** Where the words end of the other things that the figure is stated of. */
    static List<Integer> otherNameEnds(SentenceNumbers numbers, QuantitySpan figure) {
        List<Integer> ends = new ArrayList<>();
        if (figure.kind() != QuantityKind.PERCENT) {
            return ends;
        }
        int from = Math.max(numbers.sentence().start(), figure.start() - FARTHEST);
        String before = numbers.text().substring(from, figure.start());
        Matcher rates = RATES.matcher(before);
        if (rates.find()) {
            Matcher rate = RATE.matcher(rates.group(1));
            while (rate.find()) {
                ends.add(from + rates.start(1) + rate.end());
            }
        }
        Matcher each = EACH.matcher(before);
        if (each.find()) {
            joined(numbers, from + each.start()).forEach(one -> ends.add(figure.start()));
        }
        return ends;
    }

    /** The figures that others follow, joined by 、, up to a place. */
    private static List<QuantitySpan> joined(SentenceNumbers numbers, int end) {
        List<QuantitySpan> joined = new ArrayList<>();
        QuantitySpan before = null;
        for (QuantitySpan quantity : numbers.quantities()) {
            boolean last = quantity.kind().isFigure() && quantity.end() <= end;
            if (last && before != null) {
                String between = numbers.text().substring(before.end(), quantity.start());
                boolean list = JOINED.matcher(between).matches();
                joined.add(before);
                if (!list) {
                    joined.clear();
                }
            }
            before = last ? quantity : before;
        }
        boolean adjacent = before != null && before.end() == end;
        return adjacent ? joined : List.of();
    }
}

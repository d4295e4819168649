package io.yearbook.document.binding;

import io.yearbook.text.prose.QuantityKind;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rates that share one value: {@code 整改率、回访率100%}. */
final class SharedValue {

    private static final Pattern RATES =
            Pattern.compile("((?:[\\p{IsHan}]{1,12}[率度]\\s*(?:、|和|及|与)\\s*)+)[\\p{IsHan}]{1,12}[率度][^，。；、\\d]{0,6}$");
    private static final Pattern RATE = Pattern.compile("[率度](?=\\s*(、|和|及|与))");

    private SharedValue() {}

    /** Where the names end that the figure is stated for beside the nearest one. */
    static List<Integer> otherNameEnds(String text, QuantitySpan figure, int sentenceStart) {
        List<Integer> ends = new ArrayList<>();
        if (figure.kind() != QuantityKind.PERCENT) {
            return ends;
        }
        Matcher rates = RATES.matcher(text.substring(sentenceStart, figure.start()));
        if (rates.find()) {
            Matcher rate = RATE.matcher(rates.group(1));
            while (rate.find()) {
                ends.add(sentenceStart + rates.start(1) + rate.end());
            }
        }
        return ends;
    }
}

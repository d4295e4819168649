package io.yearbook.content;

import java.util.ArrayList;
import java.util.List;

/** A list of counts in a sentence; what there is none of is not mentioned. */
final class Counts {

    private final String unit;
    private final List<String> counts = new ArrayList<>();

    /** @param unit what is counted by, such as {@code 项} */
    Counts(String unit) {
        this.unit = unit;
    }

    Counts add(String what, long count) {
        if (count > 0) {
            counts.add(what + count + unit);
        }
        return this;
    }

    /** The whole, then its parts: {@code 承诺共3项：已完成2项、未完成1项。} */
    String after(String whole) {
        return whole + (counts.isEmpty() ? "" : "：" + String.join("、", counts)) + "。";
    }
}

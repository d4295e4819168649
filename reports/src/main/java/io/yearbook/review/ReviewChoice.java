package io.yearbook.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a person may decide on a figure. */
public enum ReviewChoice {
    /** It states the chosen indicator. */
    ACCEPT("接受"),
    /** The same, and the words in the column beside are another name of that indicator from now on. */
    ACCEPT_WITH_ALIAS("接受并记为别名"),
    /** It states no indicator. */
    NO_INDICATOR("不是指标"),
    /** Not decided now. */
    LATER("暂缓");

    private final String label;

    ReviewChoice(String label) {
        this.label = label;
    }

    /** As the drop-down shows it. */
    public String label() {
        return label;
    }

    static Optional<ReviewChoice> ofLabel(String text) {
        return Arrays.stream(values())
                .filter(choice -> choice.label.equals(text))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(ReviewChoice::label).toList();
    }
}

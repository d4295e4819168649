package io.yearbook.document.binding;

import io.yearbook.model.Indicator;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An indicator that a figure may state.
 *
 * @param indicator the indicator
 * @param confidence from 0 to 1
 * @param reasons what the confidence is made of
 */
public record Binding(Indicator indicator, double confidence, List<Contribution> reasons) implements Serializable {

    public Binding {
        reasons = List.copyOf(reasons);
    }

    static Binding of(Indicator indicator, List<Contribution> reasons) {
        double sum = reasons.stream().mapToDouble(Contribution::points).sum();
        return new Binding(indicator, Math.max(0, Math.min(1, sum)), reasons);
    }

    /** Such as {@code service_center_cases 0.93 (name 0.60, head 0.33)}. */
    public String describe() {
        return reasons.stream()
                .map(reason -> "%s %.2f".formatted(reason.name(), reason.points()))
                .collect(Collectors.joining(
                        ", ", String.format(Locale.ROOT, "%s %.2f (", indicator.code(), confidence), ")"));
    }
}

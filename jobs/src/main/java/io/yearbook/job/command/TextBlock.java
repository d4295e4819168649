package io.yearbook.job.command;

import io.yearbook.model.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lines with a heading at the left and what belongs to it indented below. */
final class TextBlock {

    private static final int HEADING = 11;
    private static final String INDENT = " ".repeat(HEADING);

    private final List<String> lines = new ArrayList<>();

    TextBlock line(String heading, String text) {
        lines.add(DisplayWidth.padRight(heading, HEADING) + text);
        return this;
    }

    TextBlock detail(String text) {
        text.lines().forEach(line -> lines.add(INDENT + "  " + line));
        return this;
    }

    /** One line a reason, the most frequent first: how many, the code and its sentence in both languages. */
    TextBlock reasons(Map<? extends Reason, Long> counts) {
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> detail(counted(entry.getValue(), entry.getKey())));
        return this;
    }

    static String counted(long count, Reason reason) {
        return "%6d  %s: %s %s".formatted(count, reason.name(), reason.sentenceEn(), reason.sentenceZh());
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}

package io.yearbook.content;

import java.util.List;

/**
 * What the checks of an area came to.
 *
 * @param findings those to be looked at, of severity ERROR or WARNING
 * @param counts all others, counted
 */
public record CheckResults(List<CheckedFigure> findings, List<CheckCount> counts) {

    public static final CheckResults NONE = new CheckResults(List.of(), List.of());

    public CheckResults {
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
    }
}

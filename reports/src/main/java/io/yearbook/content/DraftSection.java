package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A section before it is known how much of it the page holds.
 *
 * @param heading of the section
 * @param opening what is always said
 * @param candidates what is said as far as the page holds it, the most important first
 * @param most candidates told at most
 * @param untold how many further lines are too slight to be candidates
 * @param part where the rest is to be read
 */
record DraftSection(
        String heading, List<Statement> opening, List<Statement> candidates, int most, int untold, ReportPart part) {

    DraftSection {
        opening = List.copyOf(opening);
        candidates = List.copyOf(candidates);
    }

    /** The section with so many of its candidates, and how many lines it leaves out. */
    Digest.Section with(int told) {
        List<Statement> statements = new ArrayList<>(opening);
        statements.addAll(candidates.subList(0, told));
        int omitted = candidates.size() - told;
        if (omitted + untold > 0) {
            statements.add(Statement.of(part, rest(omitted)));
        }
        return new Digest.Section(heading, statements);
    }

    private String rest(int omitted) {
        if (untold == 0) {
            return "另有" + omitted + "项。";
        }
        return omitted == 0
                ? "另有" + untold + "项变动不足" + Weight.LEAST_ZH + "。"
                : "另有" + (omitted + untold) + "项，其中变动不足" + Weight.LEAST_ZH + "的" + untold + "项。";
    }

    /** Whether there is anything to say. */
    boolean isEmpty() {
        return opening.isEmpty() && candidates.isEmpty() && untold == 0;
    }
}

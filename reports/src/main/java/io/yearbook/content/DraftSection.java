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
 * @param kind what candidates and untold lines are of, such as {@code 改善的指标}
 * @param part where the rest is to be read
 */
record DraftSection(
        String heading,
        List<Statement> opening,
        List<Statement> candidates,
        int most,
        int untold,
        String kind,
        ReportPart part) {

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
            statements.add(Statement.of(part, (told == 0 ? "有" : "另有") + rest(omitted)));
        }
        return new Digest.Section(heading, statements);
    }

    private String rest(int omitted) {
        if (untold == 0) {
            return omitted + "项" + kind + "。";
        }
        return omitted == 0
                ? untold + "项" + kind + "，变动不足" + Weight.LEAST_ZH + "。"
                : omitted + untold + "项" + kind + "，其中变动不足" + Weight.LEAST_ZH + "的" + untold + "项。";
    }

    /** Whether there is anything to say. */
    boolean isEmpty() {
        return opening.isEmpty() && candidates.isEmpty() && untold == 0;
    }
}

package io.yearbook.comparison;

import io.yearbook.comparison.ComparedCell.Concern;
import io.yearbook.content.AnnualReport;
import io.yearbook.content.Citation;
import io.yearbook.content.EvidenceRow;
import io.yearbook.content.ReportFacts;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds why cells of two editions differ. */
final class Causes {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static final ComparedCell NOTHING = ComparedCell.text("", Concern.FIGURE);

    private final AnnualReport before;
    private final AnnualReport after;
    private final boolean sameCatalogue;
    private final boolean sameRun;

    Causes(AnnualReport before, AnnualReport after) {
        this.before = before;
        this.after = after;
        this.sameCatalogue = before.facts().catalogueHash().equals(after.facts().catalogueHash());
        this.sameRun = before.facts().runId().equals(after.facts().runId());
    }

    /**
     * The first cause that holds of a cell that differs. Between two runs with the same catalogue, a cell that the line's
     * own observation does not explain is put down to the other observations it depends on.
     */
    Cause of(ComparedLine old, ComparedLine now, ComparedCell cell) {
        if (!Objects.equals(observation(old), observation(now))) {
            return Cause.FIGURE_REVISED;
        }
        if (!sameCatalogue) {
            return Cause.CATALOGUE_CHANGED;
        }
        if (sameRun) {
            return Cause.METHOD_CHANGED;
        }
        return switch (cell.concerns()) {
            case FIGURE, OTHER_DATA -> Cause.DATA_CHANGED;
            case PREVIOUS -> Cause.PREVIOUS_REVISED;
            case ALL_DISTRICTS -> Cause.OTHERS_REVISED;
            case TARGET -> fellDue(old, now) ? Cause.FELL_DUE : Cause.DATA_CHANGED;
        };
    }

    /** True where the same due date lies between the days of the editions. */
    private boolean fellDue(ComparedLine old, ComparedLine now) {
        String due = text(now);
        return due.equals(text(old))
                && due.compareTo(day(before.facts())) >= 0
                && due.compareTo(day(after.facts())) < 0;
    }

    private static String text(ComparedLine target) {
        return target.cells().getOrDefault(ComparedLines.DUE, NOTHING).text();
    }

    private static String day(ReportFacts facts) {
        return facts.dataAsOf().atZone(CHINA).toLocalDate().toString();
    }

    /** From which documents to which. */
    String detail(ComparedLine old, ComparedLine now) {
        String from = before(old);
        String to = after(now);
        if (from.equals(to)) {
            return to;
        }
        return (from.isEmpty() ? "" : "原据" + from) + (to.isEmpty() ? "" : (from.isEmpty() ? "" : "；") + "现据" + to);
    }

    String before(ComparedLine line) {
        return documents(before.evidence(), line.citation());
    }

    String after(ComparedLine line) {
        return documents(after.evidence(), line.citation());
    }

    private static String documents(List<EvidenceRow> evidence, @Nullable Citation citation) {
        if (citation == null) {
            return "";
        }
        Set<String> documents = new LinkedHashSet<>();
        for (int i = 0; i < citation.places(); i++) {
            EvidenceRow row = evidence.get(citation.firstNumber() - 1 + i);
            String title = row.evidence().document().isEmpty()
                    ? row.evidence().sourcePath()
                    : row.evidence().document();
            documents.add("《" + title + "》（" + row.evidence().publishedAt() + "发布）");
        }
        return String.join("、", documents);
    }

    private static @Nullable String observation(ComparedLine line) {
        return line.citation() == null ? null : line.citation().observationId();
    }
}

package io.yearbook.job.command;

import io.yearbook.job.ReviewSummary;
import java.nio.file.Path;
import java.util.List;

/** What is told of a review. */
final class ReviewText {

    private ReviewText() {}

    static List<String> of(int waiting, Path workbook) {
        if (waiting == 0) {
            return List.of("No figure waits for review; %s was not written.".formatted(workbook));
        }
        return new TextBlock()
                .line("Review", "%d figures wait, written to %s".formatted(waiting, workbook))
                .line(
                        "Next",
                        "decide in Excel, then: jobs/yearbook review --from %s --reviewer NAME".formatted(workbook))
                .lines();
    }

    static List<String> of(ReviewSummary review) {
        int decided = review.accepted() + review.withoutIndicator();
        TextBlock text = new TextBlock()
                .line("Review", review.workbook().toString())
                .line(
                        "Rows",
                        "%d read = %d decided + %d left for later + %d not taken"
                                .formatted(
                                        review.rows(),
                                        decided,
                                        review.left(),
                                        review.faults().size()))
                .line(
                        "Decisions",
                        "%d accepted + %d no indicator, %d of them on record already"
                                .formatted(review.accepted(), review.withoutIndicator(), review.unchanged()));
        text.line("Aliases", "%d added".formatted(review.aliases().size()));
        review.aliases().forEach(text::detail);
        if (!review.faults().isEmpty()) {
            text.line("Not taken", String.valueOf(review.faults().size()));
            review.faults().forEach(fault -> text.detail(fault.toString()));
        }
        text.line(
                "Next",
                review.changesAnything()
                        ? "written to %s; the next nightly applies it".formatted(review.catalog())
                        : "nothing was changed");
        return text.lines();
    }
}

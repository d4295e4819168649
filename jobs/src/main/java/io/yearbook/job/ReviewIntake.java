package io.yearbook.job;

import io.yearbook.catalog.AliasEdit;
import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.catalog.CatalogUpdate;
import io.yearbook.catalog.ReviewDecisions;
import io.yearbook.catalog.ReviewDecisionsFile;
import io.yearbook.document.binding.AliasClash;
import io.yearbook.model.Indicator;
import io.yearbook.model.ReviewDecision;
import io.yearbook.review.ReviewFault;
import io.yearbook.review.ReviewFileException;
import io.yearbook.review.ReviewReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes the decisions of a workbook into the catalogue: into its list of decisions, and aliases into its indicators. */
final class ReviewIntake {

    private static final String INDICATORS = "indicators.csv";

    private final Path folder;
    private final Map<String, byte[]> before;
    private final Catalog catalog;

    /**
     * @param folder of the catalogue
     * @param before the files of the catalogue as they were read
     * @param catalog what they hold
     */
    ReviewIntake(Path folder, Map<String, byte[]> before, Catalog catalog) {
        this.folder = folder;
        this.before = before;
        this.catalog = catalog;
    }

    /**
     * Reads the workbook; rows without a fault count whatever others hold.
     *
     * @param figures what may be decided on
     * @throws OperationException where the file is no workbook for review, or the catalogue cannot be changed
     */
    ReviewSummary take(Path workbook, ReviewReading.Figures figures, String reviewer, Instant decidedAt) {
        Decided decided = new Decided();
        try (InputStream file = Files.newInputStream(workbook)) {
            new ReviewReading(figures, reviewer, decidedAt).read(file, catalog, decided);
        } catch (IOException | ReviewFileException e) {
            throw new OperationException(
                    "The decisions in " + workbook + " cannot be read",
                    String.valueOf(e.getMessage()),
                    "Nothing was changed; give the workbook that was filled in.",
                    e);
        }
        if (!decided.changes.isEmpty() || !decided.aliases.isEmpty()) {
            replace(decided);
        }
        return decided.summary(workbook, folder);
    }

    private void replace(Decided decided) {
        ReviewDecisions decisions = catalog.reviewDecisions().with(decided.changes);
        decided.files.put(ReviewDecisionsFile.NAME, ReviewDecisionsFile.bytes(decisions));
        try {
            CatalogUpdate.replace(folder, before, decided.files);
        } catch (CatalogException e) {
            throw refused(String.join(System.lineSeparator(), e.faults()), e);
        } catch (IOException e) {
            throw refused(e.toString(), e);
        }
    }

    private OperationException refused(String why, Exception cause) {
        return new OperationException(
                "The decisions cannot be written to " + folder,
                why,
                "See that the folder can be written and nobody edits it, and give the same workbook again.",
                cause);
    }

    /** Rows as they come in, with what they make of the catalogue. */
    private final class Decided implements ReviewReading.Rows {

        private final Map<String, byte[]> files = new TreeMap<>(before);
        private final List<ReviewDecision> changes = new ArrayList<>();
        private final List<String> aliases = new ArrayList<>();
        private final List<ReviewFault> faults = new ArrayList<>();
        private Catalog current = catalog;
        private int accepted;
        private int withoutIndicator;
        private int unchanged;
        private int left;

        @Override
        public Catalog decided(ReviewDecision decision) {
            if (decision.outcome() == ReviewDecision.Outcome.ACCEPTED) {
                accepted++;
            } else {
                withoutIndicator++;
            }
            boolean known = catalog.reviewDecisions()
                    .of(decision.figure().key())
                    .filter(decision::decidesTheSameAs)
                    .isPresent();
            if (known) {
                unchanged++;
            } else {
                changes.add(decision);
            }
            remember(decision);
            return current;
        }

        private void remember(ReviewDecision decision) {
            Indicator indicator =
                    current.indicators().byCode(decision.indicatorCode()).orElse(null);
            if (indicator == null || decision.alias().isEmpty() || AliasClash.bears(indicator, decision.alias())) {
                return;
            }
            files.computeIfPresent(
                    INDICATORS, (name, csv) -> AliasEdit.withAlias(csv, indicator.code(), decision.alias()));
            aliases.add("%s: %s".formatted(indicator.code(), decision.alias()));
            try {
                current = CatalogLoader.load(files);
            } catch (CatalogException e) {
                throw refused(String.join(System.lineSeparator(), e.faults()), e);
            }
        }

        @Override
        public void left() {
            left++;
        }

        @Override
        public void faulty(ReviewFault fault) {
            faults.add(fault);
        }

        ReviewSummary summary(Path workbook, Path catalogFolder) {
            return new ReviewSummary(
                    workbook, catalogFolder, accepted, withoutIndicator, unchanged, left, aliases, faults);
        }
    }
}

package io.yearbook.job.index;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.PublishedColumns;
import io.yearbook.job.OperationException;
import io.yearbook.metric.index.IndexPanel;
import io.yearbook.metric.index.PublishedComparison;
import io.yearbook.metric.index.PublishedFinding;
import io.yearbook.metric.index.UnitYear;
import io.yearbook.model.IndexScore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher states of an index: in a file with the columns {@code score} and {@code rank} for the index, {@code
 * CODE_score} and {@code CODE_rank} for any part, or plainly the codes of parts; or in columns of the data that the
 * definition names.
 */
public final class PublishedFile {

    /** What the columns that have the plain code of a part hold. */
    public enum Plain {
        SCORE,
        RANK
    }

    private final IndexRun run;

    public PublishedFile(IndexRun run) {
        this.run = run;
    }

    /**
     * Differences from the columns of the data that the definition names.
     *
     * @throws OperationException where it names none, or the data have them not
     */
    public List<PublishedFinding> comparedWithData() {
        PublishedColumns columns = run.index().published();
        IndexPanel panel = run.data().panel();
        if (columns == null || isAbsent(columns.score(), panel) || isAbsent(columns.rank(), panel)) {
            throw new OperationException(
                    "There is nothing published to compare with",
                    columns == null
                            ? "The definition has no key \"published\"."
                            : "The data do not have the columns that its key \"published\" names.",
                    "Name the columns with \"published: {score: …, rank: …}\", or a file with --compare.");
        }
        return compared(
                run.index().root().code(),
                column(panel, columns.score()),
                column(panel, columns.rank()),
                columns.decimals());
    }

    /**
     * Differences from a file.
     *
     * @param plain what columns with the plain code of a part hold; null where they are not read
     * @throws OperationException where the file cannot be used or compares nothing
     */
    public List<PublishedFinding> comparedWith(Path file, @Nullable Plain plain, Catalog catalog) {
        IndexDefinition index = run.index();
        WidePanelReader reader = new WidePanelReader(List.of(IndexRun.table(file)), index.data(), catalog.indicators());
        List<String> codes = run.partCodes();
        for (String code : codes) {
            List.of(code, code + "_score", code + "_rank").forEach(reader::figuresWhereThere);
        }
        List.of("score", "Score", "rank", "Rank").forEach(reader::figuresWhereThere);
        IndexPanel published = reader.panel().panel();
        requireYears(file, published);
        PublishedColumns stated = index.published();
        List<PublishedFinding> findings = new ArrayList<>();
        boolean compares = false;
        for (String code : codes) {
            boolean isRoot = code.equals(index.root().code());
            Map<UnitYear, Double> scores = first(
                    published,
                    code + "_score",
                    isRoot ? "score" : null,
                    isRoot ? "Score" : null,
                    plain == Plain.SCORE ? code : null);
            Map<UnitYear, Double> ranks = first(
                    published,
                    code + "_rank",
                    isRoot ? "rank" : null,
                    isRoot ? "Rank" : null,
                    plain == Plain.RANK ? code : null);
            compares |= !scores.isEmpty() || !ranks.isEmpty();
            findings.addAll(compared(code, scores, ranks, stated == null ? null : stated.decimals()));
        }
        if (!compares) {
            throw new OperationException(
                    "There is nothing to compare in " + file,
                    "It has no column score, rank, CODE_score or CODE_rank of a part, nor a code with --compare-as.",
                    "Name its columns so, or say with --compare-as what columns named by the codes of parts hold.");
        }
        return findings;
    }

    /** Without a year on one side, rows are matched by unit, which is certain only where the other has one year. */
    private void requireYears(Path file, IndexPanel published) {
        IndexPanel data = run.data().panel();
        boolean lacksYears = isWithoutYears(published) != isWithoutYears(data);
        if (lacksYears && years(published).count() + years(data).count() > 2) {
            throw new OperationException(
                    "%s cannot be compared".formatted(file),
                    "Only one of it and the data has a column of years, and there is more than one year.",
                    "Add the column year, or compare one year.");
        }
    }

    private static boolean isWithoutYears(IndexPanel panel) {
        return years(panel).allMatch(year -> year == 0);
    }

    private static IntStream years(IndexPanel panel) {
        return IntStream.range(0, panel.size())
                .map(row -> panel.row(row).year())
                .distinct();
    }

    /** The row of the data that a published row is of. */
    private UnitYear matched(UnitYear stated, IndexPanel published) {
        IndexPanel data = run.data().panel();
        return isWithoutYears(published) == isWithoutYears(data)
                ? stated
                : new UnitYear(stated.unit(), data.row(0).year());
    }

    private static boolean isAbsent(@Nullable String column, IndexPanel panel) {
        return column != null && !panel.has(column);
    }

    private List<PublishedFinding> compared(
            String code, Map<UnitYear, Double> scores, Map<UnitYear, Double> ranks, @Nullable Integer decimals) {
        if (scores.isEmpty() && ranks.isEmpty()) {
            return List.of();
        }
        List<IndexScore> ofPart = run.result().scores().stream()
                .filter(score -> score.nodeCode().equals(code))
                .toList();
        return new PublishedComparison(run.index().ranking(), scores, ranks, decimals).with(code, ofPart);
    }

    private Map<UnitYear, Double> first(IndexPanel panel, @Nullable String... names) {
        for (String name : names) {
            if (name != null && panel.has(name)) {
                return column(panel, name);
            }
        }
        return Map.of();
    }

    private Map<UnitYear, Double> column(IndexPanel panel, @Nullable String name) {
        Map<UnitYear, Double> figures = new TreeMap<>();
        if (name != null && panel.has(name)) {
            double[] column = panel.column(name);
            for (int row = 0; row < column.length; row++) {
                if (!Double.isNaN(column[row])) {
                    figures.put(matched(panel.row(row), panel), column[row]);
                }
            }
        }
        return figures;
    }
}

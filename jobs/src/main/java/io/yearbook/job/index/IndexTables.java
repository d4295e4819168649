package io.yearbook.job.index;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.catalog.index.IndexStep;
import io.yearbook.job.QueryResult;
import io.yearbook.metric.index.IndexPanel;
import io.yearbook.metric.index.PublishedFinding;
import io.yearbook.metric.index.StageFigures;
import io.yearbook.metric.index.TreatedIndicator;
import io.yearbook.metric.index.UnitYear;
import io.yearbook.model.IndexScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What an index says, as rows to be printed. */
public final class IndexTables {

    private static final StructType UNITS =
            new StructType().add("unit", StringType).add("name", StringType).add("year", IntegerType);

    private final IndexRun run;

    public IndexTables(IndexRun run) {
        this.run = run;
    }

    /** One row for each unit, year and part that is wanted: by year, part, rank and code of the unit. */
    public QueryResult scores(Predicate<IndexScore> wanted) {
        StructType schema = UNITS.add("part", StringType)
                .add("score", DoubleType)
                .add("rank", StringType)
                .add("ranked", IntegerType)
                .add("rank_low", StringType)
                .add("rank_high", StringType)
                .add("coverage", DoubleType)
                .add("imputed", DoubleType)
                .add("contribution", DoubleType)
                .add("score_change", DoubleType)
                .add("contribution_to_change", DoubleType)
                .add("rank_without", StringType)
                .add("profile", StringType)
                .add("reason", StringType);
        List<Row> rows = run.result().scores().stream()
                .filter(wanted)
                .sorted(byRank())
                .map(score -> row(
                        new UnitYear(score.unitCode(), score.year()),
                        score.nodeCode(),
                        score.score(),
                        number(score.rank()),
                        score.ranked(),
                        number(score.rankLow()),
                        number(score.rankHigh()),
                        score.coverage(),
                        score.imputed(),
                        score.contribution(),
                        score.scoreChange(),
                        score.contributionToChange(),
                        number(score.rankWithout()),
                        name(score.profile()),
                        score.scoreReason() == null ? name(score.rankReason()) : name(score.scoreReason())))
                .toList();
        return new QueryResult(schema, rows.iterator());
    }

    private Comparator<IndexScore> byRank() {
        List<String> parts = run.partCodes();
        return Comparator.comparingInt(IndexScore::year)
                .thenComparing(score -> parts.indexOf(score.nodeCode()))
                .thenComparing(IndexScore::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(IndexScore::unitCode);
    }

    /** One row for each unit and year, one column for each indicator: the data after a step, or before any. */
    public QueryResult figures(Optional<IndexStep> step) {
        StageFigures figures = run.figures(step);
        StructType schema = UNITS;
        for (IndexIndicator indicator : figures.indicators()) {
            schema = schema.add(indicator.code(), DoubleType);
        }
        IndexPanel panel = run.data().panel();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < panel.size(); row++) {
            @Nullable Object[] cells = new @Nullable Object[figures.indicators().size()];
            for (int i = 0; i < cells.length; i++) {
                double figure = figures.figure(i, row);
                cells[i] = Double.isNaN(figure) ? null : figure;
            }
            rows.add(row(panel.row(row), cells));
        }
        return new QueryResult(schema, rows.iterator());
    }

    /** What imputation and the treatment of outliers changed: one row for each value, or indicator and year. */
    public QueryResult log() {
        StructType schema = UNITS.add("part", StringType)
                .add("action", StringType)
                .add("before", DoubleType)
                .add("after", DoubleType)
                .add("detail", StringType);
        StageFigures figures = run.figures(Optional.of(IndexStep.AGGREGATE));
        List<Row> rows = new ArrayList<>();
        imputed(figures, rows);
        figures.treated().forEach(entry -> treated(entry, rows));
        return new QueryResult(schema, rows.iterator());
    }

    private void imputed(StageFigures figures, List<Row> into) {
        IndexPanel panel = run.data().panel();
        for (int i = 0; i < figures.indicators().size(); i++) {
            IndexIndicator indicator = figures.indicators().get(i);
            for (int row = 0; row < panel.size(); row++) {
                if (figures.isImputed(i, row)) {
                    String method = name(indicator.imputation().method());
                    into.add(row(panel.row(row), indicator.code(), "IMPUTED", null, null, method));
                }
            }
        }
    }

    private void treated(TreatedIndicator entry, List<Row> into) {
        String detail = "skewness %.3f to %.3f, kurtosis %.3f to %.3f"
                .formatted(
                        entry.skewnessBefore(), entry.skewnessAfter(), entry.kurtosisBefore(), entry.kurtosisAfter());
        for (TreatedIndicator.Change change : entry.changed()) {
            UnitYear of = new UnitYear(change.unit(), entry.year());
            into.add(row(of, entry.code(), "WINSORISED", change.from(), change.to(), detail));
        }
        if (entry.changed().isEmpty()) {
            into.add(RowFactory.create(
                    null, null, year(entry.year()), entry.code(), name(entry.fallback()), null, null, detail));
        }
    }

    /** One row for each difference from what is published. */
    public QueryResult findings(List<PublishedFinding> findings) {
        StructType schema = UNITS.add("part", StringType)
                .add("finding", StringType)
                .add("published", StringType)
                .add("expected", StringType)
                .add("sentence", StringType);
        return new QueryResult(
                schema,
                findings.stream()
                        .map(finding -> row(
                                finding.of(),
                                finding.nodeCode(),
                                finding.kind().name(),
                                number(finding.published()),
                                number(finding.expected()),
                                finding.kind().sentenceEn()))
                        .iterator());
    }

    private Row row(UnitYear of, @Nullable Object... cells) {
        @Nullable Object[] all = new @Nullable Object[cells.length + 3];
        all[0] = of.unit();
        all[1] = run.data().names().getOrDefault(of.unit(), of.unit());
        all[2] = year(of.year());
        System.arraycopy(cells, 0, all, 3, cells.length);
        return RowFactory.create(all);
    }

    private static @Nullable Integer year(int year) {
        return year == 0 ? null : year;
    }

    /** A rank without the zero that only fractional ranks need, or a score with no more digits than it has. */
    private static @Nullable String number(@Nullable Double number) {
        return number == null
                ? null
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}

package io.yearbook.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.yearbook.metric.MetricSettings;
import io.yearbook.metric.Panels;
import io.yearbook.metric.TargetPanels;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.RankReason;
import io.yearbook.table.DeltaStore;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.RowCondition;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TargetOutcomeTable;
import io.yearbook.table.TargetTable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Recomputes {@code indicator_year}, {@code target_outcome} and the indices for the indicators that a run touched, or for
 * all.
 */
final class ComputeJob {

    private final NightContext night;
    private final MetricSettings settings;
    private final Progress progress;

    ComputeJob(NightContext night, MetricSettings settings, Progress progress) {
        this.night = night;
        this.settings = settings;
        this.progress = progress;
    }

    /** Recomputes every indicator: the catalogue, the settings or the tables are new. */
    void computeAll() {
        progress.stage("Computing changes and ranks of all indicators");
        replace(store().read(ObservationTable.TABLE), current(TargetTable.TABLE), "true");
        judge("true");
        new IndexJob(night, progress).computeAll();
    }

    /**
     * Recomputes the panels of some indicators, and of those with a target that has fallen due. Writes nothing where
     * there are none.
     *
     * @param before day up to which the targets of the table are judged
     */
    void compute(Set<String> touchedIndicators, LocalDate before) {
        Set<String> indicators = new TreeSet<>(touchedIndicators);
        indicators.addAll(withTargetFallenDue(before));
        if (indicators.isEmpty()) {
            return;
        }
        progress.stage("Computing changes and ranks of %d indicators".formatted(indicators.size()));
        String condition = RowCondition.isIn(IndicatorYearTable.INDICATOR_CODE, indicators);
        replace(
                store().read(ObservationTable.TABLE).filter(condition),
                current(TargetTable.TABLE).filter(condition),
                condition);
        judge(condition);
        new IndexJob(night, progress).compute(indicators);
    }

    /** A target is due from the day after its due date on; on each day only those are new that were not due before. */
    private Set<String> withTargetFallenDue(LocalDate before) {
        return current(TargetTable.TABLE)
                .filter(col(TargetTable.DUE_DATE).geq(lit(before)))
                .filter(col(TargetTable.DUE_DATE).lt(lit(runDate())))
                .select(TargetTable.INDICATOR_CODE)
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toSet());
    }

    private void replace(Dataset<Row> observations, Dataset<Row> targets, String condition) {
        Dataset<Row> rows = Panels.indicatorYears(observations, targets, night.catalog(), settings, runDate());
        store().replaceWhere(IndicatorYearTable.TABLE, rows, condition);
    }

    /** Judges the targets; writes nothing where there are none and were none. */
    private void judge(String condition) {
        Dataset<Row> targets = current(TargetTable.TABLE).filter(condition);
        Dataset<Row> judged = store().read(TargetOutcomeTable.TABLE).filter(condition);
        if (!targets.isEmpty() || !judged.isEmpty()) {
            Dataset<Row> figures = current(ObservationTable.TABLE).filter(condition);
            store().replaceWhere(
                            TargetOutcomeTable.TABLE,
                            TargetPanels.outcomes(figures, targets, night.catalog(), runDate()),
                            condition);
        }
    }

    /** Counts of the whole table, as it now is. */
    static ComputeSummary summary(Dataset<Row> indicatorYears, ScoreCounts scores, FindingCounts findings) {
        List<Row> counts = indicatorYears
                .groupBy(IndicatorYearTable.CHANGE_REASON, IndicatorYearTable.RANK_REASON)
                .agg(count(lit(1)).as("count"))
                .collectAsList();
        Map<ChangeReason, Long> withoutChange = new EnumMap<>(ChangeReason.class);
        Map<RankReason, Long> unranked = new EnumMap<>(RankReason.class);
        long figures = 0;
        for (Row row : counts) {
            long rows = row.<Long>getAs("count");
            figures += rows;
            String change = row.getAs(IndicatorYearTable.CHANGE_REASON);
            if (change != null) {
                withoutChange.merge(ChangeReason.valueOf(change), rows, Long::sum);
            }
            String rank = row.getAs(IndicatorYearTable.RANK_REASON);
            if (rank != null) {
                unranked.merge(RankReason.valueOf(rank), rows, Long::sum);
            }
        }
        long refusedChanges =
                withoutChange.values().stream().mapToLong(Long::longValue).sum();
        long refusedRanks =
                unranked.values().stream().mapToLong(Long::longValue).sum();
        return new ComputeSummary(
                figures, figures - refusedChanges, withoutChange, figures - refusedRanks, unranked, scores, findings);
    }

    private LocalDate runDate() {
        return Dates.inShanghai(night.runInstant());
    }

    private Dataset<Row> current(TableDefinition table) {
        return Panels.filterCurrent(store().read(table));
    }

    private DeltaStore store() {
        return night.store();
    }
}

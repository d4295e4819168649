package io.yearbook.job;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.metric.index.IndexPanels;
import io.yearbook.model.ScoreReason;
import io.yearbook.table.DeltaStore;
import io.yearbook.table.IndexScoreTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.RowCondition;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** Recomputes {@code index_score} for the indices whose indicators a run touched, or for all. */
final class IndexJob {

    private final NightContext night;
    private final Progress progress;

    IndexJob(NightContext night, Progress progress) {
        this.night = night;
        this.progress = progress;
    }

    /** Recomputes every index of the catalogue; those it no longer holds are gone. Writes nothing where there never was one. */
    void computeAll() {
        Set<String> all = night.catalog().indexes().all().stream()
                .map(IndexDefinition::code)
                .collect(Collectors.toSet());
        if (!all.isEmpty() || store().version(IndexScoreTable.TABLE) > 0) {
            replace(all, "true");
        }
    }

    /** Recomputes the indices that rest on one of the indicators; writes nothing where there are none. */
    void compute(Set<String> touchedIndicators) {
        Set<String> touched = night.catalog().indexes().restingOn(touchedIndicators);
        if (!touched.isEmpty()) {
            replace(touched, RowCondition.isIn(IndexScoreTable.INDEX_CODE, touched));
        }
    }

    /** Counts of the whole table, as it now is. */
    ScoreCounts counts() {
        if (night.catalog().indexes().all().isEmpty()) {
            return ScoreCounts.NONE;
        }
        long scored = 0;
        Map<ScoreReason, Long> refused = new EnumMap<>(ScoreReason.class);
        for (Row row : store().read(IndexScoreTable.TABLE)
                .groupBy(IndexScoreTable.SCORE_REASON)
                .count()
                .collectAsList()) {
            if (row.isNullAt(0)) {
                scored = row.getLong(1);
            } else {
                refused.put(ScoreReason.valueOf(row.getString(0)), row.getLong(1));
            }
        }
        return new ScoreCounts(scored, refused);
    }

    private void replace(Set<String> indexes, String condition) {
        progress.stage("Computing composite indices: %d".formatted(indexes.size()));
        store().replaceWhere(
                        IndexScoreTable.TABLE,
                        IndexPanels.indexScores(store().read(IndicatorYearTable.TABLE), night.catalog(), indexes),
                        condition);
    }

    private DeltaStore store() {
        return night.store();
    }
}

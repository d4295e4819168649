package io.yearbook.job;

import static org.apache.spark.sql.functions.col;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.job.Explanation.IndexShare;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ScoreReason;
import io.yearbook.model.Span;
import io.yearbook.publish.PublishedTables;
import io.yearbook.table.IndexScoreTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** What figures come to in the composite indices that rest on them. */
final class IndexShares {

    private final Catalog catalog;
    private final PublishedTables tables;

    IndexShares(Catalog catalog, PublishedTables tables) {
        this.catalog = catalog;
        this.tables = tables;
    }

    /**
     * Each index that a figure of a whole year or a day counts in, followed by the parts that are measured by it. An index
     * takes one of these figures a year.
     */
    List<IndexShare> of(IndicatorYear figure) {
        List<IndexShare> shares = new ArrayList<>();
        if (figure.span() != Span.FULL_YEAR && figure.span() != Span.POINT_IN_TIME) {
            return shares;
        }
        for (IndexDefinition index : catalog.indexes().all()) {
            List<IndexPart> parts = new ArrayList<>(List.of(index.root()));
            index.indicators().stream()
                    .filter(leaf -> leaf.indicator().equals(figure.indicatorCode()))
                    .forEach(parts::add);
            if (parts.size() > 1) {
                Map<String, Row> scores = scores(index, figure);
                parts.forEach(part -> Optional.ofNullable(scores.get(part.code()))
                        .ifPresent(row -> shares.add(share(index, part, row))));
            }
        }
        return shares;
    }

    private Map<String, Row> scores(IndexDefinition index, IndicatorYear figure) {
        Map<String, Row> scores = new HashMap<>();
        tables.table(IndexScoreTable.TABLE)
                .filter(col(IndexScoreTable.INDEX_CODE).equalTo(index.code()))
                .filter(col(IndexScoreTable.DISTRICT_CODE).equalTo(figure.districtCode()))
                .filter(col(IndexScoreTable.YEAR).equalTo(figure.year()))
                .collectAsList()
                .forEach(row -> scores.put(row.getAs(IndexScoreTable.NODE_CODE), row));
        return scores;
    }

    private static IndexShare share(IndexDefinition index, IndexPart part, Row row) {
        String reason = row.getAs(IndexScoreTable.SCORE_REASON);
        return new IndexShare(
                index.code(),
                part.code(),
                part.name(),
                row.getAs(IndexScoreTable.SCORE),
                reason == null ? null : ScoreReason.valueOf(reason),
                row.getAs(IndexScoreTable.RANK),
                row.getAs(IndexScoreTable.RANKED),
                row.getAs(IndexScoreTable.CONTRIBUTION));
    }
}

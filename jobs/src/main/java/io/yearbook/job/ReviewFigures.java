package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.publish.PublishedTables;
import io.yearbook.review.ReviewReading;
import io.yearbook.table.CandidateTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** The figures that a workbook may decide on: those that wait, and those that were decided before. */
final class ReviewFigures implements ReviewReading.Figures {

    private final Map<String, ReviewReading.Known> byKey = new HashMap<>();

    ReviewFigures(PublishedTables tables, Catalog catalog) {
        catalog.reviewDecisions()
                .all()
                .forEach(decision -> byKey.put(
                        decision.figure().key(), new ReviewReading.Known(decision.figure(), decision.districtCode())));
        for (Row row : tables.table(CandidateTable.TABLE).collectAsList()) {
            String district = row.getAs(CandidateTable.DISTRICT);
            ReviewReading.Known known =
                    new ReviewReading.Known(CandidateTable.figure(row), district == null ? "" : district);
            byKey.put(known.figure().key(), known);
        }
    }

    @Override
    public Optional<ReviewReading.Known> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}

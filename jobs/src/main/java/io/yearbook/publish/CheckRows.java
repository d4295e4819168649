package io.yearbook.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import io.yearbook.catalog.Catalog;
import io.yearbook.content.CheckCount;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Severity;
import io.yearbook.table.FindingTable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What checks of figures up to a year came to: findings to be looked at in full, all others counted by area and check. A
 * row that was not accepted and says of no area is of the year of its publication alone.
 *
 * @param findings of severity ERROR or WARNING
 * @param counts of all others
 */
record CheckRows(List<Finding> findings, List<AreaCount> counts) {

    private static final String COUNT = "checks";

    private static final Comparator<Finding> ORDER = Comparator.comparing(CheckRows::subject)
            .thenComparing(Finding::code)
            .thenComparing(Finding::findingId);

    /**
     * How many checks of one kind came to the same in one area.
     *
     * @param areaCode code of the area; null for rows that were not accepted
     */
    record AreaCount(@Nullable String areaCode, CheckCount count) {}

    static CheckRows read(PublishedTables tables, Catalog catalog, int year) {
        Dataset<Row> upToYear = tables.table(FindingTable.TABLE)
                .filter(col(FindingTable.YEAR)
                        .isNull()
                        .or(col(FindingTable.YEAR).leq(year)))
                .filter(not(col(FindingTable.DISTRICT_CODE).isNull())
                        .or(col(FindingTable.YEAR).isNull())
                        .or(col(FindingTable.YEAR).equalTo(year)));
        Column counted = col(FindingTable.SEVERITY).equalTo(Severity.INFO.name());
        Column ofRule = when(col(FindingTable.RULE_ID).isNotNull(), col(FindingTable.INDICATOR_CODE));
        List<Row> counts = upToYear.filter(counted)
                .groupBy(
                        col(FindingTable.DISTRICT_CODE),
                        col(FindingTable.CODE),
                        col(FindingTable.VERDICT),
                        col(FindingTable.RULE_ID),
                        ofRule.as(FindingTable.INDICATOR_CODE))
                .agg(count(lit(1)).cast("int").as(COUNT))
                .collectAsList();
        return new CheckRows(
                upToYear.filter(not(counted)).collectAsList().stream()
                        .map(FindingTable::finding)
                        .sorted(ORDER)
                        .toList(),
                counts.stream().map(row -> areaCount(row, catalog)).toList());
    }

    /** What is checked, as a text to order by: area and indicator, or file. */
    private static String subject(Finding finding) {
        Finding.Subject subject = finding.subject();
        Finding.Place place = finding.place();
        return subject == null
                ? place == null ? "" : place.sourcePath()
                : subject.districtCode() + " " + subject.indicatorCode();
    }

    private static AreaCount areaCount(Row row, Catalog catalog) {
        String verdict = row.getAs(FindingTable.VERDICT);
        String indicator = row.getAs(FindingTable.INDICATOR_CODE);
        return new AreaCount(
                row.getAs(FindingTable.DISTRICT_CODE),
                new CheckCount(
                        FindingCode.valueOf(row.getAs(FindingTable.CODE)),
                        verdict == null ? null : CheckVerdict.valueOf(verdict),
                        row.getAs(FindingTable.RULE_ID),
                        RuleNames.of(row.getAs(FindingTable.RULE_ID), catalog),
                        indicator == null
                                ? null
                                : catalog.indicators().byCode(indicator).orElse(null),
                        row.<Integer>getAs(COUNT)));
    }

    /** Of the observations that findings to be looked at rest on. */
    Set<String> observationIds() {
        return findings.stream()
                .flatMap(finding -> finding.observationIds().stream())
                .collect(Collectors.toSet());
    }
}

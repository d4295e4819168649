package io.yearbook.publish;

import static org.apache.spark.sql.functions.col;

import io.yearbook.catalog.Catalog;
import io.yearbook.content.CheckedFigure;
import io.yearbook.content.IndexResults;
import io.yearbook.content.PlannedTarget;
import io.yearbook.content.PlannedTask;
import io.yearbook.model.District;
import io.yearbook.model.Finding;
import io.yearbook.model.IndexScore;
import io.yearbook.table.FindingTable;
import io.yearbook.table.IndexScoreTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What reports print beside figures and ranks: indices, plans and findings, read once for all areas. */
public final class AreaSupplements {

    private static final Comparator<Finding> BY_ID = Comparator.comparing(Finding::findingId);

    private final List<IndexResults> indexes;
    private final List<CheckedFigure> findings;

    private AreaSupplements(List<IndexResults> indexes, List<CheckedFigure> findings) {
        this.indexes = indexes;
        this.findings = findings;
    }

    /** @param year the reported year; nothing later is read */
    public static AreaSupplements of(PublishedTables tables, Catalog catalog, int year) {
        return new AreaSupplements(indexes(tables, catalog, year), findings(tables, catalog, year));
    }

    public List<IndexResults> indexes() {
        return indexes;
    }

    /** The findings on one area. */
    public List<CheckedFigure> findingsOn(String areaCode) {
        return findings.stream()
                .filter(checked -> {
                    Finding.Subject subject = checked.finding().subject();
                    return subject != null && subject.districtCode().equals(areaCode);
                })
                .toList();
    }

    /** The findings on all areas, and on rows that were not accepted. */
    public List<CheckedFigure> findings() {
        return findings;
    }

    /** The targets of one area. */
    public List<PlannedTarget> targetsOf(String areaCode) {
        return targets().stream().filter(in(areaCode, PlannedTarget::district)).toList();
    }

    /** The targets of all areas. */
    public List<PlannedTarget> targets() {
        return List.of();
    }

    /** The tasks of one area. */
    public List<PlannedTask> tasksOf(String areaCode) {
        return tasks().stream().filter(in(areaCode, PlannedTask::district)).toList();
    }

    /** The tasks of all areas. */
    public List<PlannedTask> tasks() {
        return List.of();
    }

    private static <T> Predicate<T> in(String areaCode, Function<T, District> area) {
        return row -> area.apply(row).code().equals(areaCode);
    }

    private static List<CheckedFigure> findings(PublishedTables tables, Catalog catalog, int year) {
        return tables
                .table(FindingTable.TABLE)
                .filter(col(FindingTable.YEAR)
                        .isNull()
                        .or(col(FindingTable.YEAR).leq(year)))
                .collectAsList()
                .stream()
                .map(FindingTable::finding)
                .sorted(BY_ID)
                .map(finding -> checked(catalog, finding))
                .toList();
    }

    private static CheckedFigure checked(Catalog catalog, Finding finding) {
        Finding.Subject subject = finding.subject();
        return subject == null
                ? new CheckedFigure(finding, null, null)
                : new CheckedFigure(
                        finding,
                        catalog.indicators().byCode(subject.indicatorCode()).orElse(null),
                        catalog.districts().byCode(subject.districtCode()).orElse(null));
    }

    private static List<IndexResults> indexes(PublishedTables tables, Catalog catalog, int year) {
        Map<String, List<IndexScore>> byIndex =
                tables
                        .table(IndexScoreTable.TABLE)
                        .filter(col(IndexScoreTable.YEAR).leq(year))
                        .collectAsList()
                        .stream()
                        .map(IndexScoreTable::score)
                        .collect(Collectors.groupingBy(IndexScore::indexCode));
        Map<String, District> districts = catalog.districts().all().stream()
                .collect(Collectors.toMap(District::code, district -> district, (one, other) -> one));
        return catalog.indexes().all().stream()
                .filter(index -> byIndex.containsKey(index.code()))
                .map(index -> new IndexResults(index, byIndex.getOrDefault(index.code(), List.of()), districts))
                .toList();
    }
}

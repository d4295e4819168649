package io.yearbook.publish;

import static org.apache.spark.sql.functions.col;

import io.yearbook.catalog.Catalog;
import io.yearbook.content.CheckCount;
import io.yearbook.content.CheckResults;
import io.yearbook.content.CheckedFigure;
import io.yearbook.content.IndexResults;
import io.yearbook.content.PlannedTarget;
import io.yearbook.content.PlannedTask;
import io.yearbook.model.District;
import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import io.yearbook.model.IndexScore;
import io.yearbook.publish.CheckRows.AreaCount;
import io.yearbook.table.IndexScoreTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What reports print beside figures and ranks: indices, plans and findings, read once for all areas. */
public final class AreaSupplements {

    private final List<IndexResults> indexes;
    private final List<PlannedTarget> targets;
    private final List<PlannedTask> tasks;
    private final List<CheckedFigure> findings;
    private final List<AreaCount> counts;

    AreaSupplements(List<IndexResults> indexes, PlanRows plans, CheckRows checks, CitedRows cited, Catalog catalog) {
        PlanSupplement joined = new PlanSupplement(catalog, cited);
        this.indexes = indexes;
        this.targets = joined.targets(plans);
        this.tasks = joined.tasks(plans);
        this.findings = checks.findings().stream()
                .map(finding -> checked(catalog, cited, finding, targets))
                .toList();
        this.counts = checks.counts();
    }

    /** @param year the reported year; of figures nothing later is read, of plans see {@link ReportedPlans} */
    public static AreaSupplements of(PublishedTables tables, Catalog catalog, int year) {
        PlanRows plans = PlanRows.read(tables, year);
        CheckRows checks = CheckRows.read(tables, catalog, year);
        Set<String> observationIds = new TreeSet<>(plans.observationIds());
        observationIds.addAll(checks.observationIds());
        CitedRows cited = CitedRows.read(tables, catalog, observationIds, plans.vintageIds());
        return new AreaSupplements(indexes(tables, catalog, year), plans, checks, cited, catalog);
    }

    public List<IndexResults> indexes() {
        return indexes;
    }

    /** The checks of one area, and what became of rows on it that were not accepted. */
    public CheckResults checksOn(String areaCode) {
        return new CheckResults(
                findings.stream()
                        .filter(checked -> areaCode.equals(checked.finding().districtCode()))
                        .toList(),
                counts.stream()
                        .filter(count -> areaCode.equals(count.areaCode()))
                        .map(AreaCount::count)
                        .toList());
    }

    /** The checks of all areas, and what became of all rows that were not accepted. */
    public CheckResults checks() {
        Map<CheckCount, Integer> sums = new LinkedHashMap<>();
        counts.forEach(area -> sums.merge(ofKind(area.count(), 0), area.count().checks(), Integer::sum));
        return new CheckResults(
                findings,
                sums.entrySet().stream()
                        .map(sum -> ofKind(sum.getKey(), sum.getValue()))
                        .toList());
    }

    private static CheckCount ofKind(CheckCount count, int checks) {
        return new CheckCount(count.code(), count.verdict(), count.ruleId(), count.rule(), count.indicator(), checks);
    }

    /** The targets of one area. */
    public List<PlannedTarget> targetsOf(String areaCode) {
        return targets.stream().filter(in(areaCode, PlannedTarget::district)).toList();
    }

    /** The targets of all areas. */
    public List<PlannedTarget> targets() {
        return targets;
    }

    /** The tasks of one area. */
    public List<PlannedTask> tasksOf(String areaCode) {
        return tasks.stream().filter(in(areaCode, PlannedTask::district)).toList();
    }

    /** The tasks of all areas. */
    public List<PlannedTask> tasks() {
        return tasks;
    }

    private static <T> Predicate<T> in(String areaCode, Function<T, District> area) {
        return row -> area.apply(row).code().equals(areaCode);
    }

    private static CheckedFigure checked(
            Catalog catalog, CitedRows cited, Finding finding, List<PlannedTarget> targets) {
        Finding.Subject subject = finding.subject();
        String area = finding.districtCode();
        return new CheckedFigure(
                finding,
                subject == null
                        ? null
                        : catalog.indicators().byCode(subject.indicatorCode()).orElse(null),
                area == null ? null : catalog.districts().byCode(area).orElse(null),
                cited.cited(finding.observationIds()),
                finding.code() == FindingCode.PLAN_READINGS_DIFFER
                        ? targets.stream()
                                .filter(target ->
                                        target.vintageIds().stream().anyMatch(finding.observationIds()::contains))
                                .toList()
                        : List.of());
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

package io.yearbook.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import io.yearbook.catalog.Catalog;
import io.yearbook.content.Figure;
import io.yearbook.model.District;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.PeerGroup;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.IndicatorYearTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/** Joins the rows of {@code indicator_year} with their evidence and with what their codes mean. */
public final class ReportFigures {

    /** The order in which the places that state a figure are printed. */
    static final Comparator<Evidence> EVIDENCE_ORDER = Comparator.comparing(Evidence::publishedAt)
            .thenComparing(Evidence::sourcePath)
            .thenComparing(Evidence::sourcePlace)
            .thenComparing(Evidence::sourceFile);

    private static final String EVIDENCE = "evidence";

    private final Catalog catalog;

    public ReportFigures(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The rows with all their evidence in force in one column, ordered by district so that one report follows another. */
    public static Dataset<Row> withEvidence(Dataset<Row> indicatorYears, Dataset<Row> evidence) {
        Column[] columns = Arrays.stream(EvidenceTable.SCHEMA.fieldNames())
                .map(functions::col)
                .toArray(Column[]::new);
        Dataset<Row> byObservation = EvidenceTable.filterInForce(evidence)
                .groupBy(EvidenceTable.OBSERVATION_ID)
                .agg(collect_list(struct(columns)).as(EVIDENCE));
        return indicatorYears
                .join(byObservation, new String[] {IndicatorYearTable.OBSERVATION_ID}, "left")
                .orderBy(col(IndicatorYearTable.DISTRICT_CODE));
    }

    /** The figure of a joined row; empty where the catalogue does not know its indicator or district. */
    public Optional<Figure> figure(Row row) {
        IndicatorYear year = IndicatorYearTable.figure(row);
        Optional<Indicator> indicator = catalog.indicators().byCode(year.indicatorCode());
        Optional<District> district = catalog.districts().byCode(year.districtCode());
        if (indicator.isEmpty() || district.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(year, indicator.get(), district.get(), peerGroup(year), evidence(row)));
    }

    private @Nullable PeerGroup peerGroup(IndicatorYear year) {
        return year.peerGroup() == null
                ? null
                : catalog.peerGroups().of(year.districtCode(), year.periodEnd()).orElse(null);
    }

    private static List<Evidence> evidence(Row row) {
        if (row.isNullAt(row.fieldIndex(EVIDENCE))) {
            return List.of();
        }
        return row.<Row>getList(row.fieldIndex(EVIDENCE)).stream()
                .map(EvidenceTable::evidence)
                .sorted(EVIDENCE_ORDER)
                .toList();
    }
}

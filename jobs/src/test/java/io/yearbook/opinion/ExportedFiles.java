package io.yearbook.opinion;

import io.yearbook.metric.PanelCell;
import io.yearbook.model.IndexScore;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.Target;
import io.yearbook.model.TargetOutcome;
import io.yearbook.publish.sdmx.DataStructure;
import io.yearbook.publish.sdmx.DataStructures;
import io.yearbook.publish.sdmx.SdmxCsvVersion;
import io.yearbook.publish.sdmx.SdmxCsvWriter;
import io.yearbook.publish.sdmx.Vintages;
import io.yearbook.table.IndexScoreTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.TargetOutcomeTable;
import io.yearbook.table.TargetTable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Writes what an export of a warehouse holds, without a warehouse. */
final class ExportedFiles {

    private static final Instant KNOWN_BEFORE = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant KNOWN_FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final int EVIDENCE_COLUMNS = 4;

    private ExportedFiles() {}

    /** Writes observation.csv, the vintages in force and the others, and indicator_year.csv. */
    static void write(Path folder, List<PanelCell> current, List<PanelCell> superseded, List<IndicatorYear> figures)
            throws IOException {
        write(
                folder,
                DataStructures.observation(Vintages.ALL),
                Stream.concat(
                        superseded.stream().map(cell -> row(cell, KNOWN_BEFORE, KNOWN_FROM)),
                        current.stream().map(cell -> row(cell, KNOWN_FROM, null))));
        write(
                folder,
                DataStructures.indicatorYear(Vintages.ALL),
                figures.stream().map(figure -> row(IndicatorYearTable.row(figure), IndicatorYearTable.SCHEMA, 0)));
    }

    static void writePromises(Path folder, List<TargetOutcome> outcomes) throws IOException {
        write(
                folder,
                DataStructures.target(Vintages.ALL),
                outcomes.stream().map(TargetOutcome::target).map(ExportedFiles::row));
        write(
                folder,
                DataStructures.targetOutcome(Vintages.ALL),
                outcomes.stream().map(outcome -> row(TargetOutcomeTable.row(outcome), TargetOutcomeTable.SCHEMA, 0)));
    }

    static void writeScores(Path folder, List<IndexScore> scores) throws IOException {
        write(
                folder,
                DataStructures.indexScore(),
                scores.stream().map(score -> row(IndexScoreTable.row(score), IndexScoreTable.SCHEMA, 0)));
    }

    private static void write(Path folder, DataStructure structure, Stream<Row> rows) throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve(structure.fileName()))) {
            new SdmxCsvWriter(structure, SdmxCsvVersion.V2_0).write(rows.iterator(), writer);
        }
    }

    private static Row row(PanelCell cell, Instant knownFrom, @Nullable Instant knownTo) {
        Observation observation = cell.observation();
        return row(
                ObservationTable.row(observation, cell.observationId(), knownFrom, knownTo, "run"),
                DataStructures.OBSERVATION_ROW,
                EVIDENCE_COLUMNS);
    }

    private static Row row(Target target) {
        return row(TargetTable.row(target, target.targetId(), KNOWN_FROM, null, "run"), TargetTable.SCHEMA, 0);
    }

    /** The row with the names of its columns, and nulls behind its values. */
    private static Row row(Row values, StructType schema, int nulls) {
        Object[] cells = new Object[values.size() + nulls];
        for (int i = 0; i < values.size(); i++) {
            cells[i] = values.get(i);
        }
        return new GenericRowWithSchema(cells, schema);
    }
}

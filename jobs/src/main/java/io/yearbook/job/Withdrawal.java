package io.yearbook.job;

import static org.apache.spark.sql.functions.col;

import io.yearbook.table.DeltaStore;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.ObservationTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the vintages that only an earlier, replaced reading of a file stated. Where the same bytes are read again with
 * a corrected manifest or catalogue, what they no longer state was never stated by anyone.
 */
final class Withdrawal {

    private Withdrawal() {}

    /**
     * Current vintages all of whose evidence is in the files, and none of it in this run's.
     *
     * @param readAgain SHA-256 of the files that were read again
     * @param evidence this run's evidence
     */
    static Dataset<Row> withdrawn(
            DeltaStore store, VintagedTable<?> table, List<String> readAgain, Dataset<Row> evidence) {
        Dataset<Row> recorded = store.read(EvidenceTable.TABLE);
        Dataset<Row> here = ids(recorded.filter(col(EvidenceTable.SOURCE_FILE).isin(readAgain.toArray())), "here");
        Dataset<Row> elsewhere = ids(
                recorded.filter(
                        col(EvidenceTable.SOURCE_FILE).isin(readAgain.toArray()).equalTo(false)),
                "elsewhere");
        Dataset<Row> stated = ids(evidence, "stated");
        Dataset<Row> current = store.read(table.table())
                .filter(col(ObservationTable.KNOWN_TO).isNull())
                .select(table.idColumn());
        return current.join(here, col(table.idColumn()).equalTo(col("here")), "left_semi")
                .join(elsewhere, col(table.idColumn()).equalTo(col("elsewhere")), "left_anti")
                .join(stated, col(table.idColumn()).equalTo(col("stated")), "left_anti");
    }

    private static Dataset<Row> ids(Dataset<Row> evidence, String name) {
        return evidence.select(col(EvidenceTable.OBSERVATION_ID).as(name)).distinct();
    }
}

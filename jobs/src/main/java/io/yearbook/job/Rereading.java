package io.yearbook.job;

import static org.apache.spark.sql.functions.col;

import io.yearbook.table.CandidateTable;
import io.yearbook.table.EvidenceTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.RejectedRowTable;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The files that a run reads again. What a file stated when it was read before, and no longer states now that its
 * manifest or the catalogue is corrected, was never stated by anyone.
 */
final class Rereading {

    private static final StructType FILE = new StructType()
            .add(EvidenceTable.SOURCE_FILE, DataTypes.StringType, false)
            .add(EvidenceTable.SOURCE_PATH, DataTypes.StringType, false);
    private static final String[] FILE_COLUMNS = FILE.fieldNames();

    private final NightContext night;
    private final Dataset<Row> evidence;
    private final List<Row> files;

    /** @param files those that are read again and turned out to be readable */
    Rereading(NightContext night, Collection<Tally.FileKey> files) {
        this.night = night;
        this.evidence = EvidenceTable.filterInForce(night.before(EvidenceTable.TABLE));
        this.files = files.stream()
                .map(file -> RowFactory.create(file.sha256(), file.path()))
                .toList();
    }

    boolean isNone() {
        return files.isEmpty();
    }

    /** The evidence on record that stays in force, whatever the files state now. */
    Dataset<Row> standingEvidence() {
        return isNone() ? evidence : evidence.join(files(), FILE_COLUMNS, "left_anti");
    }

    /**
     * Current vintages that rested on the files alone, and on none that this run reads. Only of files that state
     * something of the table now, or of which no row was rejected: else the reading may be what is wrong.
     */
    Dataset<Row> withdrawn(VintagedTable<?> table, Dataset<Row> statedNow, Tally tally) {
        List<Row> understood = files.stream()
                .filter(file ->
                        tally.count(Tally.Event.REJECTED, new Tally.FileKey(file.getString(0), file.getString(1))) == 0)
                .toList();
        Dataset<Row> replaced = statedNow
                .select(FILE_COLUMNS[0], FILE_COLUMNS[1])
                .join(files(), FILE_COLUMNS, "left_semi")
                .union(night.warehouse().spark().createDataFrame(understood, FILE))
                .distinct();
        Dataset<Row> past = ids(evidence.join(replaced, FILE_COLUMNS, "left_semi"), "past");
        Dataset<Row> standing = ids(evidence.join(replaced, FILE_COLUMNS, "left_anti"), "standing");
        Dataset<Row> stated = ids(statedNow, "stated");
        return night.before(table.table())
                .filter(col(ObservationTable.KNOWN_TO).isNull())
                .join(past, col(table.idColumn()).equalTo(col("past")), "left_semi")
                .join(standing, col(table.idColumn()).equalTo(col("standing")), "left_anti")
                .join(stated, col(table.idColumn()).equalTo(col("stated")), "left_anti");
    }

    /** Removes what the files had rejected before. */
    void forgetRejectedRows() {
        boolean anyRejected = !isNone()
                && !night.before(RejectedRowTable.TABLE)
                        .join(files(), FILE_COLUMNS, "left_semi")
                        .isEmpty();
        if (anyRejected) {
            night.store().delete(RejectedRowTable.TABLE, files());
        }
    }

    /** Removes what waited for review of the files. */
    void forgetCandidates() {
        boolean any = !isNone()
                && !night.before(CandidateTable.TABLE)
                        .join(files(), FILE_COLUMNS, "left_semi")
                        .isEmpty();
        if (any) {
            night.store().delete(CandidateTable.TABLE, files());
        }
    }

    private Dataset<Row> files() {
        return night.warehouse().spark().createDataFrame(files, FILE);
    }

    private static Dataset<Row> ids(Dataset<Row> evidence, String name) {
        return evidence.select(col(EvidenceTable.OBSERVATION_ID).as(name)).distinct();
    }
}

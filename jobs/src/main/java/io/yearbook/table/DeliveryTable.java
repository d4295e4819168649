package io.yearbook.table;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * What was mailed to whom; rows are only ever added. No run publishes it and none restores it: what was mailed stays
 * mailed.
 */
public final class DeliveryTable {

    public static final String NAME = "delivery";
    public static final String RUN_ID = RunTable.RUN_ID;
    public static final String YEAR = IndicatorYearTable.YEAR;
    public static final String DISTRICT_CODE = ObservationTable.DISTRICT_CODE;
    public static final String ADDRESS = "address";
    public static final String ATTEMPT = "attempt";
    public static final String STATE = "state";
    public static final String RECORDED_AT = "recorded_at";
    public static final String FILE_NAME = "file_name";
    public static final String SHA256 = "sha256";
    public static final String MESSAGE_ID = "message_id";
    public static final String MESSAGE = RunTable.MESSAGE;

    public static final StructType SCHEMA = new StructType()
            .add(RUN_ID, StringType, false, "Published run that the workbook prints")
            .add(YEAR, IntegerType, false, "Year the workbook reports")
            .add(DISTRICT_CODE, StringType, false, "Area of the workbook")
            .add(ADDRESS, StringType, false, "Whom it goes to, in lower case")
            .add(ATTEMPT, IntegerType, false, "Counted from 1 for the same workbook and address")
            .add(STATE, StringType, false, "HANDED_OVER before the server is asked; then SENT, REFUSED or nothing")
            .add(RECORDED_AT, TimestampType, false, "Instant of this row")
            .add(FILE_NAME, StringType, false, "Name of the workbook")
            .add(SHA256, StringType, false, "Hash of its bytes")
            .add(MESSAGE_ID, StringType, false, "The mail's Message-ID, without angle brackets")
            .add(MESSAGE, StringType, false, "Why it was refused; empty otherwise");

    public static final TableDefinition TABLE = new TableDefinition(
            NAME,
            "One row per step of an attempt to mail a workbook, never updated",
            SCHEMA,
            List.of(RUN_ID, YEAR, DISTRICT_CODE, ADDRESS, ATTEMPT, STATE),
            List.of(),
            Map.of("state_known", "state IN ('HANDED_OVER', 'SENT', 'REFUSED')"));

    private DeliveryTable() {}

    static Row row(Delivery delivery) {
        return RowFactory.create(
                delivery.runId(),
                delivery.year(),
                delivery.districtCode(),
                delivery.address(),
                delivery.attempt(),
                delivery.state().name(),
                delivery.recordedAt(),
                delivery.fileName(),
                delivery.sha256(),
                delivery.messageId(),
                delivery.message());
    }

    static Delivery delivery(Row row) {
        return new Delivery(
                row.getAs(RUN_ID),
                row.<Integer>getAs(YEAR),
                row.getAs(DISTRICT_CODE),
                row.getAs(ADDRESS),
                row.<Integer>getAs(ATTEMPT),
                Delivery.State.valueOf(row.getAs(STATE)),
                row.getAs(RECORDED_AT),
                row.getAs(FILE_NAME),
                row.getAs(SHA256),
                row.getAs(MESSAGE_ID),
                row.getAs(MESSAGE));
    }
}

package io.yearbook.publish;

import static org.apache.spark.sql.types.DataTypes.StringType;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.FileFault;
import io.yearbook.model.FindingCode;
import io.yearbook.model.GapReason;
import io.yearbook.model.RankReason;
import io.yearbook.model.Reason;
import io.yearbook.model.ReexpressionReason;
import io.yearbook.model.RejectReason;
import io.yearbook.model.ScoreReason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** What the codes of refusal in the other tables mean, so that a query can print a sentence instead of a code. */
final class ReasonTable {

    static final String NAME = "reason";

    private static final StructType SCHEMA = new StructType()
            .add("column_name", StringType, false, "Column that holds the code, such as change_reason")
            .add("reason_code", StringType, false, "The code as stored; unique within its column")
            .add("sentence_zh", StringType, false, "What it means, in Chinese")
            .add("sentence_en", StringType, false, "What it means, in English");

    /** By the column that holds them; the last four are of rejected_row, source_file, finding and reexpressed_value. */
    private static final Map<String, Reason[]> BY_COLUMN = Map.of(
            "change_reason", ChangeReason.values(),
            "rank_reason", RankReason.values(),
            "score_reason", ScoreReason.values(),
            "gap_reason", GapReason.values(),
            "reason_code", RejectReason.values(),
            "fault", FileFault.values(),
            "code", FindingCode.values(),
            "reason", ReexpressionReason.values());

    private ReasonTable() {}

    static Dataset<Row> of(SparkSession spark) {
        List<Row> rows = BY_COLUMN.entrySet().stream()
                .flatMap(column -> Arrays.stream(column.getValue())
                        .map(reason -> RowFactory.create(
                                column.getKey(), reason.name(), reason.sentenceZh(), reason.sentenceEn())))
                .toList();
        return spark.createDataFrame(rows, SCHEMA);
    }
}

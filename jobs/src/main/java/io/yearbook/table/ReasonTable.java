package io.yearbook.table;

import static io.yearbook.table.PlainColumn.required;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.FileFault;
import io.yearbook.model.FindingCode;
import io.yearbook.model.GapReason;
import io.yearbook.model.RankReason;
import io.yearbook.model.Reason;
import io.yearbook.model.ReexpressionReason;
import io.yearbook.model.RejectReason;
import io.yearbook.model.ScoreReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the codes of refusal in the other tables mean, so that a query can print a sentence instead of a code. */
public final class ReasonTable {

    private static final List<PlainColumn> COLUMNS = List.of(
            required("column_name", "string", "Column that holds the code, such as change_reason"),
            required("reason_code", "string", "The code as stored; unique within its column"),
            required("sentence_zh", "string", "What it means, in Chinese"),
            required("sentence_en", "string", "What it means, in English"));

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

    /** {@code reason}: the same in every warehouse, and stored in none. */
    public static PlainTable table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        BY_COLUMN.forEach((column, reasons) -> {
            for (Reason reason : reasons) {
                rows.add(List.of(column, reason.name(), reason.sentenceZh(), reason.sentenceEn()));
            }
        });
        return new PlainTable("reason", COLUMNS, rows);
    }
}

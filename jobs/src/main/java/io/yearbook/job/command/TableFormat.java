package io.yearbook.job.command;

import io.yearbook.job.QueryResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.NumericType;

/**
 * Aligned columns for people. The first rows decide how wide a column is, so that a long result still streams; a text
 * that is too long ends in an ellipsis.
 */
final class TableFormat implements Console.Result {

    private static final int ROWS_MEASURED = 1000;
    private static final int WIDEST = 80;
    private static final String NULL = "NULL";
    private static final String GAP = "  ";

    private final QueryResult result;
    private final boolean[] numeric;

    TableFormat(QueryResult result) {
        this.result = result;
        this.numeric = new boolean[result.schema().length()];
        for (int i = 0; i < numeric.length; i++) {
            DataType type = result.schema().fields()[i].dataType();
            numeric[i] = type instanceof NumericType;
        }
    }

    @Override
    public void writeTo(Writer writer) throws IOException {
        Iterator<Row> rows = result.rows();
        List<List<String>> measured = new ArrayList<>();
        measured.add(List.of(result.schema().fieldNames()));
        while (rows.hasNext() && measured.size() <= ROWS_MEASURED) {
            measured.add(cells(rows.next()));
        }
        int[] widths = IntStream.range(0, numeric.length)
                .map(column -> width(measured, column))
                .toArray();
        for (List<String> cells : measured) {
            writer.write(line(cells, widths));
            if (cells == measured.get(0)) {
                writer.write(rule(widths));
            }
        }
        long count = measured.size() - 1;
        for (; rows.hasNext(); count++) {
            writer.write(line(cells(rows.next()), widths));
        }
        writer.write("(%d %s)%n".formatted(count, count == 1 ? "row" : "rows"));
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
            String text = CellText.of(row.get(i));
            cells.add(text == null ? NULL : DisplayWidth.cut(oneLine(text), WIDEST));
        }
        return cells;
    }

    private static String oneLine(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP)
                    .append(
                            numeric[i]
                                    ? DisplayWidth.padLeft(cells.get(i), widths[i])
                                    : DisplayWidth.padRight(cells.get(i), widths[i]));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
        }
        return rule.append("\n").toString();
    }
}

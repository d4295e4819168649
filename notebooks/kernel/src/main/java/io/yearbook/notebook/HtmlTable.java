package io.yearbook.notebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Rows as a table in HTML: three rules as printed statistics have them, numbers to the right, empty where null. */
final class HtmlTable {

    private static final String STYLE = """
            <style>
            table.yearbook {border-collapse: collapse; border-top: 2px solid #333; border-bottom: 2px solid #333;
              font-size: 13px; font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif}
            table.yearbook th {border-bottom: 1px solid #333; text-align: left; padding: 3px 10px; vertical-align: bottom}
            table.yearbook td {text-align: left; padding: 2px 10px; max-width: 34em; vertical-align: top}
            table.yearbook .n {text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap}
            table.yearbook caption {caption-side: bottom; text-align: left; color: #555; padding: 3px 10px}
            </style>
            """;

    private HtmlTable() {}

    /**
     * @param rows at least one more than are shown, where there are more
     * @param shown how many rows to show at most
     */
    static String of(StructType schema, List<Row> rows, int shown) {
        if (rows.isEmpty()) {
            return "<p>没有符合条件的数据 · No rows.</p>";
        }
        List<String> classes = Arrays.stream(schema.fields())
                .map(field -> isNumber(field) ? " class=\"n\"" : "")
                .toList();
        String head = IntStream.range(0, schema.size())
                .mapToObj(
                        column -> "<th%s>%s</th>".formatted(classes.get(column), escaped(schema.fieldNames()[column])))
                .collect(Collectors.joining());
        String body = rows.stream().limit(shown).map(row -> line(row, classes)).collect(Collectors.joining("\n"));
        String more = rows.size() > shown
                ? "<caption>前 %1$d 行 · The first %1$d rows; there are more.</caption>".formatted(shown)
                : "";
        return STYLE
                + "<table class=\"yearbook\">%s<thead><tr>%s</tr></thead>%n<tbody>%n%s%n</tbody></table>"
                        .formatted(more, head, body);
    }

    private static boolean isNumber(StructField field) {
        return field.dataType() instanceof NumericType;
    }

    private static String line(Row row, List<String> classes) {
        return IntStream.range(0, row.size())
                .mapToObj(column ->
                        "<td%s>%s</td>".formatted(classes.get(column), escaped(CellText.readable(row.get(column)))))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

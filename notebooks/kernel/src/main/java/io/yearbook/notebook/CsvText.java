package io.yearbook.notebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Rows as CSV with a header, as {@code jobs/yearbook sql --format csv} prints them: a null is empty, an empty text is "". */
final class CsvText {

    private CsvText() {}

    static String of(StructType schema, List<Row> rows) {
        Stream<String> header =
                Stream.of(Arrays.stream(schema.fieldNames()).map(CsvText::field).collect(Collectors.joining(",")));
        return Stream.concat(header, rows.stream().map(CsvText::line)).collect(Collectors.joining("\n"));
    }

    private static String line(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> field(CellText.exact(row.get(column))))
                .collect(Collectors.joining(","));
    }

    private static String field(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean plain = !text.isEmpty() && text.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}

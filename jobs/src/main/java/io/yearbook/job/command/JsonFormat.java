package io.yearbook.job.command;

import io.yearbook.job.QueryResult;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/** One array, one object a line. A repeated column name is numbered. */
record JsonFormat(QueryResult result) implements Console.Result {

    @Override
    public void writeTo(Writer writer) throws IOException {
        List<String> names = JsonText.distinct(result.schema().fieldNames());
        String separator = "[\n";
        for (Iterator<Row> rows = result.rows(); rows.hasNext(); separator = ",\n") {
            writer.write(separator);
            writer.write(JsonText.ofObject(names, rows.next()));
        }
        writer.write(separator.startsWith("[") ? "[]\n" : "\n]\n");
    }
}

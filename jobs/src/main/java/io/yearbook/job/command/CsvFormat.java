package io.yearbook.job.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.yearbook.job.QueryResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** RFC 4180 with a header and line feeds. A null is an empty field, an empty text a quoted one. */
record CsvFormat(QueryResult result) implements Console.Result {

    @Override
    public void writeTo(Writer writer) throws IOException {
        try {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .quoteStrategy(QuoteStrategies.EMPTY)
                    .build(writer);
            csv.writeRecord(result.schema().fieldNames());
            for (Iterator<Row> rows = result.rows(); rows.hasNext(); ) {
                csv.writeRecord(texts(rows.next()));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static @Nullable String[] texts(Row row) {
        @Nullable String[] texts = new @Nullable String[row.length()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = CellText.of(row.get(i));
        }
        return texts;
    }
}

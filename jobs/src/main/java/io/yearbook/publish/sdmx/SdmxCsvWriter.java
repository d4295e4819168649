package io.yearbook.publish.sdmx;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import org.apache.spark.sql.Row;

/**
 * Writes rows as SDMX-CSV: a header, commas, lines that end in CR and LF as in RFC 4180, quotes only where a text needs
 * them, an empty cell for what is missing.
 */
public final class SdmxCsvWriter {

    private final DataStructure structure;
    private final SdmxCsvVersion version;

    public SdmxCsvWriter(DataStructure structure, SdmxCsvVersion version) {
        this.structure = structure;
        this.version = version;
    }

    /**
     * Writes header and rows as they come; keeps none.
     *
     * @return how many rows were written
     */
    public long write(Iterator<Row> rows, Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        long written = 0;
        try {
            csv.writeRecord(structure.header(version));
            while (rows.hasNext()) {
                csv.writeRecord(structure.cells(version, rows.next()));
                written++;
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return written;
    }
}

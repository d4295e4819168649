package io.yearbook.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import io.yearbook.source.layout.Grid;
import io.yearbook.source.layout.GridRow;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of a text with separators; quoted texts may hold separators and line breaks. */
final class CsvGrid implements Grid, Closeable {

    private final OpenQuote quotes;
    private final CloseableIterator<GridRow> rows;
    private long lastRow;

    CsvGrid(Reader text, char separator, ReadLimits limits) {
        quotes = new OpenQuote(text, separator);
        rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(limits.parserChars())
                .build(new CsvRows(limits.rowChars()), quotes)
                .iterator();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean endsAtHeader() {
        return true;
    }

    @Override
    public @Nullable GridRow next() throws IOException, FileFaultException {
        try {
            while (rows.hasNext()) {
                GridRow row = rows.next();
                lastRow = row.number();
                if (!row.isBlank()) {
                    return row;
                }
            }
        } catch (CsvParseException fault) {
            throw unparsable(fault);
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        if (quotes.line() > 0) {
            throw unclosedQuote();
        }
        return null;
    }

    private FileFaultException unclosedQuote() {
        return new FileFaultException(
                FileFault.FILE_DAMAGED,
                "the quote that opens in line %d is never closed: the file was cut off, or a quote inside a text is not doubled"
                        .formatted(quotes.line()));
    }

    private FileFaultException unparsable(CsvParseException fault) {
        if (quotes.line() > 0) {
            return unclosedQuote();
        }
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        return new FileFaultException(
                FileFault.FILE_DAMAGED,
                "the row after line %d cannot be told into cells: %s; double the quotes inside quoted texts"
                        .formatted(lastRow, cause.getMessage()),
                fault);
    }

    @Override
    public String place(long row, int column) {
        return "row " + row;
    }

    @Override
    public String place(long row, int column, String head) {
        return "row %d, column \"%s\"".formatted(row, head);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

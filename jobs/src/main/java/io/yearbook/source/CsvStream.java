package io.yearbook.source;

import io.yearbook.model.FileFaultException;
import io.yearbook.model.RawRecord;
import io.yearbook.source.layout.HeaderFinder;
import io.yearbook.source.layout.TableRecords;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file, made while it is read. */
final class CsvStream implements RecordStream {

    private final CsvGrid grid;
    private final TableRecords records;

    private CsvStream(CsvGrid grid, TableRecords records) {
        this.grid = grid;
        this.records = records;
    }

    static CsvStream open(ReadRequest request, HeaderFinder finder) throws IOException, FileFaultException {
        Character declared = request.context().manifest().delimiter();
        char separator = declared != null
                ? declared
                : new Separators(finder, request.limits())
                        .choose(request.content().sample(), request.notes());
        CsvGrid grid =
                new CsvGrid(request.content().textEncoding().reader(request.file()), separator, request.limits());
        TableRecords records = new TableRecords(grid, finder, request.context(), request.notes());
        try {
            if (!records.open()) {
                throw records.headerNotFound();
            }
            return new CsvStream(grid, records);
        } catch (IOException | FileFaultException | RuntimeException fault) {
            grid.close();
            throw fault;
        }
    }

    @Override
    public @Nullable RawRecord next() throws IOException, FileFaultException {
        return records.next();
    }

    @Override
    public void close() throws IOException {
        grid.close();
    }
}

package io.yearbook.source;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.LandingManifest;
import io.yearbook.model.FileFaultException;
import io.yearbook.model.RawRecord;
import io.yearbook.source.layout.ReadNotes;
import io.yearbook.source.layout.TableContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records of one file and, last, the report on it. */
final class FileItems implements Iterator<ReadItem> {

    private final SourceContent file;
    private final TableContext context;
    private final ReadLimits limits;
    private final ReadNotes notes = new ReadNotes();
    private String format = "";
    private @Nullable RecordStream records;
    private boolean reported;

    FileItems(SourceContent file, LandingManifest manifest, Catalog catalog, ReadLimits limits) {
        this.file = file;
        this.context = new TableContext(file.path(), file.sha256(), manifest, catalog);
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        return !reported;
    }

    @Override
    public ReadItem next() {
        if (reported) {
            throw new NoSuchElementException("the report was the last item of " + file.path());
        }
        try {
            RawRecord record = nextRecord();
            if (record != null) {
                return ReadItem.of(record);
            }
            close();
            return report(null);
        } catch (IOException | FileFaultException | RuntimeException | StackOverflowError fault) {
            closeAfter(fault);
            return report(FileFaults.of(fault));
        }
    }

    private @Nullable RawRecord nextRecord() throws IOException, FileFaultException {
        if (records == null) {
            ContentProbe content = ContentProbe.of(file, context.manifest().encoding(), limits);
            FormatReader reader =
                    Formats.choose(content, file.path(), context.manifest().format());
            format = reader.format();
            records = reader.open(new ReadRequest(file, context, limits, content, notes));
        }
        return records.next();
    }

    private void close() throws IOException {
        if (records != null) {
            records.close();
        }
    }

    private void closeAfter(Throwable fault) {
        try {
            close();
        } catch (IOException | RuntimeException second) {
            fault.addSuppressed(second);
        }
    }

    private ReadItem report(@Nullable FileFaultException fault) {
        reported = true;
        return ReadItem.of(new ReadReport(
                file.sha256(),
                format,
                notes.all(),
                fault == null ? null : fault.fault(),
                fault == null ? "" : String.valueOf(fault.getMessage())));
    }
}

package io.yearbook.source;

import io.yearbook.model.FileFaultException;
import io.yearbook.source.layout.TableHeaderFinder;
import java.io.IOException;
import java.util.Set;

/** Long and wide tables as text, separated by commas, tabs or semicolons. */
final class CsvFormat implements FormatReader {

    static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "txt");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public boolean recognises(ContentProbe content) {
        return content.isText();
    }

    @Override
    public RecordStream open(ReadRequest request) throws IOException, FileFaultException {
        return CsvStream.open(request, new TableHeaderFinder(request.context(), ""));
    }
}

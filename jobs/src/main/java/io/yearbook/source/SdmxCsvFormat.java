package io.yearbook.source;

import io.yearbook.model.FileFaultException;
import io.yearbook.source.layout.SdmxHeaderFinder;
import java.io.IOException;
import java.util.Set;

/** SDMX-CSV 1.0 and 2.0: a row an observation, columns named by concept, with or without labels. */
final class SdmxCsvFormat implements FormatReader {

    @Override
    public String format() {
        return "sdmx-csv";
    }

    @Override
    public Set<String> extensions() {
        return CsvFormat.EXTENSIONS;
    }

    @Override
    public boolean recognises(ContentProbe content) {
        return content.isText() && SdmxHeaderFinder.isHeader(content.sample());
    }

    @Override
    public RecordStream open(ReadRequest request) throws IOException, FileFaultException {
        return CsvStream.open(request, new SdmxHeaderFinder(request.context()));
    }
}

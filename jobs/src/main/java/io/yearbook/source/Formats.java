package io.yearbook.source;

import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats that are read, and the choice among them: by content, then checked against the file name. */
final class Formats {

    /** In the order in which they are asked whether they recognise a content. */
    private static final List<FormatReader> ALL = List.of(
            DocumentFormat.TEXT,
            DocumentFormat.HTML,
            DocumentFormat.WORD,
            DocumentFormat.PDF,
            new XlsxFormat(),
            new SdmxCsvFormat(),
            new CsvFormat(),
            DocumentFormat.MARKDOWN);

    private Formats() {}

    /** @param declared the format that the manifest names; null where it names none */
    static FormatReader choose(ContentProbe content, String path, @Nullable String declared) throws FileFaultException {
        if (declared != null) {
            return declared(declared, content);
        }
        String extension = extension(path);
        FormatReader reader = recognised(content, extension);
        if (reader == null || (content.isText() && !isKnown(extension))) {
            throw new FileFaultException(
                    FileFault.FORMAT_UNKNOWN,
                    "the content is %s and the name ends in \".%s\"; %s"
                            .formatted(content.description(), extension, content.advice()));
        }
        if (!reader.extensions().contains(extension)) {
            throw mismatch(content, "the name ends in \"." + extension + "\"");
        }
        return reader;
    }

    private static FormatReader declared(String name, ContentProbe content) throws FileFaultException {
        for (FormatReader reader : ALL) {
            if (reader.format().equals(name.strip().toLowerCase(Locale.ROOT))) {
                if (!readsKind(reader, content)) {
                    throw mismatch(content, "the manifest says format \"" + name + "\"");
                }
                return reader;
            }
        }
        throw new FileFaultException(
                FileFault.MANIFEST_FAULTY,
                "format \"%s\" is not one of %s"
                        .formatted(name, ALL.stream().map(FormatReader::format).toList()));
    }

    /** A manifest decides between formats of text; it cannot make a workbook of a text. */
    private static boolean readsKind(FormatReader reader, ContentProbe content) {
        return reader.recognises(content)
                || (content.isText() && reader.extensions().contains("txt"));
    }

    private static FileFaultException mismatch(ContentProbe content, String other) {
        return new FileFaultException(
                FileFault.FORMAT_MISMATCH,
                "the content is %s, but %s; rename the file or deliver the right one"
                        .formatted(content.description(), other));
    }

    /** Of the formats that the content may be, the one that the name says, else the first. */
    private static @Nullable FormatReader recognised(ContentProbe content, String extension) {
        List<FormatReader> readers =
                ALL.stream().filter(reader -> reader.recognises(content)).toList();
        return readers.stream()
                .filter(reader -> reader.extensions().contains(extension))
                .findFirst()
                .orElse(readers.isEmpty() ? null : readers.get(0));
    }

    private static boolean isKnown(String extension) {
        return ALL.stream().anyMatch(reader -> reader.extensions().contains(extension));
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}

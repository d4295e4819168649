package io.yearbook.source.document;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.LandingManifest;
import io.yearbook.document.Document;
import io.yearbook.document.DocumentAssembly;
import io.yearbook.document.binding.DocumentAccount;
import io.yearbook.document.binding.DocumentAccountant;
import io.yearbook.model.Field;
import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import io.yearbook.model.RawRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read.
 *
 * @param account every number of it and what it is
 * @param records what its figures make
 */
public record DocumentReading(DocumentAccount account, List<RawRecord> records) {

    /** A text beyond this is a collection, not a document. */
    private static final int MOST_CHARACTERS = 4 << 20;

    public DocumentReading {
        records = List.copyOf(records);
    }

    /**
     * @param path the file as named in the landing folder
     * @param sourceFile SHA-256 of its bytes
     * @throws FileFaultException where its date is not known or it is too long
     */
    public static DocumentReading of(
            ExtractedText text, String path, String sourceFile, LandingManifest manifest, Catalog catalog)
            throws FileFaultException {
        if (text.text().length() > MOST_CHARACTERS) {
            throw new FileFaultException(
                    FileFault.FILE_TOO_LARGE,
                    "a text of %d characters, more than %d; deliver one document a file"
                            .formatted(text.text().length(), MOST_CHARACTERS));
        }
        LocalDate published = published(manifest);
        String title = manifest.title().isEmpty() ? null : manifest.title();
        Document document = DocumentAssembly.assemble(text.text(), text.lines(), title, null);
        LocalDate date = document.date() == null ? published : document.date();
        if (date == null) {
            throw new FileFaultException(
                    FileFault.MANIFEST_FAULTY,
                    "the document states no date that stands alone; give \"published_at\" in %s.yml".formatted(path));
        }
        DocumentAccount account = new DocumentAccountant(catalog).account(document, date);
        DocumentRecords records =
                new DocumentRecords(path, sourceFile, DocumentOrigin.of(document, manifest, catalog.districts()));
        return new DocumentReading(
                account,
                account.expressions().stream()
                        .flatMap(expression -> records.of(expression).stream())
                        .toList());
    }

    /** The account of the document in one line. */
    public String summary() {
        return DocumentRecords.account(account.uses());
    }

    private static @Nullable LocalDate published(LandingManifest manifest) throws FileFaultException {
        String text = manifest.defaultOf(Field.PUBLISHED_AT).orElse("");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException bad) {
            throw new FileFaultException(
                    FileFault.MANIFEST_FAULTY,
                    "published_at \"%s\" is not a date such as 2023-05-19".formatted(text),
                    bad);
        }
    }
}

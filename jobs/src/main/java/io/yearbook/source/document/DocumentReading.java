package io.yearbook.source.document;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.LandingManifest;
import io.yearbook.document.Document;
import io.yearbook.document.DocumentAssembly;
import io.yearbook.document.Place;
import io.yearbook.document.binding.DocumentAccount;
import io.yearbook.document.binding.DocumentAccountant;
import io.yearbook.document.binding.FigureUse;
import io.yearbook.document.plan.Plan;
import io.yearbook.document.plan.PlanExtractor;
import io.yearbook.document.plan.PlanRecords;
import io.yearbook.model.Field;
import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import io.yearbook.model.RawRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read.
 *
 * @param account every number of it and what it is
 * @param records what its figures make
 */
public record DocumentReading(DocumentAccount account, List<RawRecord> records) {

    /** Some 700 pages: a text beyond this is a collection, not a document. */
    private static final int MOST_CHARACTERS = 1 << 19;

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
        DocumentOrigin origin = DocumentOrigin.of(document, manifest, catalog.districts());
        List<RawRecord> records = new ArrayList<>();
        DocumentRecords ofFigures = new DocumentRecords(path, sourceFile, origin);
        account.expressions().forEach(expression -> records.addAll(ofFigures.of(expression)));
        Plan plan = new PlanExtractor(catalog).extract(document, origin.district());
        if (plan.isEmpty()) {
            account.expressions().stream()
                    .filter(expression -> expression.use() == FigureUse.TARGET)
                    .forEach(expression -> records.add(ofFigures.promised(expression, plan.id())));
        } else {
            records.addAll(new PlanRecords(path, sourceFile, origin.texts()).of(withoutReviewed(plan, account)));
        }
        return new DocumentReading(account, records);
    }

    /** The plan without the figures that the account already gives to review. */
    private static Plan withoutReviewed(Plan plan, DocumentAccount account) {
        Set<Place> reviewed = account.expressions().stream()
                .filter(expression -> expression.use() == FigureUse.CANDIDATE)
                .flatMap(expression -> expression.figure().places().stream())
                .collect(Collectors.toSet());
        return plan.withCandidates(plan.candidates().stream()
                .filter(candidate -> candidate.figure().stream().noneMatch(reviewed::contains))
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

package io.yearbook.document.binding;

import io.yearbook.catalog.Catalog;
import io.yearbook.document.Document;
import io.yearbook.document.Paragraph;
import io.yearbook.document.binding.ParagraphAccount.ParagraphNumbers;
import io.yearbook.document.binding.Sentences.Stretch;
import io.yearbook.text.prose.Changes;
import io.yearbook.text.prose.Periods;
import io.yearbook.text.prose.Quantities;
import io.yearbook.text.prose.QuantitySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Accounts for every numeric expression of a document. */
public final class DocumentAccountant {

    private final IndicatorMatcher matcher;

    public DocumentAccountant(Catalog catalog) {
        this.matcher = new IndicatorMatcher(catalog);
    }

    /**
     * @param date the day of the document
     * @return every numeric expression with its use
     */
    public DocumentAccount account(Document document, LocalDate date) {
        OptionalInt year = Periods.reportingYear(document.title());
        boolean plan = Promises.isPlan(document);
        List<NumericExpression> expressions = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            expressions.addAll(account(paragraph, date, year, plan));
        }
        return new DocumentAccount(document, expressions);
    }

    private List<NumericExpression> account(Paragraph paragraph, LocalDate date, OptionalInt year, boolean plan) {
        String text = paragraph.text();
        List<QuantitySpan> quantities = Quantities.find(text);
        if (quantities.isEmpty()) {
            return List.of();
        }
        ParagraphNumbers numbers = new ParagraphNumbers(
                text,
                quantities,
                Periods.find(text, date, year.orElse(date.getYear())),
                Changes.find(text, quantities));
        List<Stretch> sentences = Sentences.of(text);
        Timeline timeline =
                new Timeline(text, sentences, numbers.periods(), date, year.isPresent() ? year.getAsInt() : null);
        return new ParagraphAccount(
                        paragraph, numbers, sentences, timeline, matcher, plan || Promises.isPlanned(paragraph))
                .expressions();
    }
}

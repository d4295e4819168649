package io.yearbook.document.binding;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.DistrictRegister;
import io.yearbook.document.Document;
import io.yearbook.document.Paragraph;
import io.yearbook.text.prose.Changes;
import io.yearbook.text.prose.PeriodSpan;
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
    private final DistrictRegister districts;

    public DocumentAccountant(Catalog catalog) {
        this.matcher = new IndicatorMatcher(catalog);
        this.districts = catalog.districts();
    }

    /**
     * @param date the day of the document
     * @return every numeric expression with its use
     */
    public DocumentAccount account(Document document, LocalDate date) {
        OptionalInt year = Periods.reportingYear(document.title());
        Timeline timeline = new Timeline(date, year.isPresent() ? year.getAsInt() : null);
        AreaNames areas = AreaNames.of(document, districts);
        boolean plan = Promises.isPlan(document);
        List<NumericExpression> expressions = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            List<SentenceNumbers> sentences = numbers(paragraph.text(), date, year.orElse(date.getYear()));
            FigureUses uses = new FigureUses(plan || Promises.isPlanned(paragraph), areas);
            expressions.addAll(new ParagraphAccount(paragraph, sentences, timeline, matcher, uses).expressions());
        }
        return new DocumentAccount(document, expressions);
    }

    private static List<SentenceNumbers> numbers(String text, LocalDate date, int year) {
        List<QuantitySpan> quantities = Quantities.find(text);
        if (quantities.isEmpty()) {
            return List.of();
        }
        List<PeriodSpan> periods = Periods.find(text, date, year);
        return SentenceNumbers.of(
                text, RunsOfYears.asFigures(quantities, periods), periods, Changes.find(text, quantities));
    }
}

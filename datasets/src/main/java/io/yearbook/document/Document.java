package io.yearbook.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is read for its figures.
 *
 * @param text the whole extracted text, which the places of its paragraphs count in
 * @param title as given or as its first heading says; empty where neither is known
 * @param number document number such as {@code 渝中府办〔2021〕16号}; empty for none
 * @param date the day it was signed, else published; null where it states none
 * @param paragraphs in reading order, without page headers and rules
 */
public record Document(
        String text, String title, String number, @Nullable LocalDate date, List<Paragraph> paragraphs)
        implements Serializable {

    public Document {
        paragraphs = List.copyOf(paragraphs);
    }
}

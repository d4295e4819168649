package io.yearbook.review;

/** A file is no workbook for review; the message says what was found and what to do. */
public final class ReviewFileException extends Exception {

    private static final long serialVersionUID = 1L;

    ReviewFileException(String message) {
        super(message);
    }

    ReviewFileException(String message, Throwable cause) {
        super(message, cause);
    }
}

package io.yearbook.review;

/** A row cannot be taken; says which column and why. */
final class AnswerRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final ReviewColumn column;

    AnswerRefused(ReviewColumn column, String message) {
        super(message);
        this.column = column;
    }

    ReviewFault fault(ReviewAnswer answer) {
        return ReviewFault.of(answer, column, String.valueOf(getMessage()));
    }
}

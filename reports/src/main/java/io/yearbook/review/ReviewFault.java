package io.yearbook.review;

/**
 * Why a row of a workbook was not taken.
 *
 * @param row number of the row as Excel shows it, from 1
 * @param column head of the column
 * @param message what was read, why it cannot be taken and what to do
 */
public record ReviewFault(int row, String column, String message) {

    static ReviewFault of(ReviewAnswer answer, ReviewColumn column, String message) {
        return new ReviewFault(answer.row(), column.header(), message);
    }

    /** Such as {@code sheet "待审数字", row 7, column "另选指标": …}. */
    @Override
    public String toString() {
        return "sheet \"%s\", row %d, column \"%s\": %s".formatted(CandidateSheet.NAME, row, column, message);
    }
}

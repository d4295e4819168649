package io.yearbook.transform;

import io.yearbook.model.Field;
import io.yearbook.model.RejectReason;
import io.yearbook.text.PeriodText;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads the last day to do something: {@code 2021-12-31}, {@code 2021年底}, {@code 2021年6月底前}, {@code 2021}. */
final class DeadlineReading {

    private static final Pattern BEFORE = Pattern.compile("(?:之前|以前|前)$");

    private DeadlineReading() {}

    /** The last day of the time that a field names; the field is not empty. */
    static LocalDate read(RecordFields fields, Field field, RejectReason unreadable) throws RecordRefused {
        return PeriodText.read(BEFORE.matcher(fields.textOr(field, "")).replaceAll(""))
                .orElseThrow(bad -> fields.refusal(
                        unreadable, field, bad.detail() + "; write the last day as 2021-12-31, or leave it empty"))
                .end();
    }
}

package io.yearbook.job;

import io.yearbook.catalog.UnitRegister;
import io.yearbook.document.evaluation.StatedFact;
import io.yearbook.document.evaluation.StatedTarget;
import io.yearbook.document.evaluation.StatedTask;
import io.yearbook.model.Comparator;
import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.Span;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.Unit;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of a document in the form in which people's readings are compared. */
final class RecordStatements {

    private RecordStatements() {}

    static StatedFact fact(RawRecord record) {
        return new StatedFact(
                text(record, Field.INDICATOR),
                new BigDecimal(text(record, Field.VALUE)),
                text(record, Field.UNIT),
                LocalDate.parse(text(record, Field.PERIOD_END)),
                Span.valueOf(text(record, Field.SPAN)),
                ValueQualifier.valueOf(text(record, Field.VALUE_QUALIFIER)),
                record.quote());
    }

    static StatedTarget target(RawRecord record, UnitRegister units) {
        String unit = text(record, Field.UNIT);
        return new StatedTarget(
                number(record),
                text(record, Field.INDICATOR),
                Comparator.ofSign(text(record, Field.COMPARATOR)).orElseThrow(),
                new BigDecimal(text(record, Field.VALUE)),
                units.resolve(unit).map(Unit::code).orElse(unit),
                textOrNone(record, Field.DUE_DATE),
                Firmness.valueOf(text(record, Field.FIRMNESS)),
                record.quote());
    }

    static StatedTask task(RawRecord record) {
        return new StatedTask(
                number(record),
                textOrNone(record, Field.PART),
                textOrNone(record, Field.SECTION),
                record.quote(),
                offices(record, Field.LEAD_UNITS),
                offices(record, Field.RESPONSIBLE_UNITS),
                textOrNone(record, Field.DEADLINE));
    }

    private static int number(RawRecord record) {
        String number = textOrNone(record, Field.TASK_NO);
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private static Set<String> offices(RawRecord record, Field field) {
        return Arrays.stream(textOrNone(record, field).split(";"))
                .filter(office -> !office.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String text(RawRecord record, Field field) {
        return Objects.requireNonNull(record.text(field), field::columnName);
    }

    private static String textOrNone(RawRecord record, Field field) {
        return Objects.requireNonNullElse(record.text(field), "");
    }
}

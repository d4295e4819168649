package io.yearbook.table;

import static io.yearbook.table.PlainColumn.optional;
import static io.yearbook.table.PlainColumn.required;

import io.yearbook.model.ReexpressedValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Past figures for the territories that districts have since: stored nowhere, for nobody stated them. */
public final class ReexpressedTable {

    public static final String NAME = "reexpressed_value";

    private static final String VALUE_TYPE =
            "decimal(%d,%d)".formatted(ObservationTable.VALUE_PRECISION, ObservationTable.VALUE_SCALE);

    public static final List<PlainColumn> COLUMNS = List.of(
            required("district_code", "string", "A district whose territory changed, as it is since"),
            required("indicator_code", "string", "Code of the indicator catalogue"),
            optional("period_start", "date", "First day; null where unstated"),
            required("period_end", "date", "Last day, before the change"),
            required("span", "string", "FULL_YEAR, YEAR_TO_DATE, PART_YEAR, POINT_IN_TIME, CUMULATIVE or UNSTATED"),
            required("year", "int", "Year of period_end"),
            optional("value", VALUE_TYPE, "Exact sum of former districts; null where there is a reason"),
            optional("low", VALUE_TYPE, "What the value is at least; null where not known"),
            optional("high", VALUE_TYPE, "What the value is at most; null where not known"),
            required("unit", "string", "The indicator's canonical unit"),
            optional("reason", "string", "Why there is a range only, or nothing; null where there is a value"),
            required("former_districts", "string", "Codes of the districts it was made of, in this order"));

    private ReexpressedTable() {}

    /** The row of a value. */
    public static List<@Nullable Object> row(ReexpressedValue value) {
        return Arrays.asList(
                value.districtCode(),
                value.indicatorCode(),
                value.period().start(),
                value.period().end(),
                value.period().span().name(),
                value.period().year(),
                value.value(),
                value.low(),
                value.high(),
                value.unit(),
                value.reason() == null ? null : value.reason().name(),
                String.join(";", value.formerDistricts()));
    }
}

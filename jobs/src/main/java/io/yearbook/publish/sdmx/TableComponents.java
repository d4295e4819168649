package io.yearbook.publish.sdmx;

import io.yearbook.publish.sdmx.Component.Role;
import io.yearbook.publish.sdmx.Component.RowText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The components of a table, from its schema: a column of the table is a component of its name, or of the concept that
 * SDMX has for it. A number that is not in the key is a measure; anything else is an attribute. A column added to a
 * table thus appears by itself.
 */
final class TableComponents {

    private static final String VALUE = "value";
    private static final String SCORE = "score";
    private static final String UNIT = "unit";
    private static final String DECIMALS = "decimals";

    /** Concepts of SDMX by column name. */
    private static final Map<String, String> CONCEPTS = Map.of(
            "district_code",
            "REF_AREA",
            "indicator_code",
            "INDICATOR",
            VALUE,
            "OBS_VALUE",
            SCORE,
            "OBS_VALUE",
            UNIT,
            "UNIT_MEASURE",
            "quote",
            "VALUE_TEXT");

    /** Numbers that qualify a row and measure nothing. */
    private static final Set<String> NUMBERED = Set.of(DECIMALS, "year", "plan_year", "task_no");

    private TableComponents() {}

    /**
     * The components of the columns, the value or score before the other measures.
     *
     * @param dimensions columns of the key, in their order
     * @param leftOut columns that are not exported
     */
    static List<Component> of(StructType schema, List<String> dimensions, Set<String> leftOut) {
        List<StructField> fields = new ArrayList<>();
        dimensions.forEach(name -> fields.add(schema.apply(name)));
        Arrays.stream(schema.fields())
                .filter(field -> field.name().equals(VALUE) || field.name().equals(SCORE))
                .forEach(fields::add);
        Arrays.stream(schema.fields())
                .filter(field -> !fields.contains(field) && !leftOut.contains(field.name()))
                .forEach(fields::add);
        List<Component> components = new ArrayList<>();
        for (StructField field : fields) {
            components.add(component(schema, field, dimensions.contains(field.name())));
            if (field.name().equals(UNIT)) {
                components.add(unitMultiplier());
            }
        }
        return components;
    }

    private static Component component(StructType schema, StructField field, boolean dimension) {
        Role role = dimension ? Role.DIMENSION : isMeasure(field) ? Role.MEASURE : Role.ATTRIBUTE;
        String name = field.name();
        boolean precise =
                name.equals(VALUE) && Arrays.asList(schema.fieldNames()).contains(DECIMALS);
        RowText text = precise ? row -> CellTexts.published(row, VALUE, DECIMALS) : row -> CellTexts.of(row, name);
        return new Component(
                CONCEPTS.getOrDefault(name, name.toUpperCase(Locale.ROOT)),
                role,
                field.getComment().getOrElse(() -> ""),
                text);
    }

    private static boolean isMeasure(StructField field) {
        return field.dataType() instanceof NumericType && !NUMBERED.contains(field.name());
    }

    private static Component unitMultiplier() {
        return new Component(
                "UNIT_MULT", Role.ATTRIBUTE, "Power of ten of the unit: always 0, values are not scaled", row -> "0");
    }
}

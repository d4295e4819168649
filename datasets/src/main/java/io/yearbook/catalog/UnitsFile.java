package io.yearbook.catalog;

import io.yearbook.model.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The file units.csv: units with their dimension, power of ten and aliases. */
final class UnitsFile {

    static final String NAME = "units.csv";

    private static final String UNIT = "unit";
    private static final String DIMENSION = "dimension";
    private static final String POWER = "power";
    private static final String ALIASES = "aliases";
    private static final List<String> COLUMNS = List.of(UNIT, DIMENSION, POWER, ALIASES);

    private static final Pattern CODE_FORM = Pattern.compile("[a-z][a-z0-9_]*");
    private static final int LARGEST_POWER = 18;

    private UnitsFile() {}

    /** Every unit by its code and by each alias. */
    static Map<String, Unit> read(Map<String, byte[]> files, Faults faults) {
        Map<String, Unit> unitsByName = new LinkedHashMap<>();
        FirstRows names = new FirstRows();
        for (CatalogRow row : CatalogTable.read(NAME, COLUMNS, files, faults)) {
            Unit unit = unit(row);
            unitsByName.put(unit.code(), unit);
            names.check(row, UNIT, Names.key(unit.code()), unit.code());
            for (String alias : row.list(ALIASES)) {
                unitsByName.put(alias, unit);
                names.check(row, ALIASES, Names.key(alias), alias);
            }
        }
        return unitsByName;
    }

    private static Unit unit(CatalogRow row) {
        return new Unit(
                row.required(UNIT),
                row.matching(DIMENSION, CODE_FORM, "lower-case letters, digits and _"),
                row.integer(POWER, -LARGEST_POWER, LARGEST_POWER));
    }
}

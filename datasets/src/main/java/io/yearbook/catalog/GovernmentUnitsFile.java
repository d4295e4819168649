package io.yearbook.catalog;

import io.yearbook.model.District;
import io.yearbook.model.GovernmentUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The file government_units.csv: offices with the names that districts use for them. */
final class GovernmentUnitsFile {

    static final String NAME = "government_units.csv";

    private static final String UNIT_NAME = "unit_name";
    private static final String DISTRICT_CODE = "district_code";
    private static final String ALIASES = "aliases";
    private static final List<String> COLUMNS = List.of(UNIT_NAME, DISTRICT_CODE, ALIASES);

    private GovernmentUnitsFile() {}

    /** Within one district, as among the names common to all, a name means one office. */
    static List<GovernmentUnit> read(Map<String, byte[]> files, List<District> districts, Faults faults) {
        Set<String> codes = districts.stream().map(District::code).collect(Collectors.toSet());
        List<GovernmentUnit> units = new ArrayList<>();
        FirstRows names = new FirstRows();
        for (CatalogRow row : CatalogTable.read(NAME, COLUMNS, files, faults)) {
            GovernmentUnit unit =
                    new GovernmentUnit(row.required(UNIT_NAME), row.optional(DISTRICT_CODE), row.list(ALIASES));
            if (!unit.districtCode().isEmpty() && !codes.isEmpty() && !codes.contains(unit.districtCode())) {
                row.fault(
                        DISTRICT_CODE,
                        "read \"%s\"; allowed: a district_code of districts.csv, or nothing where all districts use the name"
                                .formatted(unit.districtCode()));
            }
            names.check(row, UNIT_NAME, key(unit, unit.name()), unit.name());
            unit.aliases().forEach(alias -> names.check(row, ALIASES, key(unit, alias), alias));
            units.add(unit);
        }
        return units;
    }

    private static String key(GovernmentUnit unit, String name) {
        return unit.districtCode() + ":" + Names.key(name);
    }
}

package io.yearbook.catalog;

import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The file districts.csv: the city, its districts and functional areas, each with its validity. */
final class DistrictsFile {

    static final String NAME = "districts.csv";

    private static final String CODE = "district_code";
    private static final String KIND = "kind";
    private static final String NAME_ZH = "name_zh";
    private static final String SHORT_NAME_ZH = "short_name_zh";
    private static final String NAME_EN = "name_en";
    private static final String SUCCESSORS = "successors";
    private static final String TERRITORY_BREAKS = "territory_breaks";
    private static final String NOTE = "note";
    private static final List<String> COLUMNS = List.of(
            CODE, KIND, NAME_ZH, SHORT_NAME_ZH, NAME_EN, "valid_from", "valid_to", SUCCESSORS, TERRITORY_BREAKS, NOTE);

    private DistrictsFile() {}

    static List<District> read(Map<String, byte[]> files, Faults faults) {
        List<CatalogRow> rows = CatalogTable.read(NAME, COLUMNS, files, faults);
        Set<String> codes = rows.stream().map(row -> row.optional(CODE)).collect(Collectors.toSet());
        List<District> districts = new ArrayList<>();
        FirstRows firstRows = new FirstRows();
        for (CatalogRow row : rows) {
            District district = district(row);
            firstRows.check(row, CODE, Names.key(district.code()), district.code());
            checkSuccessors(row, district, codes);
            checkNames(row, district, districts);
            districts.add(district);
        }
        checkCity(districts, faults);
        return districts;
    }

    private static District district(CatalogRow row) {
        Validity validity = row.validity();
        return new District(
                row.required(CODE),
                row.constant(KIND, DistrictKind.class),
                row.required(NAME_ZH),
                row.required(SHORT_NAME_ZH),
                row.required(NAME_EN),
                validity.from(),
                validity.to(),
                row.list(SUCCESSORS),
                row.dates(TERRITORY_BREAKS),
                row.optional(NOTE));
    }

    private static void checkSuccessors(CatalogRow row, District district, Set<String> codes) {
        for (String successor : district.successors()) {
            if (successor.equals(district.code()) || !codes.contains(successor)) {
                row.fault(
                        SUCCESSORS,
                        "read \"%s\"; allowed: district codes of other rows of this file".formatted(successor));
            }
        }
    }

    /** Two areas may share a name only where they do not exist on the same day: no date could tell them apart. */
    private static void checkNames(CatalogRow row, District district, List<District> earlier) {
        Validity validity = new Validity(district.validFrom(), district.validTo());
        for (District other : earlier) {
            Set<String> shared = new HashSet<>(nameKeys(district));
            shared.retainAll(nameKeys(other));
            if (!shared.isEmpty() && validity.overlaps(new Validity(other.validFrom(), other.validTo()))) {
                row.fault(
                        NAME_ZH,
                        "the name \"%s\" also means %s, which exists at the same time; end one before the other begins"
                                .formatted(shared.iterator().next(), other.code()));
            }
        }
    }

    private static Set<String> nameKeys(District district) {
        Set<String> keys = new HashSet<>();
        keys.add(Names.key(district.nameZh()));
        keys.add(Names.key(district.shortNameZh()));
        keys.remove("");
        return keys;
    }

    private static void checkCity(List<District> districts, Faults faults) {
        long cities = districts.stream()
                .filter(district -> district.kind() == DistrictKind.CITY)
                .count();
        if (cities != 1 && !districts.isEmpty()) {
            faults.add(NAME, "has %d rows of kind CITY; the whole city has exactly one".formatted(cities));
        }
    }
}

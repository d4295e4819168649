package io.yearbook.catalog;

import io.yearbook.model.CrosswalkPart;
import io.yearbook.model.CrosswalkPart.Extent;
import io.yearbook.model.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The file crosswalk.csv: what became of territories. A catalogue without it knows of no change. */
final class CrosswalkFile {

    static final String NAME = "crosswalk.csv";

    private static final String FROM = "from_district";
    private static final String TO = "to_district";
    private static final String VALID_FROM = "valid_from";
    private static final String EXTENT = "extent";
    private static final String NOTE = "note";
    private static final List<String> COLUMNS = List.of(FROM, TO, VALID_FROM, EXTENT, NOTE);

    private final Map<String, District> districts;
    private final FirstRows pairs = new FirstRows();
    private final Map<String, CatalogRow> wholes = new LinkedHashMap<>();
    private final Map<String, Integer> partsOf = new HashMap<>();

    private CrosswalkFile(List<District> districts) {
        this.districts = districts.stream()
                .collect(Collectors.toMap(District::code, Function.identity(), (first, second) -> first));
    }

    static Crosswalk read(Map<String, byte[]> files, List<District> districts, Faults faults) {
        if (!files.containsKey(NAME)) {
            return Crosswalk.NONE;
        }
        CrosswalkFile file = new CrosswalkFile(districts);
        List<CrosswalkPart> parts = new ArrayList<>();
        for (CatalogRow row : CatalogTable.read(NAME, COLUMNS, files, faults)) {
            file.part(row).ifPresent(parts::add);
        }
        file.checkWholes();
        return new Crosswalk(parts);
    }

    private Optional<CrosswalkPart> part(CatalogRow row) {
        String from = row.required(FROM);
        String to = row.required(TO);
        row.required(VALID_FROM);
        LocalDate day = row.date(VALID_FROM);
        Extent extent = row.constant(EXTENT, Extent.class);
        if (day == null || !isKnown(row, FROM, from) || !isKnown(row, TO, to)) {
            return Optional.empty();
        }
        checkChanges(row, FROM, from, day);
        checkChanges(row, TO, to, day);
        pairs.check(row, TO, from + " " + to + " " + day, to);
        if (extent == Extent.WHOLE) {
            wholes.put(from + " " + day, row);
        }
        partsOf.merge(from + " " + day, 1, Integer::sum);
        return Optional.of(new CrosswalkPart(from, to, day, extent, row.optional(NOTE)));
    }

    private boolean isKnown(CatalogRow row, String column, String code) {
        boolean known = districts.isEmpty() || districts.containsKey(code);
        if (!known && !code.isEmpty()) {
            row.fault(column, "read \"%s\"; allowed: a district_code of %s".formatted(code, DistrictsFile.NAME));
        }
        return known && !code.isEmpty();
    }

    /** The register and the crosswalk must tell the same story: the district begins, ends or changes on the day. */
    private void checkChanges(CatalogRow row, String column, String code, LocalDate day) {
        District district = districts.get(code);
        boolean changes = district == null
                || district.territoryBreaks().contains(day)
                || (column.equals(FROM)
                        ? district.validTo() != null
                                && day.equals(district.validTo().plusDays(1))
                        : day.equals(district.validFrom()));
        if (!changes) {
            row.fault(
                    VALID_FROM,
                    "%s does not %s on %s, nor has it a territory break then, in %s"
                            .formatted(code, column.equals(FROM) ? "end" : "begin", day, DistrictsFile.NAME));
        }
    }

    private void checkWholes() {
        wholes.forEach((key, row) -> {
            if (partsOf.getOrDefault(key, 0) > 1) {
                row.fault(EXTENT, "read \"WHOLE\", but other rows give parts of %s away too".formatted(key));
            }
        });
    }
}

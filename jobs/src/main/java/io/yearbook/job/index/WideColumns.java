package io.yearbook.job.index;

import io.yearbook.catalog.IndicatorCatalog;
import io.yearbook.catalog.index.DataColumns;
import io.yearbook.text.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a wide table. What is not certain is a fault. */
final class WideColumns {

    static final int NONE = -1;

    private static final Set<String> UNIT = Set.of(
            "unit",
            "unitcode",
            "ucode",
            "code",
            "iso3",
            "isocode",
            "countrycode",
            "district",
            "districtcode",
            "区县代码",
            "行政区划代码",
            "区县",
            "地区");
    private static final Set<String> NAME =
            Set.of("name", "unitname", "uname", "districtname", "country", "countryname", "区县名称", "名称");
    private static final Set<String> YEAR = Set.of("year", "年份", "年度", "年");

    private final WideTable table;
    private final IndicatorCatalog catalogue;
    private final List<String> faults;
    private final int unit;
    private final int name;
    private final int year;

    WideColumns(WideTable table, DataColumns stated, IndicatorCatalog catalogue, List<String> faults) {
        this.table = table;
        this.catalogue = catalogue;
        this.faults = faults;
        this.name = place(stated.name(), NAME);
        this.year = place(stated.year(), YEAR);
        int found = place(stated.unit(), UNIT);
        this.unit = found == NONE ? name : found;
        if (unit == NONE) {
            faults.add(
                    "%s: no column names the unit; call it \"unit\", or name it with \"data: {unit: …}\" in the definition"
                            .formatted(table.file()));
        }
    }

    int unit() {
        return unit;
    }

    int name() {
        return name;
    }

    int year() {
        return year;
    }

    /** The column stated where the table has it, else the one that has a known name. */
    private int place(@Nullable String stated, Set<String> known) {
        int place = stated == null ? NONE : table.heads().indexOf(stated);
        return place != NONE ? place : only(head -> known.contains(plain(head)), String.join(", ", known));
    }

    private static String plain(String head) {
        return head.toLowerCase(Locale.ROOT).replaceAll("[ _.-]", "");
    }

    private int only(Predicate<String> meant, String what) {
        int[] places = IntStream.range(0, table.heads().size())
                .filter(i -> meant.test(table.heads().get(i)))
                .toArray();
        if (places.length > 1) {
            faults.add(
                    "%s: the columns \"%s\" and \"%s\" may both be meant by %s; name one under \"data\" in the definition"
                            .formatted(
                                    table.file(),
                                    table.heads().get(places[0]),
                                    table.heads().get(places[1]),
                                    what));
        }
        return places.length == 0 ? NONE : places[0];
    }

    /** The column with the head, or with a name of the catalogue's indicator of that code. */
    OptionalInt find(String column) {
        List<Integer> exact = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < table.heads().size(); i++) {
            String head = table.heads().get(i);
            if (head.equals(column)) {
                exact.add(i);
            } else if (i != unit
                    && i != name
                    && i != year
                    && catalogue
                            .resolve(head)
                            .filter(found -> found.code().equals(column))
                            .isPresent()) {
                named.add(i);
            }
        }
        List<Integer> found = exact.isEmpty() ? named : exact;
        if (found.size() > 1) {
            faults.add("%s: more than one column holds \"%s\"; keep one".formatted(table.file(), column));
        }
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.get(0));
    }

    String advice(String column) {
        return NearestName.nearest(column, table.heads())
                .map("; did you mean \"%s\"?"::formatted)
                .orElse("");
    }
}

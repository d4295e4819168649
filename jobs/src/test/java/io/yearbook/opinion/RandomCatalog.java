package io.yearbook.opinion;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalogue with every kind of indicator, districts that come, go and change their territory, groups that districts
 * enter and leave, and publishers with and without precedence and series.
 */
final class RandomCatalog {

    static final int FIRST_YEAR = 2017;
    static final int LAST_YEAR = 2022;

    private static final Path SHIPPED = Path.of("../datasets/catalog");
    private static final Set<String> SELF_CONTAINED = Set.of("units.csv", "bands.csv");
    private static final List<String> KINDS = List.of("FLOW", "STOCK", "RATIO", "AVERAGE", "DURATION", "AMOUNT");
    private static final int INDICATORS = 24;
    private static final int DISTRICTS = 14;

    private final Random random;
    private final Path folder;

    private RandomCatalog(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
    }

    /** Writes the files of a catalogue and loads it from them. */
    static Catalog write(long seed, Path folder) throws IOException, CatalogException {
        RandomCatalog catalog = new RandomCatalog(seed, folder);
        catalog.copyOthers();
        catalog.write("scope_revisions.csv", catalog.scopeRevisions());
        catalog.write("indicators.csv", catalog.indicators());
        catalog.write("districts.csv", catalog.districts());
        catalog.write("peer_groups.csv", catalog.peerGroups());
        catalog.write("sources.csv", catalog.sources());
        return CatalogLoader.load(folder);
    }

    /** Files that refer to no district or indicator as they ship, the others without rows. */
    private void copyOthers() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (SELF_CONTAINED.contains(name)) {
                    Files.copy(file, folder.resolve(name));
                } else if (name.endsWith(".csv")) {
                    write(name, List.of());
                }
            }
        }
    }

    private List<Map<String, String>> indicators() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            String kind = KINDS.get(i % KINDS.size());
            rows.add(Map.ofEntries(
                    Map.entry("indicator_code", "i" + i),
                    Map.entry("name_zh", "指标" + i),
                    Map.entry("name_en", "Indicator " + i),
                    Map.entry("domain", "test"),
                    Map.entry("unit", kind.equals("RATIO") ? "%" : "元"),
                    Map.entry("value_kind", kind),
                    Map.entry("direction", oneOf("HIGHER", "HIGHER", "HIGHER", "LOWER", "LOWER", "NEUTRAL")),
                    Map.entry("decimals", "2"),
                    Map.entry("comparable", oneOf("YES", "YES", "YES", "YES", "YES", "PER_CAPITA", "NO")),
                    Map.entry("price_basis", i % 12 == 5 ? "NOMINAL_WITH_REAL_GROWTH" : ""),
                    Map.entry("valid_min", oneOf("", "0", "-5", "2.5")),
                    Map.entry("valid_max", oneOf("", "", "10", "100")),
                    Map.entry("definition_zh", "定义")));
        }
        return rows;
    }

    private List<Map<String, String>> districts() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < DISTRICTS; i++) {
            boolean ends = i > 2 && random.nextInt(5) == 0;
            boolean begins = i > 2 && random.nextInt(6) == 0;
            rows.add(Map.of(
                    "district_code",
                    "50010" + (char) ('a' + i),
                    "kind",
                    i == 0 ? "CITY" : i == 1 ? "FUNCTIONAL_AREA" : "DISTRICT",
                    "name_zh",
                    "某" + (char) ('a' + i) + "区",
                    "short_name_zh",
                    "某" + (char) ('a' + i),
                    "name_en",
                    "District " + i,
                    "valid_from",
                    begins ? day(FIRST_YEAR, 2018).toString() : "",
                    "valid_to",
                    ends ? day(2020, LAST_YEAR).toString() : "",
                    "territory_breaks",
                    breaks()));
        }
        return rows;
    }

    private String breaks() {
        return Stream.generate(() -> day(FIRST_YEAR, LAST_YEAR))
                .limit(random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0)
                .sorted()
                .map(LocalDate::toString)
                .collect(Collectors.joining(";"));
    }

    private List<Map<String, String>> peerGroups() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < DISTRICTS; i++) {
            LocalDate change = day(2019, 2021);
            boolean moves = random.nextInt(4) == 0;
            String code = "50010" + (char) ('a' + i);
            if (random.nextInt(8) > 0) {
                rows.add(membership(code, oneOf("G1", "G2"), "", moves ? change.toString() : ""));
                if (moves) {
                    rows.add(membership(
                            code, oneOf("G1", "G2", "G3"), change.plusDays(1).toString(), ""));
                }
            }
        }
        return rows;
    }

    private static Map<String, String> membership(String district, String group, String from, String to) {
        return Map.of(
                "group_code",
                group,
                "name_zh",
                "组" + group,
                "district_code",
                district,
                "valid_from",
                from,
                "valid_to",
                to);
    }

    private List<Map<String, String>> sources() {
        return List.of(
                Map.of("publisher", "统计局", "precedence", "20", "series", "official", "authoritative_for", "全部"),
                Map.of("publisher", "年鉴", "precedence", "10", "series", "official", "authoritative_for", "全部"),
                Map.of("publisher", "区政府", "precedence", "30", "series", "", "authoritative_for", "本区"));
    }

    private List<Map<String, String>> scopeRevisions() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i += 5) {
            rows.add(Map.of(
                    "indicator_code",
                    "i" + i,
                    "publisher",
                    oneOf("", "统计局", "年鉴"),
                    "effective_from",
                    day(2019, 2020).toString(),
                    "note_zh",
                    "口径调整"));
        }
        return rows;
    }

    private LocalDate day(int firstYear, int lastYear) {
        int year = firstYear + random.nextInt(lastYear - firstYear + 1);
        return random.nextBoolean()
                ? LocalDate.of(year, oneOf(1, 1, 7, 12), 1)
                : LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The rows under the columns that the shipped file has; those that a row does not name stay empty. */
    private void write(String name, List<Map<String, String>> rows) throws IOException {
        String header = Files.readAllLines(SHIPPED.resolve(name)).get(0);
        List<String> lines = new ArrayList<>(List.of(header));
        for (Map<String, String> row : rows) {
            lines.add(Arrays.stream(header.split(","))
                    .map(column -> row.getOrDefault(column, ""))
                    .collect(Collectors.joining(",")));
        }
        Files.write(folder.resolve(name), lines);
    }
}

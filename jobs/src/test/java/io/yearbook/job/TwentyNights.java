package io.yearbook.job;

import io.yearbook.publish.PublishedTables;
import io.yearbook.table.Run;
import io.yearbook.table.WarehouseUpkeep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Twenty nights of one office, with all that happens to it, and what it published every morning. */
final class TwentyNights {

    private static final String HEAD = "district,indicator,period,value,unit,publisher,published_at\n";
    private static final Duration WEEK = Duration.ofDays(7);

    private static final String GDP = HEAD + """
            渝北,gdp,2021,2235.61,亿元,统计局,2023-03-01
            渝北,gdp,2022,2297.11,亿元,统计局,2023-03-01
            渝中,gdp,2021,1517.73,亿元,统计局,2023-03-01
            渝中,gdp,2022,1556.46,亿元,统计局,2023-03-01
            九龙坡,gdp,2021,1736.38,亿元,统计局,2023-03-01
            九龙坡,gdp,2022,1763.94,亿元,统计局,2023-03-01
            大渡口,gdp,2022,330.12,亿元,统计局,2023-03-01
            """;
    private static final String GDP_2023 = HEAD + """
            渝北,gdp,2023,2404.25,亿元,统计局,2024-02-20
            渝中,gdp,2023,1640.61,亿元,统计局,2024-02-20
            九龙坡,gdp,2023,1829.03,亿元,统计局,2024-02-20
            """;
    private static final String TARGETS = """
            target_id,plan_id,district,indicator,comparator,value,unit,due_date,plan_year,firmness
            T1,P,渝北,resident_population,>=,2300000,人,2024-03-15,2022,FIRM
            T2,P,渝北,gdp,>=,2400,亿元,2024-12-31,2022,FIRM
            """;
    private static final String POPULATION = """
            district,indicator,period,value,unit,published_at
            渝北,resident_population,2020-11-01/2020-11-01,2191493,人,2021-05-01
            渝北,resident_population,2022-12-31/2022-12-31,2243600,人,2023-05-01
            """;
    private static final String INDEX = """
            index: scale
            name_zh: 规模指数
            name_en: Size
            steps:
              - normalise: {method: min_max, range: [0, 100], over: all_years}
              - aggregate: {method: arithmetic, coverage: {share: 1}}
            rank: {ties: competition, decimals: 2}
            tree:
              name: 规模指数
              parts:
                - {indicator: gdp, code: size, name: 经济规模}
                - {indicator: gdp, measure: change, code: growth, name: 名义增速}
            """;

    /**
     * What was there after a night.
     *
     * @param number of the night
     * @param instant of the night
     * @param rows all that readers see
     * @param workbooks in the folder
     * @param files folder with what the files last said, those included that are no longer in the landing folder, and the
     *     catalogue
     */
    record Morning(
            int number,
            Office.Night night,
            Instant instant,
            PublishedRows rows,
            Map<String, List<Byte>> workbooks,
            Path files) {}

    /** What can happen between two nights. */
    @FunctionalInterface
    private interface Event {
        void happen() throws IOException;
    }

    private final Path root;
    private final Path stated;
    private final IntPredicate isRun;
    private final SortedMap<Integer, Morning> mornings = new TreeMap<>();
    private int evenings;
    final Office office;
    final List<MaintenanceSummary> maintenance = new ArrayList<>();
    final List<PublishedRows> aroundMaintenance = new ArrayList<>();

    /** @param isRun by number, whether the night is run; where it is not, the next one finds all that happened since */
    TwentyNights(Path root, IntPredicate isRun) throws IOException {
        this.isRun = isRun;
        this.root = root;
        this.stated = Files.createDirectories(root.resolve("stated"));
        this.office = new Office(root.resolve("office"));
        office.reportOnly("渝北");
        Files.writeString(
                Files.createDirectories(office.catalog().resolve("indexes")).resolve("scale.yml"), INDEX);
    }

    SortedMap<Integer, Morning> mornings() {
        return mornings;
    }

    Morning morning(int number) {
        return Objects.requireNonNull(mornings.get(number));
    }

    void live() throws IOException {
        night(() -> {
            deliver("gdp.csv", GDP);
            deliver("population.csv", POPULATION);
            deliver("population.csv.yml", "publisher: 统计局\n");
            deliver("targets.csv", TARGETS);
            deliver("targets.csv.yml", "kind: targets\npublisher: 区政府\npublished_at: 2022-01-01\n");
        });
        night(() -> {});
        night(() -> deliver("gdp-2023.csv", GDP_2023));
        night(() -> deliver("gdp revised.csv", HEAD + "渝北,gdp,2022,2301.50,亿元,统计局,2023-11-01\n"));
        night(() -> deliver("gdp first.csv", HEAD + "渝中,gdp,2022,1550.00,亿元,统计局,2023-01-15\n"));
        night(this::maintenanceIsKilled);
        night(() -> deliver("gdp-2023.csv", GDP_2023.replace("1640.61", "1641.00")));
        night(() -> {
            deliver("cut off.xlsx", "PK\3\4 and no more");
            deliver("bad.csv", HEAD + """
                    无此区,gdp,2022,1,亿元,统计局,2023-03-01
                    渝中,gdp,2020,"12,5",亿元,统计局,2023-03-01
                    江北,gdp,2022,1,亿元,统计局,2023-03-01
                    江北,gdp,2022,2,亿元,统计局,2023-03-01
                    江北,gdp,2021,1568.10,亿元,统计局,2023-03-01
                    """);
        });
        night(this::maintain);
        night(() -> {
            Files.delete(office.landing().resolve("cut off.xlsx"));
            Files.delete(stated.resolve("cut off.xlsx"));
            deliver("bad.csv", HEAD + """
                    江北,gdp,2022,1597.42,亿元,统计局,2023-03-01
                    江北,gdp,2021,1568.10,亿元,统计局,2023-03-01
                    """);
        });
        night(() -> office.editCatalog("indicators.csv", "gdp,地区生产总值,", "gdp,区域生产总值,"));
        night(() -> deliver("gdp-2020.csv", HEAD + "渝北,区域生产总值,2020,2009.52,亿元,统计局,2021-03-01\n"));
        night(() -> deliver("population.csv.yml", "publisher: 渝北区统计局\n"));
        night(() -> Files.delete(office.landing().resolve("gdp revised.csv")));
        night(() -> office.tomorrow().ingest());
        night(() -> {
            office.editCatalog("districts.csv", "Dadukou District,,,,,", "Dadukou District,,2022-12-31,500107,,");
            office.editCatalog("districts.csv", "Jiulongpo District,,,,,", "Jiulongpo District,,,,2023-01-01,");
        });
        night(() -> deliver("report.txt", ReviewRoundTripTest.FIRST));
        night(this::review);
        night(() -> maintenance.add(office.maintain(Duration.ZERO)));
        night(() -> deliver("gdp.csv", GDP.replace("2235.61", "2235.60")));
    }

    /** Puts a file into the landing folder, and notes what it states. */
    private void deliver(String name, String text) throws IOException {
        office.deliver(name, text);
        Files.writeString(stated.resolve(name), text);
    }

    /** It had written the tables, and nobody had been told. */
    private void maintenanceIsKilled() {
        Run base = office.warehouse().runs().base().orElseThrow();
        new WarehouseUpkeep(office.warehouse(), Duration.ofDays(1)).compact(base);
    }

    private void maintain() {
        PublishedTables ofAReaderUnderWay = published();
        aroundMaintenance.add(PublishedRows.of(ofAReaderUnderWay));
        maintenance.add(office.maintain(WEEK));
        aroundMaintenance.add(PublishedRows.of(published()));
        aroundMaintenance.add(PublishedRows.of(ofAReaderUnderWay));
        maintenance.add(office.maintain(WEEK));
    }

    private void review() throws IOException {
        if (!mornings.containsKey(evenings - 1)) {
            return;
        }
        Path workbook = root.resolve("review.xlsx");
        office.today().exportReview(workbook);
        ReviewRoundTripTest.fill(workbook, Map.of("820户", Map.of("决定", "接受并记为别名", "另选指标", "新增市场主体户数", "别名", "经营户头")));
        office.today().takeReview(workbook, "张三");
    }

    private void night(Event event) throws IOException {
        int number = ++evenings;
        event.happen();
        if (!isRun.test(number)) {
            office.tomorrow();
            return;
        }
        Office.Night night = office.night();
        Path files = root.resolve("files after night " + number);
        Office.copyAll(stated, files.resolve("landing"));
        Office.copyAll(office.catalog(), files.resolve("catalog"));
        PublishedRows rows = PublishedRows.of(published());
        mornings.put(number, new Morning(number, night, office.clock(), rows, office.workbooks(), files));
    }

    private PublishedTables published() {
        return tables(office, office.clock(), null);
    }

    /** What the night would have published, had there been no night before. */
    PublishedRows rebuilt(Morning morning) throws IOException {
        Office fresh = new Office(
                root.resolve("rebuild " + morning.number()),
                morning.files().resolve("landing"),
                morning.files().resolve("catalog"));
        fresh.reportOnly("渝北");
        fresh.at(morning.instant(), null).nightly();
        return PublishedRows.of(tables(fresh, morning.instant(), null));
    }

    /** What readers are shown today of that morning. */
    PublishedRows asOf(Morning morning) {
        return PublishedRows.of(tables(office, office.clock(), morning.instant()));
    }

    private static PublishedTables tables(Office office, Instant now, @Nullable Instant asOf) {
        return new Editions(office.config(office.out(), now, asOf, null), office.warehouse())
                .asked()
                .tables();
    }
}

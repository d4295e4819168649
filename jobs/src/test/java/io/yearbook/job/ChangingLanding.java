package io.yearbook.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Files as offices deliver them over many nights: new ones, corrections, late ones, plans, bad ones; by a seed. */
final class ChangingLanding {

    private static final String HEAD = "district,indicator,period,value,unit,publisher,published_at\n";
    private static final List<String> DISTRICTS = List.of("渝北", "渝中", "江北");

    private final Random random;
    private final Map<String, Integer> firstYears = new TreeMap<>();
    private int night;

    ChangingLanding(long seed) {
        this.random = new Random(seed);
    }

    /** The files of the next night that are new or have a new content, by their names. */
    Map<String, String> next() {
        Map<String, String> files = new TreeMap<>();
        if (night == 0) {
            files.put("gdp-2022.csv", figures(2022));
            files.put("targets.csv", """
                target_id,plan_id,district,indicator,comparator,value,unit,plan_year,firmness
                T1,P,渝北,gdp,>=,1100,亿元,2022,FIRM
                """);
            files.put("targets.csv.yml", "kind: targets\npublisher: 区政府\npublished_at: 2021-01-01\n");
            firstYears.put("gdp-2022.csv", 2022);
        } else {
            change(files);
        }
        night++;
        return files;
    }

    private void change(Map<String, String> files) {
        switch (night % 4) {
            case 1 -> correct(files);
            case 2 -> {
                int year = 2021 - night / 4 % 8;
                String name = "gdp-%d.csv".formatted(year);
                firstYears.put(name, year);
                files.put(name, figures(year));
            }
            case 3 -> files.put("bad %d.csv".formatted(night), HEAD + """
                无此区,gdp,2022,1,亿元,统计局,2023-03-01
                渝北,gdp,2020,"12,5",亿元,统计局,2023-03-01
                渝中,gdp,2017,%d,亿元,别的局,2023-03-01
                """.formatted(1000 + random.nextInt(100)));
            default -> {
                correct(files);
                files.put(
                        "公报 %d.txt".formatted(night),
                        "2021年，渝北区新登记市场主体%d户，同比增长24.1%%。\n".formatted(20_000 + random.nextInt(9_000)));
                files.put(
                        "公报 %d.txt.yml".formatted(night),
                        "district: 渝北区\npublisher: 区政府\npublished_at: 2022-01-0%d\n".formatted(1 + random.nextInt(9)));
            }
        }
    }

    private void correct(Map<String, String> files) {
        List<String> names = new ArrayList<>(firstYears.keySet());
        String name = names.get(random.nextInt(names.size()));
        files.put(name, figures(firstYears.getOrDefault(name, 2022)));
    }

    /** The figures of a year, each later than those before: published on another day. */
    private String figures(int year) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String district : DISTRICTS) {
            text.append("%s,gdp,%d,%d.%d,亿元,统计局,%s\n"
                    .formatted(
                            district,
                            year,
                            1000 + random.nextInt(200),
                            random.nextInt(10),
                            java.time.LocalDate.of(2023, 3, 1).plusDays(night)));
        }
        return text.toString();
    }
}

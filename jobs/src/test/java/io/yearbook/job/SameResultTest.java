package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.table.EvidenceTable;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.RejectedRowTable;
import io.yearbook.table.SourceFileTable;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TargetOutcomeTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night makes of a landing folder depends on the files alone. */
class SameResultTest {

    private static final List<TableDefinition> TABLES = List.of(
            ObservationTable.TABLE,
            EvidenceTable.TABLE,
            RejectedRowTable.TABLE,
            IndicatorYearTable.TABLE,
            TargetOutcomeTable.TABLE,
            SourceFileTable.TABLE);

    @TempDir
    Path folder;

    @Test
    void partitionsAndAFreshWarehouseChangeNothing() {
        Map<String, String> files = randomLanding(new Random(20241));
        Map<String, List<String>> expected = null;
        Map<String, List<Byte>> workbooks = null;
        for (int partitions : new int[] {1, 2, 7}) {
            Office office = new Office(
                    folder.resolve("of " + partitions),
                    Map.of("spark.sql.shuffle.partitions", String.valueOf(partitions)));
            files.forEach(office::deliver);
            Office.Night summary = office.night();
            assertThat(summary.ingest().rowsRejected()).isPositive();
            Map<String, List<String>> tables = tables(office);
            if (expected == null || workbooks == null) {
                expected = tables;
                workbooks = office.workbooks();
            }
            assertThat(tables).isEqualTo(expected);
            assertThat(office.workbooks()).isEqualTo(workbooks);
        }
    }

    private static Map<String, List<String>> tables(Office office) {
        Map<String, List<String>> tables = new TreeMap<>();
        for (TableDefinition table : TABLES) {
            tables.put(
                    table.name(),
                    office.store().read(table).collectAsList().stream()
                            .map(Row::toString)
                            .sorted()
                            .toList());
        }
        return tables;
    }

    /** Three publications that agree, correct and contradict each other, over several files, and a plan. */
    private static Map<String, String> randomLanding(Random random) {
        List<String> districts = List.of("渝北", "渝中", "江北", "大渡口", "沙坪坝", "九龙坡");
        Map<String, List<String>> rows = new TreeMap<>();
        for (String district : districts) {
            for (int year = 2019; year <= 2022; year++) {
                for (int statement = 0; statement < 3; statement++) {
                    String file = "file" + random.nextInt(5) + ".csv";
                    rows.computeIfAbsent(file, name -> new ArrayList<>())
                            .add("%s,gdp,%d,%d,亿元,统计局,2023-0%d-01"
                                    .formatted(district, year, 1000 + random.nextInt(3), 1 + random.nextInt(3)));
                }
            }
        }
        Map<String, String> files = new TreeMap<>();
        rows.forEach((name, lines) -> files.put(
                name,
                "district,indicator,period,value,unit,publisher,published_at\n" + String.join("\n", lines) + "\n"));
        files.put("targets.csv", """
                target_id,plan_id,district,indicator,comparator,value,unit,plan_year,firmness
                T1,P,渝北,gdp,>=,1001,亿元,2021,FIRM
                T2,P,渝北,gdp,>=,1002,亿元,2021,SOFT
                T3,P,渝中,gdp,>=,1001,亿元,2022,FIRM
                """);
        files.put("targets.csv.yml", "kind: targets\npublisher: 区政府\npublished_at: 2021-01-01\n");
        return files;
    }
}

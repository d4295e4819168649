package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Field;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Laws over seeded random tables: no figure is lost, none is invented, and the format does not matter. */
class SameTableTest {

    private static final long SEED = 7;
    private static final List<String> DISTRICTS = List.of("渝北区", "渝中", "500101", "合计", "未知区");
    private static final List<String> CELLS =
            List.of("", "", "1.5", "2,235.61", "…", "85.6%", "约7", "12,5", "不详", "=x");
    private static final Field[] SHOWN = {
        Field.DISTRICT, Field.INDICATOR, Field.PERIOD, Field.UNIT, Field.VALUE, Field.OBS_STATUS
    };

    /** A table of years under indicators, as rows of texts, and what it states. */
    private record Table(List<List<String>> rows, List<String> figures) {}

    private static Table random(Random random) {
        List<List<String>> rows = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        int years = 1 + random.nextInt(4);
        rows.add(filled("某地统计资料", 2 * years));
        List<String> upper = new ArrayList<>(List.of("地区"));
        List<String> lower = new ArrayList<>(List.of(""));
        for (String indicator : List.of("GDP(亿元)", "常住人口(人)")) {
            for (int year = 0; year < years; year++) {
                upper.add(year == 0 ? indicator : "");
                lower.add(String.valueOf(2018 + year));
            }
        }
        rows.add(upper);
        rows.add(lower);
        int districts = 1 + random.nextInt(6);
        for (int row = 0; row < districts; row++) {
            rows.add(bodyRow(random, years, figures));
        }
        rows.add(filled("注：数据未经核实。", 2 * years));
        return new Table(rows, figures);
    }

    private static List<String> filled(String text, int blanks) {
        List<String> row = new ArrayList<>(List.of(text));
        for (int count = 0; count < blanks; count++) {
            row.add("");
        }
        return row;
    }

    private static List<String> bodyRow(Random random, int years, List<String> figures) {
        String district = DISTRICTS.get(random.nextInt(DISTRICTS.size()));
        List<String> row = new ArrayList<>(List.of(district));
        for (int column = 0; column < 2 * years; column++) {
            String cell = CELLS.get(random.nextInt(CELLS.size()));
            row.add(cell);
            if (!cell.isEmpty()) {
                String head = column < years ? "GDP | " : "常住人口 | ";
                String unit = column < years ? " | 亿元 | " : " | 人 | ";
                String value = cell.equals("…") ? " | O" : cell + " | ";
                figures.add(district + " | " + head + (2018 + column % years) + unit + value);
            }
        }
        return row;
    }

    private static byte[] csv(Table table, String separator, Charset charset) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell)
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"))
                .getBytes(charset);
    }

    private static byte[] workbook(Table table) {
        return WorkbookBytes.of(workbook -> {
            var sheet = workbook.createSheet("表");
            for (int number = 0; number < table.rows().size(); number++) {
                List<String> cells = table.rows().get(number);
                var row = sheet.createRow(number);
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
        });
    }

    @Test
    void everyStatedCellIsOneFigureWhateverTheFormat() {
        Random random = new Random(SEED);
        for (int copy = 0; copy < 200; copy++) {
            Table table = random(random);
            String what = "table " + copy + " of seed " + SEED + ": " + table.rows();
            Readings commas = Readings.of(FileBytes.of("a.csv", csv(table, ",", Charset.forName("UTF-8"))));
            Readings tabs = Readings.of(FileBytes.of("a.tsv", csv(table, "\t", Charset.forName("GB18030"))));
            Readings sheet = Readings.of(FileBytes.of("a.xlsx", workbook(table)));
            assertThat(commas.show(SHOWN)).as(what).isEqualTo(table.figures());
            assertThat(tabs.show(SHOWN)).as(what).isEqualTo(table.figures());
            assertThat(sheet.show(SHOWN)).as(what).isEqualTo(table.figures());
        }
    }
}

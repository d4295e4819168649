package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet of one table, which in the report of the city begins with the area of each row.
 *
 * @param name of the sheet
 * @param district name of the area of a row
 * @param printed columns of the report of one area, which are printed
 * @param further columns for those who filter and compute, beside what is printed
 * @param rows of the report
 * @param none what is said where there are no rows
 */
record AreaTable<R>(
        String name,
        Function<R, String> district,
        List<Column<R>> printed,
        List<Column<R>> further,
        Function<AnnualReport, List<R>> rows,
        String none) {

    private static final int FROZEN_COLUMNS = 2;
    private static final int DISTRICT_WIDTH = 9;

    AreaTable {
        printed = List.copyOf(printed);
        further = List.copyOf(further);
    }

    /** @param remark below the title */
    void writeTo(AnnualReport report, String remark, XSSFSheet sheet, Theme theme) {
        Column<R> area = new Column<>("区县", DISTRICT_WIDTH, (row, cell) -> cell.text(district.apply(row)));
        List<Column<R>> first = report.facts().isCity()
                ? Stream.concat(Stream.of(area), printed.stream()).toList()
                : printed;
        new Table<>(
                        SheetTexts.title(report, name),
                        remark,
                        Stream.concat(first.stream(), further.stream()).toList(),
                        FROZEN_COLUMNS,
                        rows.apply(report),
                        none,
                        first.size(),
                        List.of())
                .writeTo(sheet, theme);
    }
}

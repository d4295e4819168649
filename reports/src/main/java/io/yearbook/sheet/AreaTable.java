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
 * @param columns of the report of one area
 * @param rows of the report
 * @param none what is said where there are no rows
 */
record AreaTable<R>(
        String name,
        Function<R, String> district,
        List<Column<R>> columns,
        Function<AnnualReport, List<R>> rows,
        String none) {

    private static final int FROZEN_COLUMNS = 2;
    private static final int DISTRICT_WIDTH = 11;

    AreaTable {
        columns = List.copyOf(columns);
    }

    /** @param remark below the title */
    void writeTo(AnnualReport report, String remark, XSSFSheet sheet, Theme theme) {
        Column<R> area = new Column<>("区县", DISTRICT_WIDTH, (row, cell) -> cell.text(district.apply(row)));
        List<Column<R>> printed = report.facts().isCity()
                ? Stream.concat(Stream.of(area), columns.stream()).toList()
                : columns;
        new Table<>(SheetTexts.title(report, name), remark, printed, FROZEN_COLUMNS, rows.apply(report), none)
                .writeTo(sheet, theme);
    }
}

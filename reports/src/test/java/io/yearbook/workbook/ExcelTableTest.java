package io.yearbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.content.ExampleReports;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel repairs is not written. */
class ExcelTableTest {

    @Test
    void columnsOfATableAreNamedAsTheirHeads() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.yubei())) {
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                for (XSSFTable table : sheet.getTables()) {
                    for (int column = 0; column < table.getColumnCount(); column++) {
                        assertThat(table.getColumns().get(column).getName())
                                .isEqualTo(sheet.getRow(table.getStartRowIndex())
                                        .getCell(column)
                                        .getStringCellValue());
                    }
                }
            }
        }
    }

    @Test
    void namesOfTablesAndRangesDifferWhateverTheCase() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.city())) {
            List<String> names = new ArrayList<>();
            workbook.getAllNames().stream()
                    .map(XSSFName::getNameName)
                    .filter(name -> !name.startsWith("_xlnm."))
                    .forEach(names::add);
            workbook.forEach(sheet -> ((XSSFSheet) sheet)
                    .getTables()
                    .forEach(table -> names.add(table.getName().toUpperCase(Locale.ROOT))));
            assertThat(names).doesNotHaveDuplicates().contains("指标总表", "指标总表数据", "排名明细数据", "报告年度");
        }
    }

    @Test
    void tableWithoutRowsIsNoTable() throws IOException {
        try (XSSFWorkbook workbook = WorkbookDump.reread(ExampleReports.empty())) {
            XSSFSheet sheet = workbook.getSheet("指标总表");
            assertThat(sheet.getTables()).isEmpty();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
        }
    }

    @Test
    void headThatIsThereTwiceIsRefused() throws IOException {
        Column<String> column = new Column<>("Value", 9, (row, cell) -> cell.text(row));
        Column<String> same = new Column<>("VALUE", 9, (row, cell) -> cell.text(row));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("表");
            Table<String> table = new Table<>("", "", List.of(column, same), 0, List.of("x"), "");
            assertThatThrownBy(() -> table.writeTo(sheet, new Theme(workbook)))
                    .hasMessage("表: the columns of a table have different names, but \"VALUE\" is there twice");
        }
    }

    @ParameterizedTest
    @CsvSource({"指标总表, 指标总表", "表 1-a, 表_1_a", "A1, _A1", "1表, _1表", "_x, _x"})
    void nameIsOneThatExcelTakes(String text, String name) {
        assertThat(ExcelNames.nameOf(text)).isEqualTo(name);
    }
}

package io.yearbook.workbook;

import io.yearbook.content.AnnualReport;
import io.yearbook.sheet.ReportSheets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as bytes, read again, and as text. */
public final class WorkbookDump {

    private WorkbookDump() {}

    public static byte[] bytes(AnnualReport report) {
        return bytes(report, ReportSheets.ALL);
    }

    public static byte[] bytes(AnnualReport report, List<ReportSheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new WorkbookWriter(sheets).write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static XSSFWorkbook reread(AnnualReport report) {
        return reread(bytes(report));
    }

    public static XSSFWorkbook reread(byte[] xlsx) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line a filled cell: sheet, cell, kind, value, format, link. */
    public static String of(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() != CellType.BLANK)
                .map(WorkbookDump::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The cell below the heading in that row of a data sheet; rows of the table count from 1. */
    public static Cell cell(XSSFWorkbook workbook, String sheetName, String heading, int tableRow) {
        Sheet sheet = workbook.getSheet(sheetName);
        for (Cell head : sheet.getRow(2)) {
            if (head.getStringCellValue().equals(heading)) {
                Row row = sheet.getRow(Table.sheetRowOf(tableRow - 1));
                return Objects.requireNonNull(row.getCell(head.getColumnIndex()));
            }
        }
        throw new AssertionError(sheetName + " has no column " + heading);
    }

    private static String line(Cell cell) {
        boolean numeric = cell.getCellType() == CellType.NUMERIC;
        String value = numeric
                ? Double.toString(cell.getNumericCellValue())
                : cell.getStringCellValue().replace("\n", "\\n");
        String format = numeric ? "  {" + cell.getCellStyle().getDataFormatString() + "}" : "";
        String link =
                cell.getHyperlink() == null ? "" : "  -> " + cell.getHyperlink().getAddress();
        return cell.getSheet().getSheetName() + "!" + cell.getAddress() + (numeric ? "  number  " : "  text  ") + value
                + format + link;
    }
}

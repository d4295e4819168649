package io.yearbook.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Real workbooks, made for a test. */
final class WorkbookBytes {

    private WorkbookBytes() {}

    static byte[] of(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A sheet of rows whose cells are texts, numbers, booleans, formulas ({@code =…}) or "" for none. */
    static Sheet sheet(XSSFWorkbook workbook, String name, Object[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int number = 0; number < rows.length; number++) {
            Row row = sheet.createRow(number);
            for (int column = 0; column < rows[number].length; column++) {
                if (!rows[number][column].equals("")) {
                    set(row.createCell(column), rows[number][column]);
                }
            }
        }
        return sheet;
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof String text && text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    static void format(Cell cell, String pattern) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(pattern));
        cell.setCellStyle(style);
    }

    /** The same workbook behind a password. */
    static byte[] encrypted(byte[] workbook) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(container)) {
                data.write(workbook);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}

package io.yearbook.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook, to be written again by POI alone: the same values, as many styles, the same links. */
final class RawWorkbook {

    private record Content(
            int column,
            @Nullable String text,
            double number,
            int style,
            @Nullable String link) {}

    private record Line(int row, float points, List<Content> cells) {}

    private record Tab(String name, List<Line> lines) {}

    private final List<Tab> tabs = new ArrayList<>();
    private final int styles;
    private int cells;
    private int links;

    RawWorkbook(byte[] xlsx) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            styles = workbook.getNumCellStyles();
            workbook.forEach(sheet -> tabs.add(tab((XSSFSheet) sheet)));
        }
    }

    private Tab tab(XSSFSheet sheet) {
        Map<String, String> addresses = new HashMap<>();
        sheet.getHyperlinkList().forEach(link -> addresses.put(link.getCellRef(), link.getAddress()));
        List<Line> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<Content> contents = new ArrayList<>();
            for (Cell cell : row) {
                boolean isText = cell.getCellType() == CellType.STRING;
                boolean isNumber = cell.getCellType() == CellType.NUMERIC;
                String link = addresses.get(cell.getAddress().formatAsString());
                contents.add(new Content(
                        cell.getColumnIndex(),
                        isText ? cell.getStringCellValue() : null,
                        isNumber ? cell.getNumericCellValue() : Double.NaN,
                        cell.getCellStyle().getIndex(),
                        link));
                cells++;
                links += link == null ? 0 : 1;
            }
            lines.add(new Line(row.getRowNum(), row.getHeightInPoints(), contents));
        }
        return new Tab(sheet.getSheetName(), lines);
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            List<CellStyle> made = new ArrayList<>(List.of(workbook.getCellStyleAt(0)));
            while (made.size() < styles) {
                made.add(workbook.createCellStyle());
            }
            for (Tab tab : tabs) {
                XSSFSheet sheet = workbook.createSheet(tab.name());
                tab.lines().forEach(line -> write(line, sheet, made));
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static void write(Line line, XSSFSheet sheet, List<CellStyle> styles) {
        XSSFRow row = sheet.createRow(line.row());
        row.setHeightInPoints(line.points());
        for (Content content : line.cells()) {
            XSSFCell cell = row.createCell(content.column());
            cell.setCellStyle(styles.get(content.style()));
            if (content.text() != null) {
                cell.setCellValue(content.text());
            } else if (!Double.isNaN(content.number())) {
                cell.setCellValue(content.number());
            }
            if (content.link() != null) {
                Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(content.link());
                cell.setHyperlink(link);
            }
        }
    }

    @Override
    public String toString() {
        return "%,d cells, %,d links, %d styles, %d sheets".formatted(cells, links, styles, tabs.size());
    }
}

package io.yearbook.workbook;

import io.yearbook.content.Quantity;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.Theme.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes one cell: a text stays text, a number stays a number, and what is absent stays an empty cell. */
public final class CellWriter {

    /** Excel repairs a sheet that has more. */
    private static final int MAX_LINKS = 65_530;

    private final XSSFCell cell;
    private final Theme theme;

    private CellWriter(XSSFCell cell, Theme theme) {
        this.cell = cell;
        this.theme = theme;
        cell.setCellStyle(theme.text(Role.TEXT));
    }

    /** The writer of a cell, created where it does not exist; rows and columns count from 0. */
    public static CellWriter at(XSSFSheet sheet, int row, int column, Theme theme) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return new CellWriter(line.createCell(column), theme);
    }

    public void text(String text) {
        text(text, Role.TEXT);
    }

    public void text(String text, Role role) {
        String storable = CellText.storable(text);
        cell.setCellStyle(CellText.looksLikeFormula(storable) ? theme.literalText(role) : theme.text(role));
        if (!storable.isEmpty()) {
            cell.setCellValue(storable);
        }
    }

    public void value(@Nullable Quantity quantity, ValueQualifier qualifier) {
        if (quantity != null && quantity.vanishes()) {
            belowUnit(quantity);
        } else if (quantity != null) {
            cell.setCellStyle(theme.value(quantity.decimals(), qualifier));
            cell.setCellValue(quantity.number().doubleValue());
        }
    }

    /** As {@link #value}, but with the sign of a value that is too small for its decimals. */
    private void belowUnit(Quantity quantity) {
        cell.setCellStyle(theme.belowUnit());
        cell.setCellValue(quantity.number().doubleValue());
    }

    public void change(@Nullable Quantity quantity, ValueQualifier qualifier) {
        if (quantity != null) {
            cell.setCellStyle(theme.change(quantity.decimals(), qualifier));
            cell.setCellValue(quantity.number().doubleValue());
        }
    }

    /** A percentage with the given decimals, its unit stated elsewhere. */
    public void percentage(@Nullable BigDecimal percent, int decimals) {
        if (percent != null) {
            cell.setCellStyle(theme.value(decimals, ValueQualifier.EXACT));
            cell.setCellValue(percent.doubleValue());
        }
    }

    public void count(@Nullable Integer count) {
        if (count != null) {
            cell.setCellStyle(theme.count());
            cell.setCellValue(count);
        }
    }

    /** Better (1), worse (-1) or neither (0), in words. */
    public void improvement(@Nullable Integer sign) {
        if (sign != null) {
            cell.setCellStyle(theme.improvement());
            cell.setCellValue(sign);
        }
    }

    /** A year in a column of years. */
    public void year(int year) {
        cell.setCellStyle(theme.year());
        cell.setCellValue(year);
    }

    /** A year that stands beside its label. */
    public void labelledYear(int year) {
        cell.setCellStyle(theme.labelledYear());
        cell.setCellValue(year);
    }

    /** A count that stands beside its label, not in a column of numbers. */
    public void labelledCount(int count) {
        cell.setCellStyle(theme.labelledCount());
        cell.setCellValue(count);
    }

    /** A number of lines that stands beside its label. */
    public void labelledLines(int lines) {
        cell.setCellStyle(theme.labelledLines());
        cell.setCellValue(lines);
    }

    public void rankChange(@Nullable Integer places) {
        if (places != null) {
            cell.setCellStyle(theme.rankChange());
            cell.setCellValue(places);
        }
    }

    public void date(LocalDate date) {
        cell.setCellStyle(theme.date());
        cell.setCellValue(date);
    }

    /** A text that leads to a cell of the workbook, on a sheet without apostrophes in its name; rows and columns count from 0. */
    public void link(String text, String sheet, int row, int column) {
        text(text, Role.LINK);
        if (cell.getSheet().getNumHyperlinks() < MAX_LINKS) {
            XSSFWorkbook workbook = cell.getSheet().getWorkbook();
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + sheet + "'!" + new CellReference(row, column).formatAsString());
            cell.setHyperlink(link);
        }
    }
}

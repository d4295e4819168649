package io.yearbook.sheet;

import io.yearbook.content.Change;
import io.yearbook.content.DigestPage;
import io.yearbook.content.IndicatorRow;
import io.yearbook.content.KeyFigure;
import io.yearbook.content.Quantity;
import io.yearbook.content.ReportPart;
import io.yearbook.content.Standing;
import io.yearbook.content.Words;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The key figures on top of the digest. Its columns are those of the whole sheet. */
final class KeyFigureTable {

    /** Columns in Latin characters; the first two are one, and the last leads to the line. */
    static final List<Integer> WIDTHS = List.of(12, 13, 11, 11, 7, 9, 10, 7, 7, 8, 15);

    private static final List<String> HEADS =
            List.of("关键指标", "", "本期", "上年同期", "单位", "增减", "增减单位", "位次", "参排数", "位次变化", "见");

    private static final int NAME = 0;
    private static final int SEE = WIDTHS.size() - 1;
    private static final int HEAD_LINES = 2;

    /** Value, value a year before and change. */
    private static final List<Integer> NUMBERS = List.of(2, 3, 5);

    private static final int NUMBER_PADDING = 3;

    private final LinePlaces places;
    private final Theme theme;

    KeyFigureTable(LinePlaces places, Theme theme) {
        this.places = places;
        this.theme = theme;
    }

    /** Writes the table and gives the row below it; nothing where there are no figures. */
    int write(XSSFSheet sheet, int firstRow, List<KeyFigure> figures) {
        if (figures.isEmpty()) {
            return firstRow;
        }
        for (int column = 0; column < HEADS.size(); column++) {
            CellWriter.at(sheet, firstRow, column, theme).text(HEADS.get(column), Role.HEADER);
        }
        sheet.addMergedRegion(new CellRangeAddress(firstRow, firstRow, NAME, NAME + 1));
        DigestSheet.setLines(sheet, firstRow, HEAD_LINES);
        int row = firstRow + 1;
        for (KeyFigure figure : figures) {
            write(sheet, row++, figure);
        }
        NUMBERS.forEach(column -> widen(sheet, column, firstRow + 1, figures.size()));
        return row;
    }

    /** A number that is too long for its column would be printed as hashes. */
    private static void widen(XSSFSheet sheet, int column, int firstRow, int rows) {
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        int longest = IntStream.range(firstRow, firstRow + rows)
                .mapToObj(row -> sheet.getRow(row).getCell(column))
                .mapToInt(cell -> formatter.formatCellValue(cell).length())
                .max()
                .orElse(0);
        int width = Math.max(WIDTHS.get(column), longest + NUMBER_PADDING);
        sheet.setColumnWidth(column, width * DigestSheet.WIDTH_UNIT);
    }

    private void write(XSSFSheet sheet, int row, KeyFigure figure) {
        IndicatorRow line = figure.row();
        cell(sheet, row, NAME).text(figure.name());
        cell(sheet, row, NAME + 1).text("");
        sheet.addMergedRegion(new CellRangeAddress(row, row, NAME, NAME + 1));
        IndicatorSheet.value(cell(sheet, row, 2), line.value());
        cell(sheet, row, 3).value(line.change().previous(), ValueQualifier.EXACT);
        cell(sheet, row, 4).text(line.value().unit(), Role.CENTERED);
        writeChange(sheet, row, line.change());
        writeStanding(sheet, row, line.standing());
        places.lead(cell(sheet, row, SEE), ReportPart.FIGURES, line);
        DigestSheet.setLines(sheet, row, DigestPage.linesOf(figure.name(), DigestPage.NAME_WIDTH));
    }

    private void writeChange(XSSFSheet sheet, int row, Change change) {
        Quantity amount = change.amount();
        CellWriter cell = cell(sheet, row, 5);
        CellWriter unit = cell(sheet, row, 6);
        if (amount == null) {
            cell.text("未比较", Role.CENTERED);
        } else {
            cell.change(amount, change.qualifier());
            unit.text(Words.changeUnit(amount.unit(), change.priceBasis()), Role.CENTERED);
        }
    }

    private void writeStanding(XSSFSheet sheet, int row, Standing standing) {
        CellWriter rank = cell(sheet, row, 7);
        if (standing.rank() == null) {
            rank.text("未排名", Role.CENTERED);
        } else {
            rank.count(standing.rank());
        }
        cell(sheet, row, 8).count(standing.ranked());
        cell(sheet, row, 9).rankChange(standing.rankChange());
    }

    private CellWriter cell(XSSFSheet sheet, int row, int column) {
        return CellWriter.at(sheet, row, column, theme);
    }
}

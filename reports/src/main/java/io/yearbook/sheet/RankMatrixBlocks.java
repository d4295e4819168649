package io.yearbook.sheet;

import io.yearbook.content.RankMatrix;
import io.yearbook.content.RankMatrix.Contest;
import io.yearbook.content.RankMatrix.Line;
import io.yearbook.content.RankMatrix.Place;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.RowHeights;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The districts by the indicators: so many indicators a page, below each other. */
final class RankMatrixBlocks {

    /** Indicators side by side: as many as A4 across holds in a size that is read without a glass. */
    static final int CONTESTS_A_BLOCK = 10;

    /** Room for the names of districts, and for those of indicators where they are lines. */
    static final int NAME_WIDTH = 24;

    static final int PLACE_WIDTH = 7;
    /** Columns of an indicator: the rank and its change. */
    static final int PLACE_COLUMNS = 2;

    /** Sign of the reported area, so that it is found without colour and weight. */
    static final String OWN = "▶ ";

    /** Rows of the head: indicator, period, ranked, columns. */
    static final int HEAD_ROWS = 4;

    private static final float LINE_POINTS = 13;
    private static final int MOST_HEAD_LINES = 6;
    private static final float HEAD_LINE_POINTS = 14.5f;

    private final XSSFSheet sheet;
    private final Theme theme;
    private final RankStyles styles;
    private final PageFlow pages;

    RankMatrixBlocks(XSSFSheet sheet, Theme theme, RankStyles styles, PageFlow pages) {
        this.pages = pages;
        this.sheet = sheet;
        this.theme = theme;
        this.styles = styles;
    }

    /** Writes all blocks from this row on, each but the first on a new page, and returns the first row after them. */
    int write(RankMatrix matrix, int firstRow) {
        int row = firstRow;
        for (int first = 0; first < matrix.contests().size(); first += CONTESTS_A_BLOCK) {
            if (first > 0) {
                pages.newPage(row);
            }
            int last = Math.min(matrix.contests().size(), first + CONTESTS_A_BLOCK);
            row = writeBlock(matrix, first, last, row);
        }
        return row;
    }

    private int writeBlock(RankMatrix matrix, int first, int last, int row) {
        writeHead(matrix.contests().subList(first, last), row);
        int line = row + HEAD_ROWS;
        for (Line district : matrix.lines()) {
            writeLine(district, first, last, line++);
        }
        RankColours.apply(
                sheet, new CellRangeAddress(row + HEAD_ROWS, line - 1, 1, (last - first) * PLACE_COLUMNS), row + 2);
        return line;
    }

    private void writeHead(List<Contest> contests, int row) {
        for (int part = 0; part < HEAD_ROWS; part++) {
            at(row + part, 0).text(part == 0 ? "区县" : "", Role.HEADER);
        }
        sheet.addMergedRegion(new CellRangeAddress(row, row + HEAD_ROWS - 1, 0, 0));
        int lines = 1;
        for (int i = 0; i < contests.size(); i++) {
            Contest contest = contests.get(i);
            int column = 1 + i * PLACE_COLUMNS;
            at(row, column).text(contest.indicator(), Role.HEADER);
            at(row, column + 1).text("", Role.HEADER);
            merge(row, column);
            inner(row + 1, column, contest.period());
            inner(row + 1, column + 1, "");
            merge(row + 1, column);
            inner(row + 2, column + 1, "");
            inner(row + 2, column, "");
            merge(row + 2, column);
            number(row + 2, column, contest.ranked(), styles.innerHead(RankStyles.RANKED));
            inner(row + 3, column, "位次");
            inner(row + 3, column + 1, "变化");
            lines = Math.max(lines, RowHeights.linesOf(contest.indicator(), PLACE_COLUMNS * PLACE_WIDTH - 1));
        }
        sheet.getRow(row).setHeightInPoints(HEAD_LINE_POINTS * Math.min(MOST_HEAD_LINES, lines) + 3);
        sheet.getRow(row + 1).setHeightInPoints(HEAD_LINE_POINTS * periodLines(contests));
    }

    private static int periodLines(List<Contest> contests) {
        return contests.stream()
                .mapToInt(contest -> RowHeights.linesOf(contest.period(), PLACE_COLUMNS * PLACE_WIDTH - 1))
                .max()
                .orElse(1);
    }

    private void inner(int row, int column, String text) {
        at(row, column).text(text, Role.HEADER);
        cell(row, column).setCellStyle(styles.innerHead(""));
    }

    private void merge(int row, int column) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, column, column + 1));
    }

    private void writeLine(Line line, int first, int last, int row) {
        at(row, 0).text(line.reported() ? OWN + line.district() : line.district());
        if (line.reported()) {
            cell(row, 0).setCellStyle(styles.ownText(Role.TEXT));
        }
        for (int i = first; i < last; i++) {
            writePlace(line.places().get(i), line, row, 1 + (i - first) * PLACE_COLUMNS);
        }
        sheet.getRow(row).setHeightInPoints(LINE_POINTS);
    }

    private void writePlace(Place place, Line line, int row, int column) {
        at(row, column).text(place.mark(), Role.CENTERED);
        at(row, column + 1).text("", Role.CENTERED);
        if (place.rank() != null) {
            number(row, column, place.rank(), style(line, place.isTied() ? RankStyles.TIED_RANK : RankStyles.RANK));
        }
        if (place.rankChange() != null) {
            number(row, column + 1, place.rankChange(), style(line, RankStyles.RANK_CHANGE));
        }
    }

    private XSSFCellStyle style(Line line, String format) {
        return line.reported() ? styles.ownNumber(format) : styles.number(format);
    }

    private void number(int row, int column, int number, XSSFCellStyle style) {
        cell(row, column).setCellValue(number);
        cell(row, column).setCellStyle(style);
    }

    private CellWriter at(int row, int column) {
        return CellWriter.at(sheet, row, column, theme);
    }

    private XSSFCell cell(int row, int column) {
        return sheet.getRow(row).getCell(column);
    }
}

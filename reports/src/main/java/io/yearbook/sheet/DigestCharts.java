package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.DomainProfile;
import io.yearbook.content.KeyRanks;
import io.yearbook.workbook.Theme;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The charts at the end of the digest, beside each other: ranks over the years, and how each domain moved. */
final class DigestCharts {

    private static final int ROWS = 8;

    /** Of the page at the scale at which its columns fill it. */
    private static final float PAGE_POINTS = 775;

    private static final float LEAST_POINTS = 16;
    private static final float MOST_POINTS = 28;

    /** A chart of bars is clear with so much for each bar, and for title and legend. */
    private static final float POINTS_A_BAR = 24;

    private static final float POINTS_BESIDE_BARS = 90;

    /** The chart on the left, where there are two, ends in this column. */
    private static final int MIDDLE = 4;

    private static final int WORTH_DRAWING = 2;

    private final Theme theme;
    private final int lastColumn;

    /** @param lastColumn of the printed page */
    DigestCharts(Theme theme, int lastColumn) {
        this.theme = theme;
        this.lastColumn = lastColumn;
    }

    /** Draws what there is to draw and gives the row below. */
    int draw(XSSFSheet sheet, int row, AnnualReport report) {
        KeyRanks ranks = report.digest().keyRanks();
        DomainProfile profile = report.domainProfile();
        boolean drawn = profile.domains().size() >= WORTH_DRAWING;
        if (ranks == null && !drawn) {
            return row;
        }
        fillPage(sheet, row, drawn ? profile.domains().size() : 0);
        int names = lastColumn + 2;
        if (ranks != null) {
            new KeyRankChart(theme, lastColumn).draw(sheet, place(row, 0, drawn ? MIDDLE : lastColumn), ranks);
        }
        if (drawn) {
            new DomainProfileChart(theme, names)
                    .draw(sheet, place(row, ranks == null ? 0 : MIDDLE + 1, lastColumn), profile);
        }
        return row + ROWS;
    }

    private static CellRangeAddress place(int row, int firstColumn, int lastColumn) {
        return new CellRangeAddress(row, row + ROWS - 1, firstColumn, lastColumn);
    }

    /** The charts take what the page has left, as far as that makes them clearer. */
    private static void fillPage(XSSFSheet sheet, int firstRow, int bars) {
        double used = IntStream.range(0, firstRow)
                .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
                .sum();
        float most = Math.max(MOST_POINTS, (POINTS_BESIDE_BARS + bars * POINTS_A_BAR) / ROWS);
        float height = (float) Math.max(LEAST_POINTS, Math.min(most, (PAGE_POINTS - used) / ROWS));
        for (int row = firstRow; row < firstRow + ROWS; row++) {
            sheet.createRow(row).setHeightInPoints(height);
        }
    }
}

package io.yearbook.sheet;

import io.yearbook.content.KeyRanks;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Chart;
import io.yearbook.workbook.Chart.CategoryOrder;
import io.yearbook.workbook.Chart.Cells;
import io.yearbook.workbook.Chart.Kind;
import io.yearbook.workbook.Chart.Series;
import io.yearbook.workbook.Chart.ValueAxis;
import io.yearbook.workbook.Charts;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The chart of ranks over the years at the end of the digest. Its cells stand beside the printed page. */
final class KeyRankChart {

    private static final int FIRST_ROW = 1;

    private final Theme theme;
    private final int lastColumn;

    /** @param lastColumn of the printed page */
    KeyRankChart(Theme theme, int lastColumn) {
        this.theme = theme;
        this.lastColumn = lastColumn;
    }

    /** Draws the chart within these cells. */
    void draw(XSSFSheet sheet, CellRangeAddress place, KeyRanks history) {
        writeYears(sheet, history);
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < history.series().size(); i++) {
            series.add(write(sheet, FIRST_ROW + 1 + i, history.series().get(i)));
        }
        Chart chart = new Chart(
                Kind.LINE,
                history.title(),
                history.inWords(),
                values(sheet, FIRST_ROW, history.years().size()),
                CategoryOrder.AS_GIVEN,
                ValueAxis.ofRanks("位次", history.ranked()),
                series);
        Charts.draw(sheet, chart, place);
    }

    private Series write(XSSFSheet sheet, int line, KeyRanks.Series ranks) {
        CellWriter.at(sheet, line, names(), theme).text(ranks.name());
        for (int i = 0; i < ranks.ranks().size(); i++) {
            CellWriter.at(sheet, line, names() + 1 + i, theme)
                    .count(ranks.ranks().get(i));
        }
        return new Series(ranks.name(), values(sheet, line, ranks.ranks().size()), ranks.breaks());
    }

    private Cells values(XSSFSheet sheet, int line, int count) {
        return Cells.ofRow(sheet, line, names() + 1, names() + count);
    }

    /** The column of the names, one column beside the page. */
    private int names() {
        return lastColumn + 2;
    }

    private void writeYears(XSSFSheet sheet, KeyRanks history) {
        CellWriter.at(sheet, FIRST_ROW, names(), theme).text("图表数据：位次", Role.HEADER);
        for (int i = 0; i < history.years().size(); i++) {
            CellWriter.at(sheet, FIRST_ROW, names() + 1 + i, theme)
                    .text(history.years().get(i) + "年", Role.HEADER);
        }
    }
}

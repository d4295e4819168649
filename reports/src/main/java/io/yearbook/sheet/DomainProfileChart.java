package io.yearbook.sheet;

import io.yearbook.content.DomainProfile;
import io.yearbook.content.DomainProfile.Domain;
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
import java.util.function.ToIntFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The chart of how each domain moved, on the digest. Its cells stand beside the printed page, below those of the ranks. */
final class DomainProfileChart {

    private static final int FIRST_ROW = 6;

    private record Part(String name, ToIntFunction<Domain> count) {}

    private static final List<Part> PARTS = List.of(
            new Part("改善", Domain::better),
            new Part("变差", Domain::worse),
            new Part("持平或不评优劣", Domain::other),
            new Part("未比较", Domain::notCompared));

    private final Theme theme;
    private final int names;

    /** @param names column of the names of the domains */
    DomainProfileChart(Theme theme, int names) {
        this.theme = theme;
        this.names = names;
    }

    /** Draws the chart within these cells. */
    void draw(XSSFSheet sheet, CellRangeAddress place, DomainProfile profile) {
        CellWriter.at(sheet, FIRST_ROW, names, theme).text("图表数据：各领域指标（项）", Role.HEADER);
        int row = FIRST_ROW + 1;
        for (Domain domain : profile.domains()) {
            CellWriter.at(sheet, row++, names, theme).text(domain.name());
        }
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            series.add(write(sheet, names + 1 + i, PARTS.get(i), profile));
        }
        Chart chart = new Chart(
                Kind.STACKED_BAR,
                "各领域指标变化",
                profile.inWords(),
                values(sheet, names, profile),
                CategoryOrder.AS_GIVEN,
                ValueAxis.of("项", "0"),
                series);
        Charts.draw(sheet, chart, place);
    }

    private Series write(XSSFSheet sheet, int column, Part part, DomainProfile profile) {
        CellWriter.at(sheet, FIRST_ROW, column, theme).text(part.name(), Role.HEADER);
        int row = FIRST_ROW + 1;
        for (Domain domain : profile.domains()) {
            CellWriter.at(sheet, row++, column, theme).count(part.count().applyAsInt(domain));
        }
        return Series.of(part.name(), values(sheet, column, profile));
    }

    private static Cells values(XSSFSheet sheet, int column, DomainProfile profile) {
        return Cells.ofColumn(
                sheet, column, FIRST_ROW + 1, FIRST_ROW + profile.domains().size());
    }
}

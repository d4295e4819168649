package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.MethodNote;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.GroupRules;
import io.yearbook.workbook.Palette;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 口径说明: how changes and ranks are made, what the marks mean and what was refused how often. */
final class MethodSheet implements ReportSheet {

    static final String NAME = "口径说明";

    private static final int FROZEN_COLUMNS = 2;

    private static final List<Column<MethodNote>> COLUMNS = List.of(
            new Column<>("类别", 14, (note, cell) -> cell.text(note.section())),
            new Column<>("项目", 26, (note, cell) -> cell.text(note.item())),
            new Column<>("说明", 86, (note, cell) -> cell.text(note.text())),
            new Column<>("出现次数", 10, (note, cell) -> cell.count(note.count())));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "增减、位次、指数的算法，承诺的核对办法，符号含义，未比较和未排名的原因与次数，同类组和版本。";
    }

    @Override
    public OptionalInt lines(AnnualReport report) {
        return OptionalInt.of(report.notes().size());
    }

    @Override
    public String tabColour() {
        return Palette.REFERENCE_TAB;
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        Table<MethodNote> table = new Table<>(
                SheetTexts.title(report, NAME),
                "符号、状态和原因只列本报告出现的，并计次数。",
                COLUMNS,
                FROZEN_COLUMNS,
                report.notes(),
                "没有说明。");
        table.writeTo(sheet, theme);
        GroupRules.draw(sheet, table.cells(0, COLUMNS.size() - 1));
    }
}

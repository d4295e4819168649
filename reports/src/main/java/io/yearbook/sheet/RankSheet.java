package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.RankRow;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 排名: for an area its own places over the years, for the city the whole of each ranking and who is left out. */
final class RankSheet implements ReportSheet {

    static final String NAME = "排名";

    private static final int FROZEN_COLUMNS = 2;

    private static final List<Column<RankRow>> WHAT = List.of(
            new Column<>("指标", 28, (row, cell) -> cell.text(row.indicator())),
            new Column<>("数据期", 12, (row, cell) -> cell.text(row.period())),
            new Column<>("位次", 7, (row, cell) -> cell.count(row.standing().rank())));

    private static final Column<RankRow> DISTRICT = new Column<>("区县", 18, (row, cell) -> cell.text(row.district()));

    private static final List<Column<RankRow>> STANDING = List.of(
            new Column<>("数值", 14, (row, cell) -> IndicatorSheet.value(cell, row.value())),
            new Column<>("单位", 8, (row, cell) -> cell.text(row.value().unit(), Role.CENTERED)),
            new Column<>("参排数", 8, (row, cell) -> cell.count(row.standing().ranked())),
            new Column<>("并列", 7, (row, cell) -> cell.count(row.standing().tied())),
            new Column<>(
                    "位次变化", 9, (row, cell) -> cell.rankChange(row.standing().rankChange())),
            new Column<>(
                    "百分位%", 9, (row, cell) -> cell.percentage(row.standing().percentile(), 1)),
            new Column<>("同类组", 22, RankSheet::peerGroup),
            new Column<>("同组位次", 9, (row, cell) -> cell.count(row.standing().peerRank())));

    private static final Column<RankRow> UNRANKED = new Column<>("未参排数", 9, (row, cell) -> cell.count(row.unranked()));
    private static final Column<RankRow> REASON = new Column<>("未排名原因", 46, RankSheet::reason);
    private static final Column<RankRow> SOURCE =
            new Column<>("来源", 12, (row, cell) -> EvidenceLinks.cite(cell, row.citation()));

    private static final List<Column<RankRow>> OF_AREA = Stream.of(
                    WHAT.stream(), STANDING.stream(), Stream.of(UNRANKED, SOURCE))
            .flatMap(columns -> columns)
            .toList();

    private static final List<Column<RankRow>> OF_CITY = Stream.of(
                    WHAT.stream(), Stream.of(DISTRICT), STANDING.stream(), Stream.of(UNRANKED, REASON, SOURCE))
            .flatMap(columns -> columns)
            .toList();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "参加排名的指标：位次、参排数、并列和位次变化，以及未参排的区县数。";
    }

    @Override
    public OptionalInt lines(AnnualReport report) {
        return OptionalInt.of(report.rankings().size());
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        new Table<>(
                        SheetTexts.title(report, NAME),
                        "只在有数据且口径可比的区县之间排名，其余区县计入未参排数；位次1为最优；↑前移，↓后移，—不变；规则见口径说明。",
                        report.facts().isCity() ? OF_CITY : OF_AREA,
                        FROZEN_COLUMNS,
                        report.rankings(),
                        "没有参加排名的指标。")
                .writeTo(sheet, theme);
    }

    private static void peerGroup(RankRow row, CellWriter cell) {
        String group = row.standing().peerGroup();
        cell.text(group == null ? "" : group, Role.CENTERED);
    }

    private static void reason(RankRow row, CellWriter cell) {
        var reason = row.standing().reason();
        if (reason != null) {
            String names = row.collected().isEmpty() ? "" : String.join("、", row.collected()) + "：";
            cell.text(names + reason.sentenceZh());
        }
    }
}

package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Quantity;
import io.yearbook.content.RankRow;
import io.yearbook.content.Words;
import io.yearbook.model.RankShift;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** 排名明细: for an area its own places over the years, for the city the whole of each ranking and who is left out. */
final class RankLineSheet implements ReportSheet {

    static final String NAME = "排名明细";

    private static final int FROZEN_COLUMNS = 3;

    private static final List<Column<RankRow>> WHAT = List.of(
            new Column<>("指标", 20, (row, cell) -> cell.text(row.indicator())),
            new Column<>("数据期", 10, (row, cell) -> cell.text(row.period())),
            new Column<>("位次", 6, (row, cell) -> cell.count(row.standing().rank())));

    private static final Column<RankRow> DISTRICT = new Column<>("区县", 14, (row, cell) -> cell.text(row.district()));

    private static final List<Column<RankRow>> VALUE = List.of(
            new Column<>("数值", 13, (row, cell) -> IndicatorSheet.value(cell, row.value())),
            new Column<>("单位", 7, (row, cell) -> cell.text(row.value().unit(), Role.CENTERED)),
            new Column<>(
                    "增减",
                    10,
                    (row, cell) ->
                            cell.change(row.change().amount(), row.change().qualifier())),
            new Column<>("增减单位", 10, RankLineSheet::changeUnit));

    private static final List<Column<RankRow>> STANDING = List.of(
            new Column<>("参排数", 6, (row, cell) -> cell.count(row.standing().ranked())),
            new Column<>("并列", 5, (row, cell) -> cell.count(tied(row))),
            new Column<>(
                    "位次变化", 6, (row, cell) -> cell.rankChange(row.standing().rankChange())),
            new Column<>("自身", 5, (row, cell) -> cell.rankChange(part(row, RankShift::own))),
            new Column<>("其他区县", 6, (row, cell) -> cell.rankChange(part(row, RankShift::others))),
            new Column<>("新进", 5, (row, cell) -> cell.rankChange(part(row, RankShift::entrants))),
            new Column<>("退出", 5, (row, cell) -> cell.rankChange(part(row, RankShift::leavers))),
            new Column<>("修订", 5, (row, cell) -> cell.rankChange(part(row, RankShift::revisions))),
            new Column<>("公布位次变动", 7, (row, cell) -> cell.rankChange(part(row, RankShift::total))));

    private static final List<Column<RankRow>> BAND_AND_PEERS = List.of(
            new Column<>("档次", 9, RankLineSheet::band),
            new Column<>("同类组", 18, RankLineSheet::peerGroup),
            new Column<>("同组位次", 6, (row, cell) -> cell.count(row.standing().peerRank())));

    private static final List<Column<RankRow>> FURTHER = List.of(
            new Column<>("领域", 18, (row, cell) -> cell.text(row.domain(), Role.UNWRAPPED)),
            new Column<>(
                    "百分位%", 10, (row, cell) -> cell.percentage(row.standing().percentile(), 1)),
            new Column<>("未参排数", 10, (row, cell) -> cell.count(row.unranked())));

    private static final Column<RankRow> REASON = new Column<>("未排名原因", 20, RankLineSheet::reason);
    private static final Column<RankRow> SOURCE =
            new Column<>("来源", 11, (row, cell) -> EvidenceLinks.cite(cell, row.citation()));

    /** As wide as A4 across, read without a glass; further columns are for those who filter and compute. */
    private static final List<Column<RankRow>> PRINTED_OF_AREA =
            columns(WHAT, VALUE, STANDING, BAND_AND_PEERS, List.of(SOURCE));

    private static final List<Column<RankRow>> PRINTED_OF_CITY =
            columns(WHAT, List.of(DISTRICT), VALUE, STANDING, List.of(REASON, SOURCE));

    @SafeVarargs
    private static List<Column<RankRow>> columns(List<Column<RankRow>>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "每个位次一行：数值、增减、参排数、位次变化及其构成、档次、同组位次，以及未参排的区县和原因。";
    }

    @Override
    public OptionalInt lines(AnnualReport report) {
        return OptionalInt.of(report.rankings().size());
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        boolean ofCity = report.facts().isCity();
        List<Column<RankRow>> printed = ofCity ? PRINTED_OF_CITY : PRINTED_OF_AREA;
        new Table<>(
                        SheetTexts.title(report, NAME),
                        "位次1为最优；↑前移，↓后移，—不变；“并列”为同一位次的区县数，无并列的留空。位次变化＝自身＋其他区县（两年都参排的区县之间）；公布位次变动＝自身＋其他区县＋新进＋退出＋修订（上年公布位次减本年位次）。",
                        ofCity ? columns(printed, BAND_AND_PEERS, FURTHER) : columns(printed, FURTHER),
                        FROZEN_COLUMNS,
                        report.rankings(),
                        "没有参加排名的指标。",
                        printed.size(),
                        List.of())
                .writeTo(sheet, theme);
    }

    /** How many share the rank; nobody does so alone. */
    private static @Nullable Integer tied(RankRow row) {
        Integer tied = row.standing().tied();
        return tied == null || tied < 2 ? null : tied;
    }

    private static void changeUnit(RankRow row, CellWriter cell) {
        Quantity amount = row.change().amount();
        cell.text(
                amount == null
                        ? ""
                        : Words.changeUnit(amount.unit(), row.change().priceBasis()),
                Role.CENTERED);
    }

    private static @Nullable Integer part(RankRow row, Function<RankShift, @Nullable Integer> part) {
        RankShift shift = row.shift();
        return shift == null ? null : part.apply(shift);
    }

    private static void band(RankRow row, CellWriter cell) {
        String band = row.standing().band();
        cell.text(band == null ? "" : band, Role.CENTERED);
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

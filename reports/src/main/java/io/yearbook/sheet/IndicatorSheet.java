package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.Change;
import io.yearbook.content.IndicatorRow;
import io.yearbook.content.Quantity;
import io.yearbook.content.ReportedChange;
import io.yearbook.content.StatedValue;
import io.yearbook.content.Words;
import io.yearbook.model.Reason;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** 指标总表: every figure of the area, one a line, with its change, its rank and its source. */
final class IndicatorSheet implements ReportSheet {

    static final String NAME = "指标总表";

    private static final int FROZEN_COLUMNS = 3;
    private static final int RATE_DECIMALS = 2;

    private static final List<Column<IndicatorRow>> COLUMNS = List.of(
            new Column<>("领域", 15, (row, cell) -> cell.text(row.domain())),
            new Column<>("指标", 26, (row, cell) -> cell.text(row.indicator())),
            new Column<>("数据期", 22, (row, cell) -> cell.text(row.period())),
            new Column<>("本期值", 13, (row, cell) -> value(cell, row.value())),
            new Column<>("单位", 8, (row, cell) -> cell.text(row.value().unit(), Role.CENTERED)),
            new Column<>("状态/限定", 16, (row, cell) -> cell.text(status(row.value()), Role.CENTERED)),
            new Column<>("上年同期", 13, (row, cell) -> cell.value(row.change().previous(), ValueQualifier.EXACT)),
            new Column<>("增减", 11, IndicatorSheet::change),
            new Column<>("增减单位", 11, IndicatorSheet::changeUnit),
            new Column<>("另列增减率%", 13, (row, cell) -> rate(cell, row.change())),
            new Column<>("未比较原因", 24, (row, cell) -> reason(cell, row.change().reason())),
            new Column<>("原文增幅", 9, IndicatorSheet::reportedChange),
            new Column<>("增幅单位", 9, IndicatorSheet::reportedUnit),
            new Column<>("原文增幅核对", 13, IndicatorSheet::verdict),
            new Column<>("位次", 7, (row, cell) -> cell.count(row.standing().rank())),
            new Column<>("参排数", 8, (row, cell) -> cell.count(row.standing().ranked())),
            new Column<>(
                    "位次变化", 9, (row, cell) -> cell.rankChange(row.standing().rankChange())),
            new Column<>("未排名原因", 34, (row, cell) -> reason(cell, row.standing().reason())),
            new Column<>("来源", 12, (row, cell) -> EvidenceLinks.cite(cell, row.citation())));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "各领域全部指标：本期值、同比增减、位次，未比较和未排名的注明原因。";
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        new Table<>(
                        SheetTexts.title(report, NAME),
                        "每个指标列报告年度及以前最新有数值的一年，以“数据期”为准；增减为与上年同期相比；空格表示没有数值，原因见同一行；点击“来源”查看出处。",
                        COLUMNS,
                        FROZEN_COLUMNS,
                        report.figures(),
                        "本期没有指标数据。")
                .writeTo(sheet, theme);
    }

    static void value(CellWriter cell, StatedValue value) {
        cell.value(value.quantity(), value.qualifier());
    }

    static String status(StatedValue value) {
        return Words.status(value.status(), value.qualifier());
    }

    static void reason(CellWriter cell, @Nullable Reason reason) {
        cell.text(reason == null ? "" : reason.sentenceZh());
    }

    private static void change(IndicatorRow row, CellWriter cell) {
        cell.change(row.change().amount(), row.change().qualifier());
    }

    private static void rate(CellWriter cell, Change change) {
        if (change.percent() != null) {
            cell.change(Quantity.of(change.percent(), "%", RATE_DECIMALS), change.qualifier());
        }
    }

    private static void changeUnit(IndicatorRow row, CellWriter cell) {
        Quantity amount = row.change().amount();
        if (amount != null) {
            cell.text(Words.changeUnit(amount.unit(), row.change().priceBasis()), Role.CENTERED);
        }
    }

    private static void unit(CellWriter cell, @Nullable Quantity quantity) {
        cell.text(quantity == null ? "" : quantity.unit(), Role.CENTERED);
    }

    private static void reportedChange(IndicatorRow row, CellWriter cell) {
        ReportedChange reported = row.reportedChange();
        cell.change(reported == null ? null : reported.amount(), ValueQualifier.EXACT);
    }

    private static void reportedUnit(IndicatorRow row, CellWriter cell) {
        ReportedChange reported = row.reportedChange();
        unit(cell, reported == null ? null : reported.amount());
    }

    private static void verdict(IndicatorRow row, CellWriter cell) {
        ReportedChange reported = row.reportedChange();
        ReportedVerdict verdict = reported == null ? null : reported.verdict();
        cell.text(verdict == null ? "" : verdict.nameZh(), Role.CENTERED);
    }
}

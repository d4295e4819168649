package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ReportFacts;
import io.yearbook.content.Summary;
import io.yearbook.workbook.Palette;
import io.yearbook.workbook.ReportSheet;
import io.yearbook.workbook.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 封面: what the book is of, what is in it and how to read it, on one page. */
final class CoverSheet implements ReportSheet {

    private static final Map<String, String> HOW_TO_READ = howToRead();

    private final List<ReportSheet> contents;

    CoverSheet(List<ReportSheet> contents) {
        this.contents = contents;
    }

    @Override
    public String name() {
        return "封面";
    }

    @Override
    public String purpose() {
        return "本册说明。";
    }

    @Override
    public String tabColour() {
        return Palette.OVERVIEW_TAB;
    }

    @Override
    public PrintOrientation orientation() {
        return PrintOrientation.PORTRAIT;
    }

    @Override
    public void write(AnnualReport report, XSSFSheet sheet, Theme theme) {
        CoverLines lines = new CoverLines(sheet, theme);
        lines.title(report.facts().title());
        writeFacts(report, lines);
        lines.section("本册内容（点击名称进入）");
        contents.forEach(tab -> lines.contents(tab.name(), tab.lines(report), tab.purpose()));
        writeCounts(report.summary(), lines);
        lines.section("阅读说明");
        HOW_TO_READ.forEach(lines::text);
        lines.end();
    }

    private static void writeFacts(AnnualReport report, CoverLines lines) {
        ReportFacts facts = report.facts();
        lines.section("基本情况");
        lines.named("地区", "地区").text(facts.areaName());
        lines.named("地区代码", "地区代码").text(facts.areaCode());
        lines.named("报告年度", "报告年度").labelledYear(facts.year());
        lines.text("数据期", years(report.summary(), facts.year()));
        lines.text("资料收录截至", SheetTexts.instant(facts.dataAsOf()));
        lines.text(
                "版本", "运行 %s；指标目录 %s；编制程序 %s".formatted(facts.runId(), facts.shortCatalogueHash(), facts.preparedBy()));
    }

    private static void writeCounts(Summary summary, CoverLines lines) {
        lines.section("数据概况");
        lines.count("指标（个）", summary.indicators(), "指标总表所列不同指标。");
        lines.count("指标数据（条）", summary.figures(), "同一指标有几个时段的，各计一条。");
        lines.count("　有同比增减", summary.compared(), "与上年同一时段、同一口径相比。");
        lines.count("　没有同比增减", summary.refused(), "原因见各行“说明”，汇总见口径说明。");
        lines.count("　有位次", summary.ranked(), "只在可比的区县之间排名。");
    }

    private static String years(Summary summary, int reportedYear) {
        String years = summary.figuresOfYear().entrySet().stream()
                .map(year -> year.getKey() + "年" + year.getValue() + "条")
                .collect(Collectors.joining("、", "", "。"));
        if (summary.figuresOfYear().isEmpty()) {
            return "没有数据。";
        }
        return summary.figuresOfYear().containsKey(reportedYear) ? years : (years + "没有" + reportedYear + "年的数据。");
    }

    private static Map<String, String> howToRead() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("每个数值都有出处", "点击“来源”到数据来源表中的对应行，行末可返回；各表左上角可返回封面。");
        lines.put("不可比的不比较", "时段、单位、口径、区划或发布单位不同的，不计算增减和位次，并写明原因。");
        lines.put("空格不是零", "没有数值的单元格留空，原因写在同一行。");
        lines.put("数值未经修约", "单元格保存完整数值，小数位数只影响显示；百分比写作85.6，单位栏写%。");
        lines.put("数值前的符号", "≥、>、≤、<、约表示原文只给出界限或约数。");
        lines.put("位次和颜色", "↑前移，↓后移，—不变；颜色只区分增减，含义都另有文字或符号。");
        return lines;
    }
}

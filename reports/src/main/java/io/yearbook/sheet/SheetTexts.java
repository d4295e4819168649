package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.IndicatorRow;
import io.yearbook.content.Mark;
import io.yearbook.content.ReportFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Texts that several sheets print alike. */
final class SheetTexts {

    private static final DateTimeFormatter BEIJING_TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    private static final int MOST_PUBLISHERS = 6;

    private SheetTexts() {}

    static String instant(Instant instant) {
        return BEIJING_TIME.format(instant) + "（北京时间）";
    }

    /** Who made the table and what it rests on, for the line below the title. */
    static String preparation(AnnualReport report) {
        ReportFacts facts = report.facts();
        return "编制：" + facts.preparedBy() + "　资料收录截至：" + instant(facts.dataAsOf());
    }

    /** The signs that occur, each with its meaning; empty where none does. */
    static String signs(AnnualReport report) {
        String signs = Arrays.stream(Mark.values())
                .filter(mark ->
                        report.figures().stream().anyMatch(row -> row.value().mark() == mark))
                .map(mark -> mark.sign() + "　" + mark.meaning())
                .collect(Collectors.joining());
        return signs.isEmpty() ? "" : "标注：" + signs;
    }

    /** Who published the figures of the area, and where each of them stands. */
    static String sources(AnnualReport report) {
        List<String> publishers = report.figures().stream()
                .map(IndicatorRow::citation)
                .filter(Objects::nonNull)
                .map(citation ->
                        report.evidence().get(citation.firstNumber() - 1).publisher())
                .distinct()
                .toList();
        if (publishers.isEmpty()) {
            return "资料来源：见“数据来源”。";
        }
        String more = publishers.size() > MOST_PUBLISHERS ? "等" + publishers.size() + "个单位" : "";
        return publishers.stream().limit(MOST_PUBLISHERS).collect(Collectors.joining("、", "资料来源：", more))
                + "；逐项出处见“来源”栏和“数据来源”。";
    }

    /** What, where and when, as the title of a data sheet. */
    static String title(AnnualReport report, String sheet) {
        ReportFacts facts = report.facts();
        return facts.areaName() + facts.year() + "年指标年度报告　" + sheet;
    }
}

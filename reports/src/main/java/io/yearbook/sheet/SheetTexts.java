package io.yearbook.sheet;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ReportFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Texts that several sheets print alike. */
final class SheetTexts {

    private static final DateTimeFormatter BEIJING_TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private SheetTexts() {}

    static String instant(Instant instant) {
        return BEIJING_TIME.format(instant) + "（北京时间）";
    }

    /** What, where and when, as the title of a data sheet. */
    static String title(AnnualReport report, String sheet) {
        ReportFacts facts = report.facts();
        return facts.areaName() + facts.year() + "年年度报告　" + sheet;
    }
}

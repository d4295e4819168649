package io.yearbook.workbook;

import io.yearbook.content.ReportFacts;
import java.text.Normalizer;

/**
 * Names of workbook files: {@code 年度报告_AREA_CODE_YEAR.xlsx}. Of the area and its code only letters and digits are
 * kept, so that no name leads out of a folder or is hard to type; the code keeps names apart, and the same report has
 * the same name in every run.
 */
public final class WorkbookName {

    private static final String EXTENSION = ".xlsx";
    private static final int MAX_AREA_CHARACTERS = 40;

    private WorkbookName() {}

    public static String of(ReportFacts facts) {
        return of(facts.areaName(), facts.areaCode(), facts.year());
    }

    /** The name by which the workbook of an area and year is found. */
    public static String of(String areaName, String areaCode, int year) {
        return stem(areaName, areaCode, year) + EXTENSION;
    }

    /** The name of the accessible edition, which stands beside the other: {@code 年度报告_AREA_CODE_YEAR_无障碍版.xlsx}. */
    public static String ofAccessible(ReportFacts facts) {
        return stem(facts.areaName(), facts.areaCode(), facts.year()) + "_无障碍版" + EXTENSION;
    }

    private static String stem(String areaName, String areaCode, int year) {
        return "年度报告_" + safe(areaName) + "_" + safe(areaCode) + "_" + year;
    }

    private static String safe(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(MAX_AREA_CHARACTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package io.yearbook.content;

import io.yearbook.model.FindingCode;
import io.yearbook.model.Reason;

/** Findings as a digest says them. */
final class FindingText {

    /** A sentence of more lines is left to the sheet of findings. */
    private static final int MOST_LINES = 3;

    private static final String COMMA = "，";

    private FindingText() {}

    /** The sentence of the check; where it is long, what it came to and of what. */
    static String of(FindingRow finding) {
        String sentence = PlainText.oneLine(finding.sentence());
        if (!sentence.isEmpty() && DigestPage.linesOf(sentence) <= MOST_LINES) {
            return sentence;
        }
        return PlainText.name(finding.district()) + PlainText.period(finding.period())
                + PlainText.name(finding.indicator()) + "：" + kind(finding.code()) + "，需核实。";
    }

    /** What a kind of finding is counted as. */
    static String kind(FindingCode code) {
        return switch (code) {
            case ARITHMETIC -> "勾稽关系不符";
            case REPORTED_GROWTH -> "原文增幅与公布数不符";
            case FIGURES_DISAGREE -> "同一单位数据不一";
            case PUBLISHERS_DISAGREE -> "不同单位数据不一";
            case IMPLAUSIBLE_JUMP -> "变动异常";
            case MISSING_THIS_YEAR -> "上年有而本年缺";
            case PLAN_READINGS_DIFFER -> "同一计划的承诺不一";
            case DAMAGED_TEXT -> "文字残缺未采用";
            case KEY_CONFLICT -> "相互矛盾未采用";
        };
    }

    /** A reason without what follows from it: {@code 上年无数据}. */
    static String reason(Reason reason) {
        String sentence = reason.sentenceZh();
        int end = sentence.indexOf(COMMA);
        return end > 0 ? sentence.substring(0, end) : sentence.replace("。", "");
    }
}

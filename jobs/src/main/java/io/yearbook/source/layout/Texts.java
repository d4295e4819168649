package io.yearbook.source.layout;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Plain questions about the text of a cell. */
final class Texts {

    private static final Pattern FIGURE = Pattern.compile("[+\\-−–(<>=≥≤≈~约超近逾¥$￥\\s]*\\.?\\d.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,. ]*%?");
    private static final Pattern FOOTNOTE = Pattern.compile(
            "[(\\s]*(注|附注|备注|注释|说明|指标解释|资料来源|数据来源|来源|填表说明|notes?|sources?)\\s*[\\d一二三]*\\s*[:、.)].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CONTINUATION = Pattern.compile(".*(续|continued).*", Pattern.CASE_INSENSITIVE);

    private Texts() {}

    /** Without white space, ideographic and no-break spaces and byte order marks around it. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u2007' || c == '\u202F';
    }

    static String halfWidth(String text) {
        return Normalizer.normalize(trim(text), Normalizer.Form.NFKC);
    }

    /** True where the text begins as a number does. */
    static boolean looksLikeFigure(String text) {
        return FIGURE.matcher(halfWidth(text)).matches();
    }

    /** True where the text is digits and their marks only. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(halfWidth(text)).matches();
    }

    /** True for a line such as {@code 注：…} or {@code 资料来源：…} below a table. */
    static boolean isFootnote(String text) {
        return FOOTNOTE.matcher(halfWidth(text)).matches();
    }

    /** True for a line such as {@code 续表1} above the next page of a table. */
    static boolean isContinuation(String text) {
        return CONTINUATION.matcher(text).matches();
    }
}

package io.yearbook.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that belong to the page and not to the text: running heads, page numbers, rules. */
final class PageFurniture {

    private static final Pattern RULE = Pattern.compile("^[-—_=*·\\s]{3,}$");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^([-—–－─·]\\s*\\d{1,4}\\s*[-—–－─·]|第\\s*\\d{1,4}\\s*页.{0,12}|\\d{1,4}\\s*/\\s*\\d{1,4})$");

    /** A line that is printed this often is a running head, if it is short. */
    private static final int REPEATED = 3;

    private static final int SHORT = 40;

    /** A unit's name in a list of tasks is repeated too, but never as a heading of markup or with these words. */
    private static final Pattern HEAD_WORDS = Pattern.compile("文件|公报|公告|(?:报告|方案|规划|计划|意见)$|页|人民政府(?:办公室)?$");

    private final Map<String, Integer> counts = new HashMap<>();

    PageFurniture(List<String> lines) {
        lines.forEach(line -> counts.merge(line, 1, Integer::sum));
    }

    boolean contains(String line) {
        return RULE.matcher(line).matches()
                || PAGE_NUMBER.matcher(line).matches()
                || (line.length() <= SHORT
                        && counts.getOrDefault(line, 0) >= REPEATED
                        && HEAD_WORDS.matcher(line).find());
    }
}

package io.yearbook.document.binding;

import io.yearbook.document.Document;
import io.yearbook.document.Heading;
import io.yearbook.document.Paragraph;
import java.util.regex.Pattern;

/** Tells what a document promises from what it reports. */
final class Promises {

    private static final Pattern PLAN_TITLE = Pattern.compile("(方案|规划|计划|意见|要点|行动|任务清单|任务分工|措施)[》”]?(的?通知)?$");
    private static final Pattern PLAN_SECTION = Pattern.compile("打算|计划|安排|下[一]?步|下阶段|工作思路|工作目标|主要目标|今后|展望|努力方向");
    private static final Pattern PROMISE = Pattern.compile(
            "力争|争取(?!到|了|上级|中央)|确保|目标|(?<!行动|专项|工作|规划)计划|拟|将于|预计|每年.{0,12}(不少于|不低于|不超过)|到20\\d\\d年|(今|明)?年底前|达到.{0,8}以上的?目标");

    private Promises() {}

    static boolean isPlan(Document document) {
        return PLAN_TITLE.matcher(document.title().strip()).find();
    }

    static boolean isPlanned(Paragraph paragraph) {
        return paragraph.sections().stream()
                .map(Heading::title)
                .anyMatch(title -> PLAN_SECTION.matcher(title).find());
    }

    /** @param clause the words from the last stop up to the end of the figure */
    static boolean promises(String clause) {
        return PROMISE.matcher(clause).find();
    }
}

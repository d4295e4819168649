package io.yearbook.document.binding;

import io.yearbook.model.Indicator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of an indicator as prose would write them, in plain wording.
 *
 * @param indicator the indicator
 * @param names the name and the aliases, without the words that a catalogue adds to say that something is counted
 * @param described the names and what the definition says it is, for what a phrase may say beside the name
 * @param isChange whether it is itself the growth of something
 */
record IndicatorNames(Indicator indicator, List<String> names, String described, boolean isChange) {

    private static final Pattern COUNTING = Pattern.compile(
            "((?:举措|措施)[条项]数|类别数|种类数|总数|总量|数量|[件人家户场次份项篇条批类个期起路套]数|[批人场件家]次|次数|比例|占比|年数|天数|月数|课时|学时|时限|时间|数|量|率|额|金额)(?=\\||$)");

    private static final Pattern CHANGE = Pattern.compile("(?:同比)?(?:变动率|变化率|增长率|增速|增幅|降幅)$|同比$");

    /** What a definition adds after it has said what is counted: how districts compare, what the source wrote. */
    private static final Pattern REMARK = Pattern.compile("[；;].*$|[（(](?:原文|分母|口径|未分|不含|含).*?[)）]");

    private static final int SHORTEST_NAME = 2;

    IndicatorNames {
        names = List.copyOf(names);
    }

    static IndicatorNames of(Indicator indicator) {
        List<String> all = Stream.concat(Stream.of(indicator.nameZh()), indicator.aliasesZh().stream())
                .map(Wording::plain)
                .toList();
        boolean isChange = all.stream().anyMatch(name -> CHANGE.matcher(name).find());
        List<String> names = all.stream()
                .flatMap(name -> isChange ? withoutChange(name) : inProse(name).stream())
                .distinct()
                .toList();
        String said = REMARK.matcher(indicator.definitionZh()).replaceAll("");
        String definition = said.contains("/") ? "" : Wording.plain(said);
        return new IndicatorNames(indicator, names, String.join("|", names) + Wording.GAP + definition, isChange);
    }

    private static Stream<String> withoutChange(String name) {
        return Stream.of(CHANGE.matcher(name).replaceFirst("")).filter(form -> form.length() >= SHORTEST_NAME);
    }

    /** The forms in which prose writes a name of what is counted. */
    static List<String> inProse(String name) {
        String plain = Wording.plain(name);
        return Stream.of(plain, COUNTING.matcher(plain).replaceAll(""))
                .filter(form -> form.length() >= SHORTEST_NAME)
                .distinct()
                .toList();
    }
}

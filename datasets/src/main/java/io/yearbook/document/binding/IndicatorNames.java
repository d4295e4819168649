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
 * @param described the names and the definition, for what a phrase may say beside the name
 */
record IndicatorNames(Indicator indicator, List<String> names, String described) {

    private static final Pattern COUNTING =
            Pattern.compile("(总数|总量|数量|[件家人户场次份项篇条批类个]数|人次|场次|次数|件次|比例|占比|天数|月数|时限|数|量|率|额|金额)$");

    private static final int SHORTEST_NAME = 2;

    IndicatorNames {
        names = List.copyOf(names);
    }

    static IndicatorNames of(Indicator indicator) {
        List<String> names = Stream.concat(Stream.of(indicator.nameZh()), indicator.aliasesZh().stream())
                .flatMap(name -> inProse(name).stream())
                .distinct()
                .toList();
        return new IndicatorNames(
                indicator, names, String.join("|", names) + Wording.GAP + Wording.plain(indicator.definitionZh()));
    }

    /** The forms in which prose writes a name. */
    static List<String> inProse(String name) {
        String plain = Wording.plain(name);
        return Stream.of(plain, COUNTING.matcher(plain).replaceFirst(""))
                .filter(form -> form.length() >= SHORTEST_NAME)
                .distinct()
                .toList();
    }
}

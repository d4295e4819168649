package io.yearbook.text.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a verb of change that say from when it is measured: 同比, 较上年, 比年初. */
final class BaseWords {

    private static final String COMPARED = "(?:与|同|较|比|相比)";
    private static final String LAST_YEAR = "(?:上年|去年|上一年|前一年)度?";
    private static final String BETWEEN = "(?:相比)?(?:[，,])?(?:实际|名义|分别|累计|大幅|又|再|共|均|也|则|仅|净|平均|可比价|按可比价格计算|同口径)*";

    private static final Pattern ANY = Pattern.compile("(?:(?<samePeriod>同比|" + COMPARED + LAST_YEAR + "(?:的)?同期)"
            + "|(?<period>环比|" + COMPARED + "(?:上月|上季度|上季|上旬|上周|前期|上期))"
            + "|(?<yearEnd>" + COMPARED + "(?:年初|" + LAST_YEAR + "(?:年?末|年?底)))"
            + "|(?<year>" + COMPARED + LAST_YEAR + ")"
            + "|(?<other>(?:较|(?<![占同环对之])比(?![例重率价值]))[^，。；、,;\\n]{1,12}?|与[^，。；、,;\\n]{1,12}?相比[，,]?))" + BETWEEN
            + "$");

    private BaseWords() {}

    /** What is measured from, and where its words start; the verb's start where there are none. */
    record Found(ChangeBase base, int start) {}

    /** The words of the base that end where a verb starts. */
    static Found before(String folded, int verbStart, int floor) {
        Matcher words = ANY.matcher(folded).region(floor, verbStart);
        if (!words.find()) {
            return new Found(ChangeBase.UNSTATED, verbStart);
        }
        ChangeBase base = ChangeBase.OTHER;
        if (words.group("samePeriod") != null) {
            base = ChangeBase.SAME_PERIOD_LAST_YEAR;
        } else if (words.group("period") != null) {
            base = ChangeBase.PREVIOUS_PERIOD;
        } else if (words.group("yearEnd") != null) {
            base = ChangeBase.PREVIOUS_YEAR_END;
        } else if (words.group("year") != null) {
            base = ChangeBase.PREVIOUS_YEAR;
        }
        return new Found(base, words.start());
    }
}

package io.yearbook.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The period that title lines and the name of a sheet give all figures of a table: {@code 2022年1—9月主要指标}. */
final class TitlePeriod {

    /** No single month or day, which in a title may be that of publication, or the last one of several. */
    private static final String PERIOD =
            "((?:19|20)\\d{2}年(?:度|全年|[末底]|第?[一二三四1-4]季度|前三季度|[上下]半年" + "|0?1月?[—–~～至到-]+\\d{1,2}月份?)?)";

    private static final Pattern WHOLE = Pattern.compile("[(（\\[]?" + PERIOD + "[)）\\]]?");
    private static final Pattern AT_END = Pattern.compile("\\D*[(（]" + PERIOD + "[)）]");
    private static final Pattern AT_START = Pattern.compile("(?:重庆市?|全市)?" + PERIOD + "(\\D+)");

    /** The year of a report, a plan or a yearbook is not that of its figures. */
    private static final Pattern OF_A_DOCUMENT =
            Pattern.compile(".*(年鉴|公报|报告|计划|目标|规划|预计|预测|预算|发布|公布|印发|制表|填报|报送|日期|时间|截[至止]|以来|比|较).*");

    private TitlePeriod() {}

    /** The one period that the lines name; empty where they name none or several. */
    static Optional<String> of(List<String> lines, String sheet) {
        List<String> all = new ArrayList<>(lines);
        all.add(sheet);
        Set<String> periods = new TreeSet<>();
        for (String line : all) {
            String text = line.replaceAll("[\\s\\u3000]+", "");
            if (Texts.isFootnote(text) || OF_A_DOCUMENT.matcher(text).matches()) {
                continue;
            }
            for (Pattern form : List.of(WHOLE, AT_END, AT_START)) {
                Matcher matcher = form.matcher(text);
                if (matcher.matches()) {
                    periods.add(matcher.group(1));
                    break;
                }
            }
        }
        return periods.size() == 1 ? Optional.of(periods.iterator().next()) : Optional.empty();
    }
}

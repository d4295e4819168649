package io.yearbook.source.layout;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.Names;
import io.yearbook.model.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the title lines above a table and the name of its sheet say of all its figures: a unit, an indicator. */
final class TitleLines {

    /** {@code 制表单位} and {@code 发布单位} name an office: no Chinese character may stand before the word. */
    private static final Pattern UNIT_LINE =
            Pattern.compile("(?<!\\p{IsHan})(?:计量|数据)?单\\s*位\\s*[:：]\\s*([^\\s)）】\\]|]+)");

    private static final Pattern SEVERAL_UNITS = Pattern.compile("[、，,;；]");

    /** A name that goes on after it, as 地区生产总值增长率 does, is another indicator's. */
    private static final Pattern END_OF_NAME =
            Pattern.compile("($|[^\\p{IsHan}\\p{Alnum}、,/&]|统计|情况|一览|汇总|数据|明细|表).*", Pattern.DOTALL);

    /** A remark in brackets narrows what is counted, unless it is a unit, a period, a price basis or another name. */
    private static final Pattern REMARK = Pattern.compile("\\(([^()]*)\\)(.*)", Pattern.DOTALL);

    private static final Pattern HARMLESS_REMARK =
            Pattern.compile("单位.*|[\\d年月日季度末底至—–~./-]+|按?(?:现价|当年价)格?(?:计算)?|续表?\\d*");

    /** Words that say whose or of when the figures are; any other before a name narrows it, as 户籍 does 人口. */
    private static final String PLACES_AND_TIMES =
            "各|各?区\\(?县\\)?(?:\\(自治县\\))?|各?县区|各?地区?|[分按]|分的|的|及|和|全[市区县国]|本[市区县]"
                    + "|部分|主城都?市?区|中心城区|主城新区|渝东[北南]|主要年份|历年|[一二三四]季度|前三季度|[上下]半年|以来|年度?|月|末|底|至|初"
                    + "|附?[表图件]|附录|(?<![\\p{IsHan}])[一二三四五六七八九十]+、|[\\d\\s.:()\\[\\]·~—–-]";

    /** Stands for an indicator that the catalogue does not name. */
    private static final String ANOTHER = "";

    private final Catalog catalog;
    private final Pattern beforeName;

    TitleLines(Catalog catalog) {
        this.catalog = catalog;
        String districts = catalog.districts().all().stream()
                .flatMap(district -> Stream.of(district.nameZh(), district.shortNameZh()))
                .map(name -> Pattern.quote(Names.key(name)))
                .collect(Collectors.joining("|"));
        this.beforeName = Pattern.compile("(?:" + districts + "|" + PLACES_AND_TIMES + ")*+");
    }

    /** The unit of a line such as {@code 单位：亿元}; of several units, {@code 万元、%}, none is everyone's. */
    static Optional<String> unitIn(String line) {
        Matcher matcher = UNIT_LINE.matcher(line);
        return matcher.find() && !SEVERAL_UNITS.matcher(matcher.group(1)).find()
                ? Optional.of(Texts.trim(matcher.group(1)))
                : Optional.empty();
    }

    /** The fields that hold for the whole table; a field that two lines state differently is left out. */
    Map<Field, String> read(List<String> lines, String sheet) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        Set<String> units = new TreeSet<>();
        lines.forEach(line -> unitIn(line).ifPresent(units::add));
        if (units.size() == 1) {
            texts.put(Field.UNIT, units.iterator().next());
        }
        Set<String> codes = new TreeSet<>(indicatorsIn(sheet));
        lines.stream().filter(line -> !Texts.isFootnote(line)).forEach(line -> codes.addAll(indicatorsIn(line)));
        if (codes.size() == 1 && !codes.contains(ANOTHER)) {
            texts.put(Field.INDICATOR, codes.iterator().next());
        }
        return texts;
    }

    /** The codes of the indicators a title names, by the longest names only. */
    private Set<String> indicatorsIn(String title) {
        String key = Names.key(title);
        Map<Integer, String> longest = new TreeMap<>();
        for (String name : catalog.indicators().names().keySet()) {
            for (int at = key.indexOf(name); name.length() > 1 && at >= 0; at = key.indexOf(name, at + 1)) {
                longest.merge(at, name, (one, other) -> one.length() >= other.length() ? one : other);
            }
        }
        Set<String> codes = new TreeSet<>();
        int end = 0;
        for (Map.Entry<Integer, String> found : longest.entrySet()) {
            if (found.getKey() >= end) {
                boolean whole =
                        beforeName.matcher(key.substring(end, found.getKey())).matches();
                end = found.getKey() + found.getValue().length();
                codes.add(whole && endsThere(key.substring(end)) ? codeOf(found.getValue()) : ANOTHER);
            }
        }
        return codes;
    }

    private boolean endsThere(String rest) {
        Matcher remark = REMARK.matcher(rest);
        if (!remark.matches()) {
            return END_OF_NAME.matcher(rest).matches();
        }
        String inside = remark.group(1);
        boolean harmless = HARMLESS_REMARK.matcher(inside).matches()
                || catalog.units().resolve(inside).isPresent()
                || catalog.indicators().resolve(inside).isPresent();
        return harmless && endsThere(remark.group(2));
    }

    private String codeOf(String name) {
        return catalog.indicators().names().getOrDefault(name, ANOTHER);
    }
}

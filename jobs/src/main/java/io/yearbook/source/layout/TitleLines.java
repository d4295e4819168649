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

/** What the title lines above a table and the name of its sheet say of all its figures: a unit, an indicator. */
final class TitleLines {

    /** {@code 制表单位} and {@code 发布单位} name an office: no Chinese character may stand before the word. */
    private static final Pattern UNIT_LINE =
            Pattern.compile("(?<!\\p{IsHan})(?:计量|数据)?单\\s*位\\s*[:：]\\s*([^\\s)）】\\]|]+)");

    private static final Pattern SEVERAL_UNITS = Pattern.compile("[、，,;；]");

    /** A name that goes on after it, as 地区生产总值增长率 does, is another indicator's. */
    private static final Pattern END_OF_NAME =
            Pattern.compile("($|[^\\p{IsHan}\\p{Alnum}、,/&]|统计|情况|一览|汇总|数据|明细|表).*", Pattern.DOTALL);

    private static final Pattern OTHER_MEASURE =
            Pattern.compile(".*(人均|户均|地均|每\\p{IsHan}{0,3}|[\\p{Alpha}_])$", Pattern.DOTALL);

    /** Stands for an indicator that the catalogue does not name. */
    private static final String ANOTHER = "";

    private final Catalog catalog;

    TitleLines(Catalog catalog) {
        this.catalog = catalog;
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
                end = found.getKey() + found.getValue().length();
                codes.add(endsThere(key, found.getKey(), end) ? codeOf(found.getValue()) : ANOTHER);
            }
        }
        return codes;
    }

    private static boolean endsThere(String key, int start, int end) {
        return END_OF_NAME.matcher(key.substring(end)).matches()
                && !OTHER_MEASURE.matcher(key.substring(0, start)).matches();
    }

    private String codeOf(String name) {
        return catalog.indicators().names().getOrDefault(name, ANOTHER);
    }
}

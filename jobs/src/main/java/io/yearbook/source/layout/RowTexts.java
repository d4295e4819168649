package io.yearbook.source.layout;

import io.yearbook.model.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts that a row gives for all its figures. */
final class RowTexts {

    private static final String LABEL = ": ";

    /** {@code 一、}, {@code （一）}, {@code 1.} before the name of a row. */
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:[(（](?:[一二三四五六七八九十]+|\\d{1,2})[)）]|[一二三四五六七八九十]+、|\\d{1,2}(?:、|[.．](?=\\p{IsHan})))\\s*");

    private final List<Column> fields;
    private final HeadReading reading;
    private final Remembered<Map<Field, String>> indicators = new Remembered<>(this::withUnitApart);

    /** @param fields the columns that state a field of their row */
    RowTexts(List<Column> fields, HeadReading reading) {
        this.fields = fields;
        this.reading = reading;
    }

    /** Blank texts are left out. */
    Map<Field, String> of(GridRow row) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Column column : fields) {
            Cell cell = row.cell(column.index());
            Field field = Objects.requireNonNull(column.field());
            if (field == Field.VALUE ? cell.statesText() : cell.namesRow()) {
                put(texts, field, field == Field.VALUE_TEXT ? cell.text() : cell.trimmed(), column.labelled());
            }
        }
        String indicator = texts.get(Field.INDICATOR);
        if (indicator != null) {
            Map<Field, String> split = indicators.of(indicator);
            texts.put(Field.INDICATOR, split.getOrDefault(Field.INDICATOR, indicator));
            split.forEach(texts::putIfAbsent);
        }
        return texts;
    }

    private static void put(Map<Field, String> texts, Field field, String text, boolean labelled) {
        int label = labelled ? text.indexOf(LABEL) : -1;
        if (label < 0) {
            texts.put(field, text);
            return;
        }
        texts.put(field, Texts.trim(text.substring(0, label)));
        String name = Texts.trim(text.substring(label + LABEL.length()));
        if (field == Field.DISTRICT) {
            texts.putIfAbsent(Field.DISTRICT_NAME, name);
        } else if (field == Field.INDICATOR) {
            texts.putIfAbsent(Field.INDICATOR_NAME, name);
        }
    }

    /** A row label such as {@code GDP(亿元)} names the indicator and its unit. */
    private Map<Field, String> withUnitApart(String indicator) {
        if (reading.isIndicator(indicator)) {
            return Map.of(Field.INDICATOR, indicator);
        }
        String unnumbered = NUMBERING.matcher(indicator).replaceFirst("");
        if (!unnumbered.equals(indicator)) {
            return withUnitApart(unnumbered);
        }
        Map<Field, String> parts = reading.read(indicator);
        boolean nameAndUnit = parts.keySet().equals(Set.of(Field.INDICATOR, Field.UNIT));
        return nameAndUnit ? parts : Map.of(Field.INDICATOR, indicator);
    }
}

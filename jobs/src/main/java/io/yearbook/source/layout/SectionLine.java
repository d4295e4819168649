package io.yearbook.source.layout;

import io.yearbook.catalog.Catalog;
import io.yearbook.model.Field;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a line between the rows of a table says of the rows below it: {@code 单位：万人}, {@code 常住人口（万人）},
 * {@code 2021年}. Nothing of it is passed over, so that no figure keeps the unit or the indicator of the rows above.
 */
final class SectionLine {

    private static final Set<Field> NAMING = EnumSet.of(Field.DISTRICT, Field.INDICATOR, Field.PERIOD);

    private final HeadReading heads;
    private final TitleLines titles;

    SectionLine(Catalog catalog) {
        this.heads = new HeadReading(catalog);
        this.titles = new TitleLines(catalog);
    }

    /** The defaults of the rows below the line; those above it where it says nothing of them. */
    Map<Field, String> below(GridRow line, Layout above) {
        List<Cell> stated = line.cells().stream().filter(Cell::statesText).toList();
        if (stated.size() != 1 || Texts.isFootnote(stated.get(0).text())) {
            return above.defaults();
        }
        String text = stated.get(0).trimmed();
        Map<Field, String> said = heads.read(text);
        if (said.isEmpty()) {
            said = titles.read(List.of(text), "");
        }
        if (said.keySet().stream().anyMatch(field -> NAMING.contains(field) && above.has(field))) {
            return above.defaults();
        }
        Map<Field, String> below = new EnumMap<>(Field.class);
        below.putAll(above.defaults());
        if (said.containsKey(Field.INDICATOR)) {
            below.remove(Field.UNIT);
        } else if (namesAnother(text)) {
            below.remove(Field.UNIT);
            below.remove(Field.INDICATOR);
        }
        below.putAll(said);
        return below;
    }

    /** A name with a unit behind it, {@code 固定资产投资（万元）}, is an indicator's, known or not. */
    private boolean namesAnother(String text) {
        return HeadReading.bracketed(text)
                .filter(bracketed -> !bracketed.before().isEmpty() && heads.isUnit(bracketed.inside()))
                .isPresent();
    }
}

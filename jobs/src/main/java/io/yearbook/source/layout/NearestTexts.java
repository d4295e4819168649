package io.yearbook.source.layout;

import io.yearbook.model.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts what stands near a figure over what stands farther away: its row, its column head, the title, the manifest. */
final class NearestTexts {

    /** Fields that are other words for the same thing: the nearer of them leaves no room for the farther. */
    private static final Map<Field, List<Field>> SAME_THING = Map.of(
            Field.PERIOD, List.of(Field.PERIOD_START, Field.PERIOD_END),
            Field.PERIOD_START, List.of(Field.PERIOD),
            Field.PERIOD_END, List.of(Field.PERIOD),
            Field.INDICATOR, List.of(Field.INDICATOR_NAME),
            Field.INDICATOR_NAME, List.of(Field.INDICATOR),
            Field.DISTRICT, List.of(Field.DISTRICT_NAME),
            Field.DISTRICT_NAME, List.of(Field.DISTRICT));

    private NearestTexts() {}

    /** @param layers from the farthest to the nearest */
    @SafeVarargs
    static Map<Field, String> of(Map<Field, String>... layers) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Map<Field, String> nearer : layers) {
            nearer.keySet()
                    .forEach(field -> SAME_THING.getOrDefault(field, List.of()).forEach(texts::remove));
            texts.putAll(nearer);
        }
        return texts;
    }
}

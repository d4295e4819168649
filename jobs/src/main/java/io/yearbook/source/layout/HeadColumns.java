package io.yearbook.source.layout;

import io.yearbook.catalog.LandingManifest;
import io.yearbook.catalog.Names;
import io.yearbook.model.Field;
import io.yearbook.model.RecordKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives one column its meaning from the texts stacked in its head. */
final class HeadColumns {

    /** Fields whose head may carry a unit, and the field that unit belongs to. */
    private static final Map<Field, Field> UNIT_OF =
            Map.of(Field.VALUE, Field.UNIT, Field.REPORTED_CHANGE, Field.REPORTED_CHANGE_UNIT);

    private final RecordKind kind;
    private final HeadReading reading;
    private final Map<String, Field> manifestNames = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final Remembered<Optional<Field>> namedFields = new Remembered<>(this::fieldOf);

    HeadColumns(LandingManifest manifest, HeadReading reading) {
        this.kind = manifest.kind();
        this.reading = reading;
        manifest.columns().forEach((text, field) -> manifestNames.put(Names.key(text), field));
        manifest.ignoredColumns().forEach(text -> ignored.add(Names.key(text)));
    }

    /** @param parts the texts of the head from top to bottom, none of them blank, none repeated */
    Column of(int index, List<String> parts) {
        String head = String.join(" ", parts);
        if (isIgnored(parts, head)) {
            return Column.ignored(index, head);
        }
        Column field = fieldColumn(index, head, parts);
        return field != null ? field : measureColumn(index, head, parts);
    }

    private boolean isIgnored(List<String> parts, String head) {
        boolean byManifest =
                ignored.contains(Names.key(head)) || parts.stream().anyMatch(part -> ignored.contains(Names.key(part)));
        return !head.isEmpty()
                && (byManifest || (HeaderNames.isSerial(head) && fieldOf(head).isEmpty()));
    }

    private @Nullable Column fieldColumn(int index, String head, List<String> parts) {
        Optional<Field> whole = fieldOf(head);
        if (whole.isPresent()) {
            return Column.field(index, head, whole.get(), Map.of());
        }
        Field field = null;
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (String part : parts) {
            Optional<Field> named = fieldOf(part).or(() -> fieldWithUnit(part, texts));
            if (named.isPresent() && (field == null || field == named.get())) {
                field = named.get();
            } else if (field == null || !UNIT_OF.containsKey(field) || !reading.isUnit(part)) {
                return null;
            } else {
                texts.put(UNIT_OF.get(field), part);
            }
        }
        return field == null ? null : Column.field(index, head, field, texts);
    }

    private Optional<Field> fieldOf(String text) {
        Field field = manifestNames.get(Names.key(text));
        return field != null ? Optional.of(field) : HeaderNames.fieldOf(text, kind);
    }

    /** {@code 数值(亿元)}, {@code 同比增长(%)}. */
    private Optional<Field> fieldWithUnit(String text, Map<Field, String> texts) {
        Optional<HeadReading.Bracketed> bracketed = HeadReading.bracketed(text);
        Optional<Field> field =
                bracketed.flatMap(found -> fieldOf(found.before())).filter(UNIT_OF::containsKey);
        field.ifPresent(named -> texts.put(
                UNIT_OF.getOrDefault(named, named), bracketed.orElseThrow().inside()));
        return field;
    }

    private Column measureColumn(int index, String head, List<String> parts) {
        if (kind != RecordKind.OBSERVATION) {
            return Column.unknown(index, head);
        }
        Map<Field, String> texts = Map.of();
        for (String part : parts) {
            if (fieldOf(part).filter(Field.VALUE::equals).isPresent()) {
                continue;
            }
            Map<Field, String> one = figureText(part);
            texts = one.isEmpty() ? Map.of() : reading.joined(texts, one);
            if (texts.isEmpty()) {
                return Column.unknown(index, head);
            }
        }
        if (!statesFigure(texts)) {
            return Column.unknown(index, head);
        }
        return texts.containsKey(Field.REPORTED_CHANGE_UNIT)
                ? Column.change(index, head, texts)
                : Column.measure(index, head, texts);
    }

    /** What a part of a head says of a figure: {@code 总量(亿元)} its unit, {@code 增速(%)} the unit of its change. */
    private Map<Field, String> figureText(String part) {
        Map<Field, String> unit = new EnumMap<>(Field.class);
        if (fieldWithUnit(part, unit).isPresent()) {
            return unit;
        }
        Map<Field, String> whole = reading.read(part);
        return whole.isEmpty() ? changeText(part) : whole;
    }

    /** {@code 2022年GDP增速(%)}: what grows, and the unit of its change. */
    private Map<Field, String> changeText(String part) {
        HeadReading.Bracketed text = HeadReading.bracketed(part).orElse(null);
        String name = text == null ? "" : HeaderNames.withoutChange(text.before());
        Map<Field, String> subject = name.isEmpty() ? Map.of() : reading.read(name);
        return text == null || subject.isEmpty()
                ? Map.of()
                : reading.joined(subject, Map.of(Field.REPORTED_CHANGE_UNIT, text.inside()));
    }

    private static boolean statesFigure(Map<Field, String> texts) {
        return texts.containsKey(Field.PERIOD)
                || texts.containsKey(Field.INDICATOR)
                || texts.containsKey(Field.DISTRICT);
    }

    boolean isField(String text) {
        return fieldOf(text).isPresent();
    }

    /** True where the text says what a column is: a field, or a period, an indicator or a district of figures. */
    boolean namesColumn(String text) {
        return fieldOf(text).isPresent()
                || fieldWithUnit(text, new EnumMap<>(Field.class)).isPresent()
                || statesFigure(reading.read(text));
    }

    /** True where the text could stand in a header: a name of a field, a period, an indicator, a unit, a district. */
    boolean isHead(String text) {
        return fieldOf(text).isPresent()
                || fieldWithUnit(text, new EnumMap<>(Field.class)).isPresent()
                || ignored.contains(Names.key(text))
                || !reading.read(text).isEmpty();
    }

    /** True where the text names the very field, as the header does. */
    boolean names(String text, Field field) {
        return namedFields.of(text).filter(field::equals).isPresent();
    }
}

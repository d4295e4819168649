package io.yearbook.source.layout;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.Names;
import io.yearbook.model.District;
import io.yearbook.model.Field;
import io.yearbook.model.Indicator;
import io.yearbook.model.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a column head says of the figures below it: a period, an indicator, a unit, a district, or several of them. */
final class HeadReading {

    private static final Pattern BRACKET = Pattern.compile("(.*?)[(（\\[【]([^()（）\\[\\]【】]+)[)）\\]】]", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,，、_/／:：;；]+");

    private static final Pattern UNIT_WORD = Pattern.compile("(计量)?单\\s*位");

    private final Catalog catalog;

    HeadReading(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A text in brackets at the end, and the text before it. */
    record Bracketed(String before, String inside) {}

    static Optional<Bracketed> bracketed(String text) {
        Matcher matcher = BRACKET.matcher(Texts.trim(text));
        return matcher.matches()
                ? Optional.of(new Bracketed(Texts.trim(matcher.group(1)), Texts.trim(matcher.group(2))))
                : Optional.empty();
    }

    /** The fields that a head states; empty where any part of it is not understood. */
    Map<Field, String> read(String head) {
        String text = Texts.trim(head);
        if (text.isEmpty()) {
            return Map.of();
        }
        Optional<Field> whole = meaning(text);
        if (whole.isPresent()) {
            return Map.of(whole.get(), bare(text, whole.get()));
        }
        Map<Field, String> inBrackets = bracketed(text).map(this::readBracketed).orElse(Map.of());
        if (!inBrackets.isEmpty()) {
            return inBrackets;
        }
        Map<Field, String> parts = readParts(text);
        return parts.isEmpty()
                ? PeriodHeads.split(text).map(this::readWithPeriod).orElse(Map.of())
                : parts;
    }

    private Optional<Field> meaning(String text) {
        if (PeriodHeads.isPeriod(text)) {
            return Optional.of(Field.PERIOD);
        }
        if (isIndicator(text)) {
            return Optional.of(Field.INDICATOR);
        }
        if (isDistrict(text)) {
            return Optional.of(Field.DISTRICT);
        }
        return isUnit(bare(text, Field.UNIT)) ? Optional.of(Field.UNIT) : Optional.empty();
    }

    boolean isIndicator(String text) {
        return catalog.indicators().resolve(text).isPresent()
                || !catalog.indicators().candidates(text).isEmpty();
    }

    boolean isDistrict(String text) {
        return catalog.districts().resolve(text, null).isPresent();
    }

    boolean isUnit(String text) {
        return catalog.units().resolve(text).isPresent();
    }

    /** A unit standing alone may be in brackets, or follow the word 单位. */
    private static String bare(String text, Field field) {
        if (field != Field.UNIT) {
            return text;
        }
        String inside = bracketed(text)
                .filter(bracketed -> bracketed.before().isEmpty())
                .map(Bracketed::inside)
                .orElse(text);
        return UNIT_WORD.matcher(inside).lookingAt() ? TitleLines.unitIn(inside).orElse(inside) : inside;
    }

    /** Brackets after an indicator or a period hold a unit or a period; an unknown unit is refused later, by name. */
    private Map<Field, String> readBracketed(Bracketed text) {
        Map<Field, String> before = read(text.before());
        if (before.isEmpty()) {
            return Map.of();
        }
        Field inside = PeriodHeads.isPeriod(text.inside()) ? Field.PERIOD : Field.UNIT;
        return joined(before, Map.of(inside, bare(text.inside(), Field.UNIT)));
    }

    private Map<Field, String> readWithPeriod(PeriodHeads.Split split) {
        Map<Field, String> rest = read(split.rest());
        return rest.isEmpty() ? Map.of() : joined(Map.of(Field.PERIOD, split.period()), rest);
    }

    private Map<Field, String> readParts(String text) {
        List<String> parts = List.of(SEPARATOR.split(text));
        if (parts.size() < 2) {
            return Map.of();
        }
        Map<Field, String> all = Map.of();
        for (String part : parts) {
            Map<Field, String> one = read(part);
            all = one.isEmpty() ? Map.of() : all.isEmpty() ? one : joined(all, one);
            if (all.isEmpty()) {
                return Map.of();
            }
        }
        return all;
    }

    /** Both together; empty where they give one field different meanings. */
    Map<Field, String> joined(Map<Field, String> one, Map<Field, String> other) {
        Map<Field, String> both = new EnumMap<>(Field.class);
        both.putAll(one);
        for (Map.Entry<Field, String> entry : other.entrySet()) {
            String given = both.putIfAbsent(entry.getKey(), entry.getValue());
            if (given != null && !sameMeaning(entry.getKey(), given, entry.getValue())) {
                return Map.of();
            }
        }
        return both;
    }

    private boolean sameMeaning(Field field, String one, String other) {
        return meaning(field, one).equals(meaning(field, other));
    }

    /** A text that is equal for all names of one thing. */
    private String meaning(Field field, String text) {
        Optional<String> code = switch (field) {
            case INDICATOR -> catalog.indicators().resolve(text).map(Indicator::code);
            case DISTRICT -> catalog.districts().resolve(text, null).map(District::code);
            case UNIT -> catalog.units().resolve(text).map(Unit::code);
            default -> Optional.empty();
        };
        return code.orElse(Names.key(text));
    }

    /**
     * A text that is equal for heads under which the same figures would stand. A unit of another dimension makes others
     * of them: {@code 2022年(位)} beside {@code 2022年} holds ranks, which are refused one by one.
     */
    String figureKey(Map<Field, String> head) {
        String dimension = catalog.units()
                .resolve(head.getOrDefault(Field.UNIT, ""))
                .map(Unit::dimension)
                .orElse("");
        return subjectKey(head) + "|" + dimension;
    }

    /** A text that is equal for heads that are about the same district, indicator and period, as far as they say. */
    String subjectKey(Map<Field, String> head) {
        return Stream.of(Field.DISTRICT, Field.INDICATOR, Field.PERIOD)
                .map(field -> meaning(field, head.getOrDefault(field, "")))
                .collect(Collectors.joining("|"));
    }
}

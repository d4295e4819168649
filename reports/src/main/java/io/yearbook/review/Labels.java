package io.yearbook.review;

import io.yearbook.model.District;
import io.yearbook.model.Indicator;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How indicators, districts and terms are written in drop-downs, and read back. */
final class Labels {

    /** Chosen where none of the guesses is right. */
    static final String ANOTHER = "另选";

    private static final String EXACT = "准确";
    private static final Pattern CODE = Pattern.compile("\\[([A-Za-z0-9_-]+)]");

    private Labels() {}

    /** Such as {@code 地区生产总值 [gdp]}. */
    static String of(Indicator indicator) {
        return "%s [%s]".formatted(indicator.nameZh(), indicator.code());
    }

    /** Such as {@code 地区生产总值 [gdp] 0.56}. */
    static String of(ReviewGuess guess) {
        return "%s %s".formatted(of(guess.indicator()), String.format(Locale.ROOT, "%.2f", guess.confidence()));
    }

    static String of(District district) {
        return "%s [%s]".formatted(district.nameZh(), district.code());
    }

    /** The code between brackets, else the text itself, which may be a name. */
    static String codeOrName(String label) {
        Matcher code = CODE.matcher(label);
        return code.find() ? code.group(1) : label;
    }

    static String of(ValueQualifier qualifier) {
        return qualifier == ValueQualifier.EXACT ? EXACT : qualifier.mark();
    }

    static Optional<ValueQualifier> qualifier(String label) {
        return Arrays.stream(ValueQualifier.values())
                .filter(qualifier ->
                        of(qualifier).equals(label) || qualifier.name().equalsIgnoreCase(label))
                .findFirst();
    }

    static List<String> qualifiers() {
        return Arrays.stream(ValueQualifier.values()).map(Labels::of).toList();
    }

    static Optional<Span> span(String label) {
        return Arrays.stream(Span.values())
                .filter(span -> span.nameZh().equals(label) || span.name().equalsIgnoreCase(label))
                .findFirst();
    }

    static List<String> spans() {
        return Arrays.stream(Span.values()).map(Span::nameZh).toList();
    }
}

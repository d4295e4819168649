package io.yearbook.text.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a numeric expression that states no figure: a name, a date, a number of a document, damaged text.
 *
 * @param kind what it is
 * @param pattern matched on folded text; its group {@code x}, or else all of it, is the expression
 * @param damage why it cannot be read; null unless the kind is DAMAGED
 */
record FixedForm(
        QuantityKind kind, Pattern pattern, @Nullable String damage) {

    private static final String GROUP = "x";
    private static final Pattern NAMED_GROUP = Pattern.compile(".*\\(\\?<x>.*", Pattern.DOTALL);

    static FixedForm of(QuantityKind kind, String regex) {
        return new FixedForm(kind, Pattern.compile(regex, Pattern.MULTILINE), null);
    }

    static FixedForm damaged(String regex, String why) {
        return new FixedForm(QuantityKind.DAMAGED, Pattern.compile(regex, Pattern.MULTILINE), why);
    }

    /** The next expression of this form from a place on, with the place to search on from. */
    Optional<Place> next(Matcher matcher, int from) {
        if (from > matcher.regionEnd() || !matcher.find(from)) {
            return Optional.empty();
        }
        boolean inside = NAMED_GROUP.matcher(pattern.pattern()).matches() && matcher.start(GROUP) >= 0;
        return Optional.of(
                inside
                        ? new Place(matcher.start(GROUP), matcher.end(GROUP), this)
                        : new Place(matcher.start(), matcher.end(), this));
    }

    /** Where an expression of a form stands. */
    record Place(int start, int end, FixedForm form) {}
}

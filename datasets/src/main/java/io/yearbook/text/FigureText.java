package io.yearbook.text;

import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figure that the text of one table cell states: {@code 2,297.11亿元}, {@code 136.2 万}, {@code 98%以上},
 * {@code -5.4}. A text that could mean two numbers is refused. So are brackets, which mean a loss to an accountant and a
 * remark to anyone else, and raised digits, which may be a note or an exponent.
 */
public final class FigureText {

    /** Longer texts are no figures; the limit keeps the patterns below cheap on any input. */
    private static final int LONGEST = 200;

    static final Pattern NOTE_MARKS = Pattern.compile("[*#†‡①-⑳\\s]+$");
    private static final Pattern DIGITS =
            Pattern.compile("(?<sign>[+-]?)\\s*(?<digits>[.,]?\\d(?:[\\d., ]*\\d)?(?:[eE][+-]?\\d+)?[.,]?)(?<tail>.*)");

    private FigureText() {}

    /** The figure of a cell's text, with all that is written around its digits. */
    public static Reading<Figure> read(String text, DecimalMark mark) {
        if (text.length() > LONGEST) {
            return failed(text, Problem.NOT_UNDERSTOOD, "it is too long for one figure");
        }
        String bare = NOTE_MARKS.matcher(HalfWidth.of(text)).replaceAll("");
        String before = QualifierText.startOf(bare);
        Matcher parts = DIGITS.matcher(bare.substring(before.length()).strip());
        if (!parts.matches()) {
            return failed(text, Problem.NOT_UNDERSTOOD, "it does not start with digits");
        }
        Optional<FigureTail> tail = FigureTail.read(parts.group("tail"));
        if (tail.isEmpty()) {
            return failed(text, Problem.NOT_UNDERSTOOD, "what follows its digits is no unit");
        }
        return Numeral.read(parts.group("digits"), mark)
                .then(number -> figure(parts.group("sign").equals("-") ? number.negate() : number, before, tail.get()))
                .match(Reading::of, bad -> failed(text, bad.problem(), bad.detail()));
    }

    private static Reading<Figure> figure(BigDecimal number, String before, FigureTail tail) {
        if (tail.surplus() == FigureTail.Surplus.AFTER_DIGITS && !isRound(number)) {
            return Reading.failed(Problem.NOT_UNDERSTOOD, "余 follows a number that is not round: digits may be lost");
        }
        @Nullable ValueQualifier surplus = tail.surplus() == null ? null : ValueQualifier.GE;
        @Nullable
        ValueQualifier word =
                before.isEmpty() ? null : QualifierText.read(before).orElseThrow();
        var qualifiers = Stream.of(
                        Optional.ofNullable(word), Optional.ofNullable(surplus), Optional.ofNullable(tail.word()))
                .flatMap(Optional::stream)
                .toList();
        if (qualifiers.size() > 1) {
            return Reading.failed(Problem.NOT_UNDERSTOOD, "two words of it qualify the number");
        }
        Figure figure = new Figure(
                number, tail.scale(), tail.unit(), qualifiers.isEmpty() ? ValueQualifier.EXACT : qualifiers.get(0));
        return DecimalSize.excessBeforePoint(figure.value())
                .map(excess -> Reading.<Figure>failed(Problem.TOO_LARGE, excess))
                .orElse(Reading.of(figure));
    }

    private static boolean isRound(BigDecimal number) {
        return number.signum() != 0 && number.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static Reading<Figure> failed(String text, Problem problem, String why) {
        return Reading.failed(problem, "cannot read %s as a number: %s".formatted(Excerpt.of(text), why));
    }
}

package io.yearbook.text;

import io.yearbook.model.ValueQualifier;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What follows the digits of a figure: 余, a scale word, a unit and a word such as 以上, each optional.
 *
 * @param surplus where 余 or 多 stands; null for nowhere
 * @param word the qualifier of a word at the end; null for none
 */
record FigureTail(
        @Nullable Surplus surplus,
        ScaleWord scale,
        String unit,
        @Nullable ValueQualifier word) {

    /** Where 余 or 多 stands: 280余万 or 280万余. */
    enum Surplus {
        AFTER_DIGITS,
        AFTER_SCALE
    }

    private static final Pattern UNIT =
            Pattern.compile("[\\p{L}%‰℃°$¥€㎡㎥]+(?:[/·. -][\\p{L}%]+)*(?:(?<=[A-Za-z])[23²³])?");

    /** The parts of a text, or empty where something in it is none of them. */
    static Optional<FigureTail> read(String text) {
        String rest = text.strip();
        boolean afterDigits = startsWithSurplus(rest);
        rest = afterDigits ? rest.substring(1).strip() : rest;
        ScaleWord scale = ScaleWord.startOf(rest);
        rest = rest.substring(scale.word().length()).strip();
        boolean afterScale = scale != ScaleWord.NONE && startsWithSurplus(rest);
        rest = afterScale ? rest.substring(1).strip() : rest;
        String word = QualifierText.endOf(rest);
        String unit = rest.substring(0, rest.length() - word.length()).strip();
        if ((afterDigits && afterScale)
                || !(unit.isEmpty() || UNIT.matcher(unit).matches())) {
            return Optional.empty();
        }
        Surplus surplus = afterDigits ? Surplus.AFTER_DIGITS : afterScale ? Surplus.AFTER_SCALE : null;
        return Optional.of(new FigureTail(
                surplus,
                scale,
                unit,
                word.isEmpty() ? null : QualifierText.read(word).orElseThrow()));
    }

    private static boolean startsWithSurplus(String text) {
        return !text.isEmpty() && QualifierText.isSurplus(text.substring(0, 1));
    }
}

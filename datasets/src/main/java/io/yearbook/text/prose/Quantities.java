package io.yearbook.text.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numeric expressions of Chinese official prose. */
public final class Quantities {

    private final String text;
    private final String folded;
    private final List<QuantitySpan> found = new ArrayList<>();

    private Quantities(String text) {
        this.text = text;
        this.folded = Folding.of(text);
    }

    /**
     * All numeric expressions of a text, in order, none overlapping another. Every run of digits, half- or full-width,
     * and every Chinese numeral used as a number is inside exactly one of them.
     */
    public static List<QuantitySpan> find(String text) {
        return EarlierFigures.marked(text, new Quantities(text).scan());
    }

    private List<QuantitySpan> scan() {
        int from = 0;
        for (QuantitySpan certain : certain()) {
            scanFree(from, certain.start());
            found.add(certain);
            from = certain.end();
        }
        scanFree(from, text.length());
        return found;
    }

    /** What is known by its form alone, whatever surrounds it. */
    private List<QuantitySpan> certain() {
        List<QuantitySpan> certain = new ArrayList<>();
        for (FixedForm.Place place : FixedForms.find(folded)) {
            String damage = place.form().damage();
            certain.add(
                    damage == null
                            ? QuantitySpan.other(place.form().kind(), place.start(), place.end(), text)
                            : QuantitySpan.damaged(place.start(), place.end(), text, damage));
        }
        for (QuantitySpan worded : WordedFigures.find(text, folded)) {
            if (certain.stream().noneMatch(other -> other.overlaps(worded.start(), worded.end()))) {
                certain.add(worded);
            }
        }
        certain.sort(Comparator.comparingInt(QuantitySpan::start));
        return certain;
    }

    private void scanFree(int from, int limit) {
        FigureReader figures = new FigureReader(text, folded);
        int place = from;
        while (place < limit) {
            int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
            QuantitySpan span = ordinal(place, limit);
            PrintedNumber number = span == null ? NumberAt.place(folded, place, limit) : null;
            if (number != null) {
                span = figures.read(number, floor, limit);
            }
            if (span != null) {
                found.add(span);
                place = span.end();
            } else {
                place = number == null ? place + 1 : number.end();
            }
        }
    }

    private @Nullable QuantitySpan ordinal(int place, int limit) {
        char c = folded.charAt(place);
        return c == '第' || c == '前' ? Ordinals.at(text, folded, place, limit) : null;
    }
}

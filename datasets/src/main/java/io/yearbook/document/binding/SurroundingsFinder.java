package io.yearbook.document.binding;

import io.yearbook.document.Heading;
import io.yearbook.document.binding.FigureLabel.Side;
import io.yearbook.document.binding.Sentences.Stretch;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text around the figures of one sentence that may name them, the nearer the weightier. Words that name
 * another figure count where a reader would carry them on: a name before its figure to the figures after it, a name
 * behind its figure to those before it.
 */
final class SurroundingsFinder {

    private static final double PHRASE = 1;
    private static final double CLAUSE = 0.95;
    private static final double NEXT_CLAUSE = 0.85;
    private static final double PART = 0.75;
    private static final double SENTENCE = 0.6;
    private static final double ITEM = 0.5;
    private static final double SECTION = 0.5;

    /** In characters; what a sentence says farther away names no figure. */
    private static final int FARTHEST = 500;

    /** 部门 and 镇街 are 单位: a name may call them so. */
    private static final String UNIT = "单位";

    private static final Pattern UNITS = Pattern.compile("部门|机构|镇街|街镇|街道|乡镇|学校|医院");

    private static final String CLAUSE_ENDS = "，。；：,;:！？";
    private static final String PART_ENDS = "。；;！？";

    private final List<Heading> sections;
    private final String text;
    private final Stretch sentence;
    private final String whole;
    private final SentenceNumbers numbers;
    private final Stretch item;
    private final LabelFinder labels;
    private @Nullable Pairs wide;
    private @Nullable List<Named> all;

    private record Named(QuantitySpan figure, FigureLabel label) {}

    /** @param item the part of the paragraph before the sentence that its list item has already said */
    SurroundingsFinder(List<Heading> sections, SentenceNumbers numbers, Stretch item, AreaNames areas) {
        this.sections = sections;
        this.text = numbers.text();
        this.sentence = numbers.sentence();
        this.whole = text.substring(sentence.start(), sentence.end());
        this.numbers = numbers;
        this.item = item;
        this.labels = new LabelFinder(numbers, areas);
    }

    /** @param nameEnd index after the words before the figure: its start, or earlier where it shares its value */
    Surroundings of(QuantitySpan figure, int nameEnd) {
        FigureLabel label = labels.of(figure, nameEnd);
        int clause = numbers.back(nameEnd, CLAUSE_ENDS);
        int previous = clause > sentence.start() ? numbers.back(clause - 1, CLAUSE_ENDS) : clause;
        int part = numbers.back(nameEnd, PART_ENDS);
        Pairs present = wide().copy();
        String open = visible(figure, label);
        int first = Math.max(sentence.start(), nameEnd - FARTHEST);
        raise(present, open, first, nameEnd, SENTENCE);
        if (label.side() == Side.BEHIND) {
            int last = Math.min(numbers.forward(figure.end(), PART_ENDS), figure.end() + FARTHEST);
            raise(present, open, figure.end(), last, PART);
        }
        raise(present, open, Math.max(first, Math.min(part, previous)), nameEnd, PART);
        raise(present, open, previous, nameEnd, NEXT_CLAUSE);
        raise(present, open, clause, nameEnd, CLAUSE);
        raise(present, whole, label.start(), label.end(), PHRASE);
        if (UNITS.matcher(label.text()).find()) {
            present.raise(UNIT, PHRASE);
        }
        return new Surroundings(label, Wording.plain(text.substring(sentence.start(), nameEnd)), present);
    }

    /** The words next to a figure. */
    FigureLabel label(QuantitySpan figure) {
        return labels.of(figure, figure.start());
    }

    /** The sentence with the names of other figures blotted out that a reader would not carry on to this one. */
    private String visible(QuantitySpan figure, FigureLabel own) {
        if (own.side() == Side.BEFORE) {
            return whole;
        }
        StringBuilder open = new StringBuilder(whole);
        for (Named other : all()) {
            FigureLabel label = other.label();
            boolean alternative = label.end() <= own.start()
                    && label.side() == Side.BEHIND
                    && other.figure().unitText().equals(figure.unitText());
            if (alternative || (label.start() >= own.end() && label.side() == Side.BEFORE)) {
                for (int index = label.start(); index < label.end(); index++) {
                    open.setCharAt(index - sentence.start(), Wording.GAP);
                }
            }
        }
        return open.toString();
    }

    private List<Named> all() {
        if (all == null) {
            all = new ArrayList<>();
            for (QuantitySpan quantity : numbers.quantities()) {
                if (quantity.kind().isFigure()) {
                    all.add(new Named(quantity, labels.of(quantity, quantity.start())));
                }
            }
        }
        return all;
    }

    /** What is the same for all figures of the sentence: its list item and the headings. */
    private Pairs wide() {
        if (wide == null) {
            wide = new Pairs();
            for (Heading section : sections) {
                wide.raise(Wording.plain(section.title()), SECTION);
            }
            wide.raise(Wording.plain(text.substring(item.start(), item.end())), ITEM);
        }
        return wide;
    }

    /** @param words the sentence, or what is visible of it */
    private void raise(Pairs pairs, String words, int start, int end, double weight) {
        if (end > start) {
            pairs.raise(Wording.plain(words.substring(start - sentence.start(), end - sentence.start())), weight);
        }
    }
}

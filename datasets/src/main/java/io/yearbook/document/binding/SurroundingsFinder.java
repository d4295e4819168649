package io.yearbook.document.binding;

import io.yearbook.document.Heading;
import io.yearbook.document.Paragraph;
import io.yearbook.document.binding.Sentences.Stretch;
import io.yearbook.text.prose.QuantityKind;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the text around the figures of one paragraph that may name them, the nearer the weightier. */
final class SurroundingsFinder {

    private static final double PHRASE = 1;
    private static final double CLAUSE = 0.95;
    private static final double NEXT_CLAUSE = 0.85;
    private static final double PART = 0.75;
    private static final double SENTENCE = 0.6;
    private static final double ITEM = 0.5;
    private static final double SECTION = 0.5;

    private static final String PHRASE_ENDS = "，。；：、（）,;:()！？";
    private static final String CLAUSE_ENDS = "，。；：,;:！？";
    private static final String PART_ENDS = "。；;！？";
    private static final Pattern ITEM_START = Pattern.compile("^\\s*([一二三四五六七八九十]{1,3}是|[（(]?\\d{1,2}[）).．])");
    private static final Pattern JOINT = Pattern.compile("^(的|等|为|是)|^\\s+");

    private final Paragraph paragraph;
    private final String text;
    private final List<QuantitySpan> quantities;
    private final List<Stretch> sentences;

    SurroundingsFinder(Paragraph paragraph, List<QuantitySpan> quantities, List<Stretch> sentences) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.quantities = quantities;
        this.sentences = sentences;
    }

    /** @param nameEnd index after the words before the figure: its start, or earlier where it shares its value */
    Surroundings of(QuantitySpan figure, int nameEnd) {
        Stretch sentence = sentenceOf(figure.start());
        int left = phraseStart(nameEnd, sentence.start());
        int right = nameEnd == figure.start() ? phraseEnd(figure.end(), sentence.end()) : figure.end();
        String before = text.substring(left, nameEnd);
        boolean isRate = figure.kind() == QuantityKind.PERCENT && hasContent(Wording.content(before));
        String after = isRate ? "" : text.substring(figure.end(), right);
        int clause = back(nameEnd, sentence.start(), CLAUSE_ENDS);
        int previous = clause > sentence.start() ? back(clause - 1, sentence.start(), CLAUSE_ENDS) : clause;
        int part = back(nameEnd, sentence.start(), PART_ENDS);
        List<Zone> zones = new ArrayList<>();
        zones.add(new Zone(before + after, PHRASE));
        zones.add(new Zone(text.substring(clause, nameEnd), CLAUSE));
        zones.add(new Zone(text.substring(previous, nameEnd), NEXT_CLAUSE));
        zones.add(new Zone(text.substring(Math.min(part, previous), nameEnd), PART));
        zones.add(new Zone(text.substring(figure.end(), forward(figure.end(), sentence.end(), PART_ENDS)), PART));
        zones.add(new Zone(text.substring(sentence.start(), sentence.end()), SENTENCE));
        zones.add(new Zone(text.substring(itemStart(sentence), sentence.start()), ITEM));
        for (Heading section : paragraph.sections()) {
            zones.add(new Zone(section.title(), SECTION));
        }
        return new Surroundings(head(before, after), zones);
    }

    private static String head(String before, String after) {
        String behind = Wording.content(JOINT.matcher(after).replaceFirst(""));
        return hasContent(behind) ? behind : Wording.content(before);
    }

    private static boolean hasContent(String words) {
        return words.chars().filter(c -> c != Wording.GAP).count() >= 2;
    }

    Stretch sentenceOf(int index) {
        return sentences.stream()
                .filter(sentence -> sentence.contains(index))
                .findFirst()
                .orElse(new Stretch(0, text.length()));
    }

    private int itemStart(Stretch sentence) {
        int start = sentence.start();
        for (Stretch earlier : sentences) {
            if (earlier.start() <= sentence.start()
                    && ITEM_START.matcher(text.substring(earlier.start())).find()) {
                start = earlier.start();
            }
        }
        boolean isItem = ITEM_START.matcher(text.substring(start)).find();
        return isItem ? start : 0;
    }

    private int phraseStart(int from, int limit) {
        int start = back(from, limit, PHRASE_ENDS);
        for (QuantitySpan other : quantities) {
            if (other.end() <= from && other.kind().isFigure()) {
                start = Math.max(start, other.end());
            }
        }
        return start;
    }

    private int phraseEnd(int from, int limit) {
        int end = forward(from, limit, PHRASE_ENDS);
        for (QuantitySpan other : quantities) {
            if (other.start() >= from && other.kind().isFigure()) {
                end = Math.min(end, other.start());
            }
        }
        return end;
    }

    private int back(int from, int limit, String stops) {
        int start = from;
        while (start > limit && (stops.indexOf(text.charAt(start - 1)) < 0 || isInsideNumber(start - 1))) {
            start--;
        }
        return start;
    }

    private int forward(int from, int limit, String stops) {
        int end = from;
        while (end < limit && (stops.indexOf(text.charAt(end)) < 0 || isInsideNumber(end))) {
            end++;
        }
        return end;
    }

    private boolean isInsideNumber(int index) {
        return quantities.stream().anyMatch(other -> other.start() <= index && index < other.end());
    }
}

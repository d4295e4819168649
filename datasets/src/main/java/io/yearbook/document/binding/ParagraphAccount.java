package io.yearbook.document.binding;

import io.yearbook.document.Paragraph;
import io.yearbook.document.binding.Sentences.Stretch;
import io.yearbook.text.prose.PeriodSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Accounts for the numeric expressions of one paragraph, sentence by sentence. */
final class ParagraphAccount {

    private static final Pattern ITEM_START = Pattern.compile("^\\s*([一二三四五六七八九十]{1,3}是|[（(]?\\d{1,2}[)）.．])");

    /** An item that says more than this has left its beginning behind. */
    private static final int LONGEST_ITEM = 1500;

    private final Paragraph paragraph;
    private final List<SentenceNumbers> sentences;
    private final Timeline timeline;
    private final IndicatorMatcher matcher;
    private final FigureUses uses;

    /** @param sentences the numbers, periods and changes of the paragraph */
    ParagraphAccount(
            Paragraph paragraph,
            List<SentenceNumbers> sentences,
            Timeline timeline,
            IndicatorMatcher matcher,
            FigureUses uses) {
        this.paragraph = paragraph;
        this.sentences = List.copyOf(sentences);
        this.timeline = timeline;
        this.matcher = matcher;
        this.uses = uses;
    }

    List<NumericExpression> expressions() {
        List<NumericExpression> expressions = new ArrayList<>();
        int itemStart = 0;
        @Nullable PeriodSpan inherited = null;
        for (SentenceNumbers numbers : sentences) {
            Stretch sentence = numbers.sentence();
            itemStart = startsItem(sentence) ? sentence.start() : itemStart;
            if (!numbers.quantities().isEmpty()) {
                Stretch item = new Stretch(Math.max(itemStart, sentence.start() - LONGEST_ITEM), sentence.start());
                expressions.addAll(account(numbers, item, inherited));
            }
            inherited = timeline.leftBy(numbers, inherited);
        }
        return expressions;
    }

    private List<NumericExpression> account(SentenceNumbers numbers, Stretch item, @Nullable PeriodSpan inherited) {
        SurroundingsFinder surroundings = new SurroundingsFinder(paragraph.sections(), numbers, item, uses.areas());
        FigureBinding binding = new FigureBinding(numbers, surroundings, matcher, uses);
        return new SentenceAccount(paragraph, numbers, timeline, inherited).expressions(binding);
    }

    private boolean startsItem(Stretch sentence) {
        return ITEM_START
                .matcher(paragraph.text())
                .region(sentence.start(), sentence.end())
                .find();
    }
}

package io.yearbook.document.binding;

import io.yearbook.document.Paragraph;
import io.yearbook.document.binding.Sentences.Stretch;
import io.yearbook.model.ValueKind;
import io.yearbook.text.prose.ChangeSpan;
import io.yearbook.text.prose.PeriodSpan;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Accounts for the numeric expressions of one paragraph. */
final class ParagraphAccount {

    /** What is less likely is for review. */
    static final double THRESHOLD = 0.6;

    /** A figure of a larger area, given for comparison, is not the district's. */
    private static final Pattern OTHER_AREA =
            Pattern.compile("(全市|全国|全省)(平均)?(水平)?(的|为|是|约)?[^，。；、,;\\p{IsHan}]{0,2}$");

    private static final int GUESSES = 3;
    private static final int LONGEST_QUOTE = 120;

    private final Paragraph paragraph;
    private final String text;
    private final ParagraphNumbers numbers;
    private final IndicatorMatcher matcher;
    private final Timeline timeline;
    private final boolean promised;
    private final List<Stretch> sentences;
    private final SurroundingsFinder surroundings;
    private final Map<QuantitySpan, List<Fact>> facts = new IdentityHashMap<>();
    private final Map<QuantitySpan, List<Binding>> guesses = new IdentityHashMap<>();

    /**
     * @param numbers the numbers, periods and changes of the paragraph
     * @param promised whether all it says is a plan
     */
    ParagraphAccount(
            Paragraph paragraph,
            ParagraphNumbers numbers,
            List<Stretch> sentences,
            Timeline timeline,
            IndicatorMatcher matcher,
            boolean promised) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.numbers = numbers;
        this.matcher = matcher;
        this.timeline = timeline;
        this.promised = promised;
        this.sentences = sentences;
        this.surroundings = new SurroundingsFinder(paragraph, numbers.quantities(), sentences);
    }

    List<NumericExpression> expressions() {
        for (Stretch sentence : sentences) {
            decide(sentence);
        }
        return numbers.quantities().stream().map(this::expression).toList();
    }

    private void decide(Stretch sentence) {
        List<Mention> mentions = new ArrayList<>();
        for (QuantitySpan quantity : numbers.quantities()) {
            if (sentence.contains(quantity.start()) && use(quantity) == null) {
                mentions.add(mention(quantity, quantity.start()));
                for (int end : SharedValue.otherNameEnds(text, quantity, sentence.start())) {
                    mentions.add(mention(quantity, end));
                }
            }
        }
        Map<Mention, Binding> decided = Assignment.of(mentions, THRESHOLD);
        for (Mention mention : mentions) {
            QuantitySpan figure = mention.figure();
            Binding binding = decided.get(mention);
            if (binding != null) {
                facts.computeIfAbsent(figure, key -> new ArrayList<>()).add(fact(figure, binding, sentence));
            }
            guesses.putIfAbsent(
                    figure, mention.guesses().stream().limit(GUESSES).toList());
        }
    }

    private Mention mention(QuantitySpan figure, int nameEnd) {
        return new Mention(figure, matcher.match(surroundings.of(figure, nameEnd), figure.unitText()));
    }

    private Fact fact(QuantitySpan figure, Binding binding, Stretch sentence) {
        return new Fact(
                binding,
                matcher.amount(figure, binding.indicator()),
                figure.qualifier(),
                timeline.of(figure.start(), binding.indicator().kind()),
                numbers.changeOf(figure, sentence));
    }

    /** The use that the expression has by itself; null for a figure that is to be bound. */
    private @Nullable FigureUse use(QuantitySpan quantity) {
        FigureUse own = ownUse(quantity);
        if (own != null) {
            return own;
        }
        if (numbers.isTime(quantity)) {
            return FigureUse.DATE;
        }
        if (numbers.isChange(quantity)) {
            return FigureUse.REPORTED_CHANGE;
        }
        if (OTHER_AREA.matcher(text.substring(0, quantity.start())).find()) {
            return FigureUse.CANDIDATE;
        }
        return promised || Promises.promises(clauseUpTo(quantity)) ? FigureUse.TARGET : null;
    }

    private static @Nullable FigureUse ownUse(QuantitySpan quantity) {
        return switch (quantity.kind()) {
            case DATE, YEAR, PERIOD -> FigureUse.DATE;
            case DOCUMENT_NUMBER, LIST_NUMBER -> FigureUse.NUMBER;
            case NAME_PART -> FigureUse.NAME_PART;
            case DAMAGED -> FigureUse.DAMAGED;
            case FROM_TO -> FigureUse.REPORTED_CHANGE;
            case PERCENTAGE_POINTS, RANGE, ORDINAL -> FigureUse.CANDIDATE;
            case MEASURE, PERCENT -> null;
            case BARE -> isCountOfNoun(quantity) ? null : FigureUse.CANDIDATE;
        };
    }

    /** Prose leaves the measure word out after 万 and 亿 only ({@code 25万手机用户}); elsewhere the unit was lost. */
    private static boolean isCountOfNoun(QuantitySpan quantity) {
        return quantity.text().matches(".*[万亿]余?$");
    }

    private String clauseUpTo(QuantitySpan quantity) {
        int start = quantity.start();
        while (start > 0 && "，。；,;：:".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, quantity.end());
    }

    private NumericExpression expression(QuantitySpan quantity) {
        FigureUse own = use(quantity);
        List<Fact> stated = facts.getOrDefault(quantity, List.of());
        FigureUse use = own != null ? own : stated.isEmpty() ? FigureUse.CANDIDATE : FigureUse.OBSERVATION;
        List<Binding> guessed = use == FigureUse.CANDIDATE ? guesses.getOrDefault(quantity, List.of()) : List.of();
        return new NumericExpression(
                quantity,
                use,
                stated,
                guessed,
                use == FigureUse.CANDIDATE ? unbound(quantity, guessed) : null,
                quote(quantity.start(), quantity.end()),
                sentence(quantity));
    }

    /** The time depends on what is measured: as the likeliest indicator does, else as a count over time. */
    private Unbound unbound(QuantitySpan quantity, List<Binding> guessed) {
        ValueKind kind =
                guessed.isEmpty() ? ValueKind.FLOW : guessed.get(0).indicator().kind();
        return new Unbound(
                timeline.of(quantity.start(), kind),
                numbers.changeOf(quantity, surroundings.sentenceOf(quantity.start())),
                Wording.longestPiece(surroundings.of(quantity, quantity.start()).head()));
    }

    private Quote sentence(QuantitySpan quantity) {
        Stretch whole = surroundings.sentenceOf(quantity.start());
        int start = whole.start();
        int end = whole.end();
        while (end - start > LONGEST_QUOTE && nextStop(start) < quantity.start()) {
            start = nextStop(start);
        }
        int last = quantity.end();
        while (last < end && "，。；,;".indexOf(text.charAt(last)) < 0) {
            last++;
        }
        while (start < quantity.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return end - start > LONGEST_QUOTE ? quote(start, last) : quote(start, end);
    }

    private int nextStop(int from) {
        int at = from;
        while (at < text.length() && "，。；,;".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at + 1;
    }

    private Quote quote(int start, int end) {
        return new Quote(text.substring(start, end), paragraph.places(start, end));
    }

    /** The numbers, times and changes of a paragraph as the grammar finds them. */
    record ParagraphNumbers(
            String text, List<QuantitySpan> quantities, List<PeriodSpan> periods, List<ChangeSpan> changes) {

        private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}]{3,}");

        /** Words between a figure and a change, after a stop, are what changed; without them it is the figure. */
        private boolean hasSubject(int from, int to) {
            String between = text.substring(from, to);
            int stop = Math.max(between.lastIndexOf('，'), between.lastIndexOf(','));
            return stop >= 0 && WORDS.matcher(between.substring(stop)).find();
        }

        boolean isTime(QuantitySpan quantity) {
            return periods.stream().anyMatch(period -> quantity.overlaps(period.start(), period.end()));
        }

        boolean isChange(QuantitySpan quantity) {
            return changes.stream()
                    .anyMatch(change ->
                            change.from() == null && change.figure().overlaps(quantity.start(), quantity.end()));
        }

        /** The growth stated for a figure: the first change after it, before any other figure. */
        @Nullable
        ChangeSpan changeOf(QuantitySpan figure, Stretch sentence) {
            for (ChangeSpan change : changes) {
                if (change.from() == null && change.start() >= figure.end() && sentence.contains(change.start())) {
                    boolean nearest = quantities.stream()
                            .noneMatch(other -> other.kind().isFigure()
                                    && other.start() >= figure.end()
                                    && other.end() <= change.figure().start());
                    boolean ownSubject = hasSubject(figure.end(), change.start());
                    return nearest && !ownSubject ? change : null;
                }
            }
            return null;
        }
    }
}

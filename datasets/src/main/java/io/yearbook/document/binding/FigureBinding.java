package io.yearbook.document.binding;

import io.yearbook.text.prose.ChangeSpan;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Decides what the figures of one sentence state. */
final class FigureBinding {

    /** What is less likely is for review. */
    static final double THRESHOLD = 0.6;

    private static final int GUESSES = 3;

    private static final Pattern WHOLE = Pattern.compile("(?:全区|全县|全市)\\s*$");

    private final Map<QuantitySpan, List<Binding>> decided = new IdentityHashMap<>();
    private final Map<QuantitySpan, List<Binding>> guesses = new IdentityHashMap<>();
    private final Map<QuantitySpan, FigureUse> ownUses = new IdentityHashMap<>();
    private final SentenceNumbers numbers;
    private final SurroundingsFinder surroundings;
    private final IndicatorMatcher matcher;
    private final FigureUses uses;

    FigureBinding(SentenceNumbers numbers, SurroundingsFinder surroundings, IndicatorMatcher matcher, FigureUses uses) {
        this.numbers = numbers;
        this.surroundings = surroundings;
        this.matcher = matcher;
        this.uses = uses;
        decide();
    }

    private void decide() {
        List<Mention> mentions = new ArrayList<>();
        for (QuantitySpan quantity : numbers.quantities()) {
            FigureUse own = uses.of(quantity, numbers);
            if (own == null) {
                mentions.addAll(mentions(quantity));
            } else {
                ownUses.put(quantity, own);
            }
        }
        mentions = InOrder.kept(mentions, numbers);
        Map<Mention, Binding> assigned = Assignment.of(mentions, THRESHOLD);
        for (Mention mention : mentions) {
            Binding binding = assigned.get(mention);
            if (binding != null) {
                decided.computeIfAbsent(mention.figure(), figure -> new ArrayList<>())
                        .add(binding);
            }
            guesses.putIfAbsent(
                    mention.figure(), mention.guesses().stream().limit(GUESSES).toList());
        }
    }

    private List<Mention> mentions(QuantitySpan quantity) {
        ChangeSpan change = numbers.changeAt(quantity);
        if (change != null) {
            return List.of(
                    new Mention(quantity, matcher.matchGrowth(surroundings.of(quantity, change.start()), quantity)));
        }
        List<Mention> mentions = new ArrayList<>();
        mentions.add(mention(quantity, quantity.start()));
        String before = numbers.text().substring(numbers.sentence().start(), quantity.start());
        if (WHOLE.matcher(before).find()) {
            mentions.add(ofTheWhole(quantity));
        }
        for (int end : SharedValue.otherNameEnds(numbers, quantity)) {
            mentions.add(mention(quantity, end));
        }
        return mentions;
    }

    /** 全区749项许可事项已进驻大厅 states how many there are, and that as many have moved in. */
    private Mention ofTheWhole(QuantitySpan figure) {
        Surroundings around = surroundings.of(figure, figure.start());
        return new Mention(
                figure,
                matcher.match(around, figure).stream()
                        .filter(guess -> IndicatorNames.of(guess.indicator()).names().stream()
                                .anyMatch(around.label().text()::startsWith))
                        .toList());
    }

    private Mention mention(QuantitySpan figure, int nameEnd) {
        return new Mention(figure, matcher.match(surroundings.of(figure, nameEnd), figure));
    }

    /** The use of an expression. */
    FigureUse use(QuantitySpan quantity) {
        FigureUse own = ownUses.get(quantity);
        return own != null ? own : decided.containsKey(quantity) ? FigureUse.OBSERVATION : FigureUse.CANDIDATE;
    }

    /** The indicators that an expression states; none unless it is an observation. */
    List<Binding> stated(QuantitySpan quantity) {
        return decided.getOrDefault(quantity, List.of());
    }

    /** The likeliest indicators of a figure, best first. */
    List<Binding> guesses(QuantitySpan quantity) {
        return guesses.getOrDefault(quantity, List.of());
    }

    /** The words that name a figure, as far as they stand together; empty for none. */
    String phrase(QuantitySpan quantity) {
        return Wording.longestPiece(surroundings.label(quantity).text());
    }

    /** The figure's value in the indicator's unit, negative where it is the size of a decrease. */
    Amount amount(QuantitySpan figure, Binding binding) {
        Amount amount = matcher.amount(figure, binding.indicator());
        ChangeSpan change = numbers.changeAt(figure);
        return change != null && change.value().signum() < 0 ? amount.negated() : amount;
    }
}

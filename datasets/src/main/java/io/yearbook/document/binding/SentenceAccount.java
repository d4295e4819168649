package io.yearbook.document.binding;

import io.yearbook.document.Paragraph;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.prose.PeriodSpan;
import io.yearbook.text.prose.QuantitySpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts for the numeric expressions of one sentence. */
final class SentenceAccount {

    private static final int LONGEST_QUOTE = 120;
    private static final String STOPS = "，。；,;";

    private final Paragraph paragraph;
    private final SentenceNumbers numbers;
    private final Timeline timeline;
    private final @Nullable PeriodSpan inherited;

    /** @param inherited the time that the sentence before leaves to this one; null for none */
    SentenceAccount(Paragraph paragraph, SentenceNumbers numbers, Timeline timeline, @Nullable PeriodSpan inherited) {
        this.paragraph = paragraph;
        this.numbers = numbers;
        this.timeline = timeline;
        this.inherited = inherited;
    }

    List<NumericExpression> expressions(FigureBinding binding) {
        return numbers.quantities().stream()
                .map(quantity -> expression(quantity, binding))
                .toList();
    }

    private NumericExpression expression(QuantitySpan quantity, FigureBinding binding) {
        FigureUse use = binding.use(quantity);
        List<Binding> guesses = use == FigureUse.CANDIDATE ? binding.guesses(quantity) : List.of();
        return new NumericExpression(
                quantity,
                use,
                binding.stated(quantity).stream()
                        .map(stated -> fact(quantity, stated, binding.amount(quantity, stated)))
                        .toList(),
                guesses,
                use == FigureUse.CANDIDATE || use == FigureUse.DAMAGED
                        ? unbound(quantity, guesses, binding.phrase(quantity))
                        : null,
                quote(quantity.start(), quantity.end()),
                sentence(quantity));
    }

    private Fact fact(QuantitySpan figure, Binding binding, Amount amount) {
        ValueQualifier qualifier = amount.value().signum() < 0 ? mirrored(figure.qualifier()) : figure.qualifier();
        return new Fact(
                binding,
                amount,
                qualifier,
                timeline.of(figure, binding.indicator().kind(), numbers, inherited),
                numbers.changeOf(figure));
    }

    /** The time depends on what is measured: as the likeliest indicator does, else as a count over time. */
    private Unbound unbound(QuantitySpan quantity, List<Binding> guesses, String phrase) {
        ValueKind kind =
                guesses.isEmpty() ? ValueKind.FLOW : guesses.get(0).indicator().kind();
        return new Unbound(timeline.of(quantity, kind, numbers, inherited), numbers.changeOf(quantity), phrase);
    }

    /** A decrease of more than 5 is a growth of less than -5. */
    private static ValueQualifier mirrored(ValueQualifier qualifier) {
        return switch (qualifier) {
            case GE -> ValueQualifier.LE;
            case GT -> ValueQualifier.LT;
            case LE -> ValueQualifier.GE;
            case LT -> ValueQualifier.GT;
            case EXACT, APPROX -> qualifier;
        };
    }

    /** The sentence, or where that is long the clauses around the figure. */
    private Quote sentence(QuantitySpan quantity) {
        String text = numbers.text();
        int start = numbers.sentence().start();
        int end = numbers.sentence().end();
        while (end - start > LONGEST_QUOTE && nextStop(start, end) < quantity.start()) {
            start = nextStop(start, end);
        }
        int last = quantity.end();
        while (last < end && STOPS.indexOf(text.charAt(last)) < 0) {
            last++;
        }
        while (start < quantity.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return end - start > LONGEST_QUOTE ? quote(start, last) : quote(start, end);
    }

    private int nextStop(int from, int limit) {
        int at = from;
        while (at < limit && STOPS.indexOf(numbers.text().charAt(at)) < 0) {
            at++;
        }
        return at + 1;
    }

    private Quote quote(int start, int end) {
        return new Quote(numbers.text().substring(start, end), paragraph.places(start, end));
    }
}

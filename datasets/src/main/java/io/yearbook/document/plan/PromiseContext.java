package io.yearbook.document.plan;

import io.yearbook.document.plan.IndicatorBinding.Guess;
import io.yearbook.document.plan.Measure.Passage;
import io.yearbook.document.plan.Subject.Context;
import io.yearbook.model.Target.Firmness;
import io.yearbook.text.prose.PeriodSpan;
import io.yearbook.text.prose.QuantitySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the clauses around a promised figure say of it: its subject, its day, how firm it is and what limits it. */
final class PromiseContext {

    private static final Pattern SOFT = Pattern.compile("力争|努力|争取|力求|原则上|尽量|尽可能|鼓励|推动|探索|引导");
    private static final Pattern GOES_ON = Pattern.compile("^(?:其中|剩余|其余|余下)");
    private static final Pattern CONDITION = Pattern.compile("^(?:其中.{0,20}|.{2,30}的)$");
    private static final Pattern BY_THE_YEAR = Pattern.compile("^(?:每年|年均|年)(?=[^度内底初末])");
    private static final int LONGEST_LEAD_IN = 6;

    private static final double SAME_SENTENCE = 0.9;
    private static final double SENTENCE_BEFORE = 0.7;
    private static final double HEADINGS = 0.6;

    private final Measure measure;
    private final Passage passage;
    private final String text;
    private final List<Clause> clauses;
    private final Deadlines deadlines;
    private final IndicatorBinding binding;

    PromiseContext(
            Measure measure, Passage passage, List<Clause> clauses, Deadlines deadlines, IndicatorBinding binding) {
        this.measure = measure;
        this.passage = passage;
        this.text = passage.text();
        this.clauses = clauses;
        this.deadlines = deadlines;
        this.binding = binding;
    }

    /**
     * The figure with all that is said of it.
     *
     * @param name one of the names it is stated for
     */
    PromisedFigure figure(int clauseIndex, QuantitySpan figure, FigureWords words, String name, Promise promise) {
        Clause clause = clauses.get(clauseIndex);
        Subject subject = subject(clauseIndex, words, name);
        String unit = unit(figure, words, subject);
        List<Guess> guesses = binding.guesses(subject, unit);
        int quoteStart = isCondition(clauseIndex - 1, clause.sentence())
                ? clauses.get(clauseIndex - 1).start()
                : clause.start();
        return new PromisedFigure(
                subject,
                guesses,
                promise,
                Objects.requireNonNull(figure.value()),
                unit,
                due(clauseIndex),
                firmness(clauseIndex, figure.start()),
                scopeNote(clauseIndex, words),
                text.substring(quoteStart, clause.end()),
                passage.places(quoteStart, clause.end()),
                passage.places(figure.start(), figure.end()));
    }

    private Subject subject(int clauseIndex, FigureWords words, String name) {
        String after = SubjectWords.bare(words.after());
        String own = withoutDeadlines(name + "|" + after);
        String label = SubjectWords.label(withoutDeadlines(name), withoutDeadlines(after));
        String called =
                words.inBracket() ? "%s（%s）".formatted(SubjectWords.bare(outsideName(words.outside())), label) : label;
        int sentence = clauses.get(clauseIndex).sentence();
        List<Context> context = new ArrayList<>();
        context.add(new Context(words.outside(), 1));
        for (int i = clauseIndex - 1; i >= 0 && clauses.get(i).sentence() >= sentence - 1; i--) {
            double weight = clauses.get(i).sentence() == sentence ? SAME_SENTENCE : SENTENCE_BEFORE;
            context.add(new Context(clauses.get(i).in(text), weight));
        }
        context.add(new Context(measure.title(), SENTENCE_BEFORE));
        context.add(new Context(measure.section(), HEADINGS));
        return new Subject(called, own, SubjectWords.wording(name, after), context);
    }

    /** The words in front of the figure that the bracket follows. */
    private static String outsideName(String outside) {
        return outside.replaceAll("(?:不(?:低|少|高|超)[于过]?|达到?|超过|小于|大于)?\\s*[\\d.]+\\s*[%％‰]?.*$", "");
    }

    private String withoutDeadlines(String words) {
        String rest = words;
        for (PeriodSpan deadline : deadlines.in(words)) {
            rest = rest.replace(deadline.text(), "");
        }
        return SubjectWords.bare(rest);
    }

    /** A promise for each year is counted by the year where an indicator is. */
    private String unit(QuantitySpan figure, FigureWords words, Subject subject) {
        String byTheYear = figure.unitText() + "/年";
        boolean yearly = BY_THE_YEAR.matcher(words.before().strip()).find();
        return yearly && !binding.guesses(subject, byTheYear).isEmpty() ? byTheYear : figure.unitText();
    }

    /** The day that the clause names, or a lead-in such as {@code 到2025年} before it in the sentence. */
    private @Nullable LocalDate due(int clauseIndex) {
        Clause clause = clauses.get(clauseIndex);
        LocalDate own = Deadlines.last(deadlines.in(clause.in(text)));
        for (int i = clauseIndex - 1; own == null && i >= 0 && clauses.get(i).sentence() == clause.sentence(); i--) {
            String before = clauses.get(i).in(text);
            List<PeriodSpan> named = deadlines.in(before);
            int length = named.stream().mapToInt(day -> day.text().length()).sum();
            own = before.length() - length <= LONGEST_LEAD_IN ? Deadlines.last(named) : null;
        }
        return own;
    }

    private Firmness firmness(int clauseIndex, int figureStart) {
        Clause clause = clauses.get(clauseIndex);
        String before = text.substring(clause.start(), figureStart);
        if (SOFT.matcher(before).find()) {
            return Firmness.SOFT;
        }
        boolean goesOn = GOES_ON.matcher(before).find()
                && clauseIndex > 0
                && clauses.get(clauseIndex - 1).sentence() == clause.sentence();
        return goesOn ? firmness(clauseIndex - 1, clauses.get(clauseIndex - 1).end()) : Firmness.FIRM;
    }

    private boolean isCondition(int clauseIndex, int sentence) {
        return clauseIndex >= 0
                && clauses.get(clauseIndex).sentence() == sentence
                && CONDITION.matcher(clauses.get(clauseIndex).in(text)).matches();
    }

    private String scopeNote(int clauseIndex, FigureWords words) {
        Clause clause = clauses.get(clauseIndex);
        String condition = isCondition(clauseIndex - 1, clause.sentence())
                ? clauses.get(clauseIndex - 1).in(text)
                : "";
        String inBracket = words.inBracket() ? SubjectWords.bare(words.before()) : "";
        String inPrinciple = clause.in(text).contains("原则上") ? "原则上" : "";
        return Stream.of(condition, inBracket, words.note(), inPrinciple)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("；"));
    }
}

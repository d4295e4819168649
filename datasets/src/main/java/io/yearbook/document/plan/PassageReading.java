package io.yearbook.document.plan;

import io.yearbook.document.plan.Measure.Passage;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.prose.Quantities;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The promised figures of one paragraph of a measure. */
final class PassageReading {

    private final String text;
    private final List<Clause> clauses;
    private final List<QuantitySpan> quantities;
    private final PromiseContext context;

    PassageReading(Measure measure, Passage passage, Deadlines deadlines, IndicatorBinding binding) {
        this.text = passage.text();
        this.clauses = Clause.of(text);
        this.quantities = Quantities.find(text).stream()
                .filter(quantity -> !Quotation.contains(text, quantity.start()))
                .toList();
        this.context = new PromiseContext(measure, passage, clauses, deadlines, binding);
    }

    List<PromisedFigure> figures() {
        List<PromisedFigure> figures = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            figures.addAll(figures(i));
        }
        return figures;
    }

    private List<PromisedFigure> figures(int clauseIndex) {
        Clause clause = clauses.get(clauseIndex);
        List<QuantitySpan> inClause = quantities.stream()
                .filter(quantity -> clause.contains(quantity.start()))
                .toList();
        List<PromisedFigure> figures = new ArrayList<>();
        int from = clause.start();
        for (int i = 0; i < inClause.size(); i++) {
            QuantitySpan figure = inClause.get(i);
            FigureWords words = FigureWords.of(text, clause, from, figure.start(), figure.end());
            Optional<Promise> promise = Promise.of(figure, words.before(), words.after());
            if (promise.isEmpty()) {
                continue;
            }
            List<String> names = SubjectWords.shared(words.before());
            int run = runLength(inClause, i);
            if (run > 1 && run == names.size()) {
                for (int k = 0; k < run; k++) {
                    QuantitySpan one = inClause.get(i + k);
                    figures.add(context.figure(clauseIndex, one, words, names.get(k), promiseOf(one, promise.get())));
                }
                i += run - 1;
            } else {
                names.forEach(name -> figures.add(context.figure(clauseIndex, figure, words, name, promise.get())));
            }
            from = inClause.get(i).end();
        }
        return figures;
    }

    /** How many figures from the given one on follow each other with nothing but 、 between. */
    private int runLength(List<QuantitySpan> inClause, int first) {
        int last = first;
        while (last + 1 < inClause.size()
                && text.substring(
                                inClause.get(last).end(), inClause.get(last + 1).start())
                        .matches("\\s*[、和及]\\s*")) {
            last++;
        }
        return last - first + 1;
    }

    /** A later figure of a run is bound as the first is, unless it says otherwise. */
    private static Promise promiseOf(QuantitySpan figure, Promise first) {
        boolean plain = figure.qualifier() == ValueQualifier.EXACT || figure.qualifier() == ValueQualifier.APPROX;
        return plain ? first : Promise.of(figure, "", "").orElse(first);
    }
}

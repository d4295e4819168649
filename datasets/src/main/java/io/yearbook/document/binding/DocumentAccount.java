package io.yearbook.document.binding;

import io.yearbook.document.Document;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The account of a document's numbers.
 *
 * @param document the document
 * @param expressions every numeric expression, in reading order
 */
public record DocumentAccount(Document document, List<NumericExpression> expressions) implements Serializable {

    public DocumentAccount {
        expressions = List.copyOf(expressions);
    }

    /** How many expressions ended in each use; they add up to {@code expressions().size()}. */
    public Map<FigureUse, Integer> uses() {
        Map<FigureUse, Integer> counts = new EnumMap<>(FigureUse.class);
        expressions.forEach(expression -> counts.merge(expression.use(), 1, Integer::sum));
        return counts;
    }
}

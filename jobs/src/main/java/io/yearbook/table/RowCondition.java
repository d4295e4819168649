package io.yearbook.table;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.expressions.Literal$;

/** Conditions on rows as SQL text, which is the form that {@link DeltaStore#replaceWhere} takes. */
public final class RowCondition {

    private RowCondition() {}

    /**
     * True for the rows whose column holds one of the values.
     *
     * @param values at least one; whatever signs they hold, they are compared as they are
     */
    public static String isIn(String column, Collection<String> values) {
        return values.stream()
                .map(value -> Literal$.MODULE$.apply(value).sql())
                .collect(Collectors.joining(", ", TableForm.quoted(column) + " IN (", ")"));
    }
}

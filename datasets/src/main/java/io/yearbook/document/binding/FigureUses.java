package io.yearbook.document.binding;

import io.yearbook.text.prose.ChangeSpan;
import io.yearbook.text.prose.QuantitySpan;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The use that a numeric expression has by itself, whatever the catalogue knows. */
final class FigureUses {

    /** Prose leaves the measure word out after 万 and 亿 only ({@code 25万手机用户}); elsewhere the unit was lost. */
    private static final Pattern COUNT_OF_NOUN = Pattern.compile(".*[万亿][余多]?", Pattern.DOTALL);

    private static final String CLAUSE_ENDS = "，。；,;：:";

    private static final int LONGEST_CLAUSE = 200;

    private final boolean promised;
    private final AreaNames areas;

    /**
     * @param promised whether all the paragraph says is a plan
     * @param areas whose figures are not the document's
     */
    FigureUses(boolean promised, AreaNames areas) {
        this.promised = promised;
        this.areas = areas;
    }

    AreaNames areas() {
        return areas;
    }

    /** Null for a figure that is to be bound. */
    @Nullable
    FigureUse of(QuantitySpan quantity, SentenceNumbers numbers) {
        FigureUse own = byForm(quantity);
        if (own != null) {
            return own;
        }
        if (numbers.isTime(quantity)) {
            return FigureUse.DATE;
        }
        if (promised || Promises.promises(clauseUpTo(quantity, numbers))) {
            return FigureUse.TARGET;
        }
        ChangeSpan change = numbers.changeAt(quantity);
        if (change != null && !numbers.standsAlone(change)) {
            return FigureUse.REPORTED_CHANGE;
        }
        return areas.ofOthers(quantity, numbers) ? FigureUse.CANDIDATE : null;
    }

    private static @Nullable FigureUse byForm(QuantitySpan quantity) {
        return switch (quantity.kind()) {
            case DATE, YEAR, PERIOD -> FigureUse.DATE;
            case DOCUMENT_NUMBER, LIST_NUMBER -> FigureUse.NUMBER;
            case NAME_PART -> FigureUse.NAME_PART;
            case DAMAGED -> FigureUse.DAMAGED;
            case FROM_TO -> FigureUse.REPORTED_CHANGE;
            case RANGE -> FigureUse.CANDIDATE;
            case MEASURE, PERCENT, PERCENTAGE_POINTS, ORDINAL -> null;
            case BARE -> COUNT_OF_NOUN.matcher(quantity.text()).matches() ? null : FigureUse.CANDIDATE;
        };
    }

    private static String clauseUpTo(QuantitySpan quantity, SentenceNumbers numbers) {
        int start = quantity.start();
        int first = Math.max(numbers.sentence().start(), start - LONGEST_CLAUSE);
        while (start > first && CLAUSE_ENDS.indexOf(numbers.text().charAt(start - 1)) < 0) {
            start--;
        }
        return numbers.text().substring(start, quantity.end());
    }
}

package io.yearbook.source.document;

import io.yearbook.document.binding.Binding;
import io.yearbook.document.binding.Fact;
import io.yearbook.document.binding.FigureUse;
import io.yearbook.document.binding.NumericExpression;
import io.yearbook.document.binding.Quote;
import io.yearbook.document.binding.Unbound;
import io.yearbook.model.Comparator;
import io.yearbook.model.Field;
import io.yearbook.model.Period;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.model.RejectReason;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.prose.ChangeSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The records that the numeric expressions of one document make. */
final class DocumentRecords {

    /** Units in which a table of observations keeps a stated growth. */
    private static final Set<String> CHANGE_UNITS = Set.of("%", "百分点");

    private final String path;
    private final String sourceFile;
    private final DocumentOrigin origin;

    DocumentRecords(String path, String sourceFile, DocumentOrigin origin) {
        this.path = path;
        this.sourceFile = sourceFile;
        this.origin = origin;
    }

    /** The records of one expression: none where it is no figure for review and no observation. */
    List<RawRecord> of(NumericExpression expression) {
        return switch (expression.use()) {
            case OBSERVATION ->
                expression.facts().stream()
                        .map(fact -> observation(expression, fact))
                        .toList();
            case CANDIDATE -> List.of(candidate(expression));
            case DAMAGED -> List.of(damaged(expression));
            case REPORTED_CHANGE, TARGET, TASK_ATTRIBUTE, DATE, NUMBER, NAME_PART -> List.of();
        };
    }

    private RawRecord observation(NumericExpression expression, Fact fact) {
        Map<Field, String> texts = origin.texts();
        texts.put(Field.INDICATOR, fact.binding().indicator().code());
        putPeriod(fact.period(), texts);
        texts.put(Field.VALUE, fact.amount().value().toPlainString());
        texts.put(Field.UNIT, fact.amount().unit());
        texts.put(Field.DECIMALS, String.valueOf(fact.amount().decimals()));
        texts.put(Field.VALUE_QUALIFIER, fact.qualifier().name());
        texts.put(
                Field.OBS_STATUS,
                StatedStatus.of(fact.qualifier(), fact.binding().indicator().kind())
                        .name());
        putChange(fact.change(), texts);
        texts.put(Field.NOTE, note(expression, fact));
        return record(RecordKind.OBSERVATION, expression, texts, null, "");
    }

    private static void putPeriod(Period period, Map<Field, String> texts) {
        if (period.start() != null) {
            texts.put(Field.PERIOD_START, period.start().toString());
        }
        texts.put(Field.PERIOD_END, period.end().toString());
        texts.put(Field.SPAN, period.span().name());
    }

    private static void putChange(@Nullable ChangeSpan change, Map<Field, String> texts) {
        if (change != null && change.qualifier() == ValueQualifier.EXACT && CHANGE_UNITS.contains(change.unitText())) {
            String sign = change.value().compareTo(BigDecimal.ZERO) > 0 ? "+" : "";
            texts.put(Field.REPORTED_CHANGE, sign + change.value().toPlainString() + change.unitText());
        }
    }

    private static String note(NumericExpression expression, Fact fact) {
        String read = "读自“%s”，置信度 %.2f"
                .formatted(expression.quantity().text(), fact.binding().confidence());
        return fact.amount().note().isEmpty()
                ? read
                : read + "；" + fact.amount().note();
    }

    private RawRecord candidate(NumericExpression expression) {
        Map<Field, String> texts = origin.texts();
        BigDecimal value = expression.quantity().value();
        if (value != null && expression.quantity().upper() == null) {
            texts.put(Field.VALUE, value.toPlainString());
            texts.put(Field.DECIMALS, String.valueOf(expression.quantity().decimals()));
        }
        Unbound unbound = expression.unbound();
        if (unbound != null) {
            putPeriod(unbound.period(), texts);
            putChange(unbound.change(), texts);
            texts.put(Field.INDICATOR_NAME, unbound.phrase());
        }
        texts.put(Field.VALUE_QUALIFIER, expression.quantity().qualifier().name());
        texts.put(Field.UNIT, expression.quantity().unitText());
        texts.put(Field.VALUE_TEXT, expression.quantity().text());
        texts.put(
                Field.NOTE, expression.guesses().stream().map(Binding::describe).collect(Collectors.joining("; ")));
        return record(RecordKind.CANDIDATE, expression, texts, null, "");
    }

    /** A figure that a document promises which is no plan: a target for review. */
    RawRecord promised(NumericExpression expression, String planId) {
        RawRecord candidate = candidate(expression);
        Map<Field, String> texts = candidate.texts();
        texts.put(Field.PLAN_ID, planId);
        texts.put(Field.TARGET_ID, planId + "-" + expression.figure().where());
        texts.put(
                Field.COMPARATOR, comparator(expression.quantity().qualifier()).sign());
        return record(RecordKind.CANDIDATE, expression, texts, null, "");
    }

    private static Comparator comparator(ValueQualifier qualifier) {
        return switch (qualifier) {
            case GT -> Comparator.MORE_THAN;
            case LE -> Comparator.AT_MOST;
            case LT -> Comparator.LESS_THAN;
            case GE, EXACT, APPROX -> Comparator.AT_LEAST;
        };
    }

    private RawRecord damaged(NumericExpression expression) {
        Map<Field, String> texts = origin.texts();
        if (expression.unbound() != null) {
            putPeriod(expression.unbound().period(), texts);
        }
        texts.put(Field.VALUE_TEXT, expression.quantity().text());
        texts.put(Field.NOTE, expression.sentence().text());
        return record(
                RecordKind.OBSERVATION,
                expression,
                texts,
                RejectReason.TEXT_DAMAGED,
                "\"%s\" is damaged (%s) and is never repaired; look the figure up in the original"
                        .formatted(
                                expression.quantity().text(),
                                expression.quantity().damage()));
    }

    private RawRecord record(
            RecordKind kind,
            NumericExpression expression,
            Map<Field, String> texts,
            @Nullable RejectReason fault,
            String detail) {
        texts.values().removeIf(String::isBlank);
        Quote quote = expression.sentence();
        return new RawRecord(
                kind,
                path,
                sourceFile,
                expression.figure().where() + " in " + quote.where(),
                texts,
                quote.text(),
                "",
                fault,
                detail);
    }

    /** The account in one line, such as {@code 134 numbers: 90 观测值, 18 待审}. */
    static String account(Map<FigureUse, Integer> uses) {
        int all = uses.values().stream().mapToInt(Integer::intValue).sum();
        return uses.entrySet().stream()
                .map(use -> use.getValue() + " " + use.getKey().nameZh())
                .collect(Collectors.joining(", ", all + " numbers: ", ""));
    }
}

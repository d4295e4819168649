package io.yearbook.metric.finding;

import io.yearbook.model.CheckVerdict;
import io.yearbook.model.ConsistencyRule;
import io.yearbook.model.Finding.Subject;
import io.yearbook.model.Observation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of arithmetic findings. */
final class ArithmeticWords {

    private final FigureWords words;

    ArithmeticWords(FigureWords words) {
        this.words = words;
    }

    /** @param computed what the formula gives, in the unit of the figure checked */
    String ofFormula(Evaluation evaluation, BigDecimal computed, CheckVerdict verdict) {
        Observation checked = evaluation.checked().observation();
        String formula = new FormulaWords(words, evaluation).formula();
        String result = FigureWords.computed(computed, checked);
        String relation = switch (evaluation.rule().relation()) {
            case EQUAL -> "按%s计算为%s".formatted(formula, result);
            case AT_MOST -> "应不大于%s".formatted(withResult(formula, result));
            case AT_LEAST -> "应不小于%s".formatted(withResult(formula, result));
        };
        return "%s公布%s，%s，%s。"
                .formatted(
                        words.subject(Subject.of(checked)),
                        FigureWords.value(checked),
                        relation,
                        conclusion(evaluation.rule(), verdict));
    }

    /** What a formula gives is said only where it is not a figure itself. */
    private static String withResult(String formula, String result) {
        return formula.endsWith(result) ? formula : formula + "＝" + result;
    }

    /** The two counts next to the published share, with their shares. */
    String ofCount(Evaluation evaluation, Term whole, CountCheck check, CheckVerdict verdict) {
        Observation checked = evaluation.checked().observation();
        BigInteger things = whole.number().toBigInteger();
        String shares = Stream.of(check.below(), check.below().add(BigInteger.ONE))
                .filter(count -> count.compareTo(things) <= 0)
                .map(count -> "%s÷%s＝%s".formatted(count, things, share(count, things, checked)))
                .collect(Collectors.joining("，"));
        String conclusion =
                verdict == CheckVerdict.CONTRADICTORY ? "没有整数可得此比例，分母可能另有所指" : conclusion(evaluation.rule(), verdict);
        return "%s公布%s，以%s为分母，%s，%s。"
                .formatted(
                        words.subject(Subject.of(checked)),
                        FigureWords.value(checked),
                        new FormulaWords(words, evaluation).formula(),
                        shares,
                        conclusion);
    }

    private static String share(BigInteger count, BigInteger things, Observation like) {
        BigDecimal percent = new BigDecimal(count)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(things), MathContext.DECIMAL64);
        return FigureWords.computed(percent, like);
    }

    /** @param sum of the districts, in the unit of the figure checked */
    String ofDistricts(ConsistencyRule rule, Observation checked, int districts, BigDecimal sum, CheckVerdict verdict) {
        BigDecimal value = checked.value() == null ? sum : checked.value();
        BigDecimal difference = value.subtract(sum);
        String differs = difference.signum() == 0 ? "" : "，相差" + FigureWords.computed(difference, checked);
        return "%s公布%s，%s个区县合计为%s%s，%s。"
                .formatted(
                        words.subject(Subject.of(checked)),
                        FigureWords.value(checked),
                        districts,
                        FigureWords.computed(sum, checked),
                        differs,
                        conclusion(rule, verdict));
    }

    private static String conclusion(ConsistencyRule rule, CheckVerdict verdict) {
        return switch (verdict) {
            case HOLDS -> "相符";
            case HOLDS_TRUNCATED -> "四舍五入不符，按截断相符";
            case EXPLAINED -> "两者不等，" + rule.explanationZh();
            case CONTRADICTORY -> rule.relation() == ConsistencyRule.Relation.EQUAL ? "四舍五入与截断均不符" : "不符";
            case UNDECIDABLE -> "含约数或界限值，无法核对";
        };
    }
}

package io.yearbook.metric.finding;

import io.yearbook.model.Formula.Figure;
import io.yearbook.model.Formula.Year;
import io.yearbook.model.Observation;

/** A formula with the figures in it, as a Chinese sentence says it: 告知承诺办件量1881件÷办件量2295件. */
final class FormulaWords {

    private final FigureWords words;
    private final Evaluation evaluation;

    FormulaWords(FigureWords words, Evaluation evaluation) {
        this.words = words;
        this.evaluation = evaluation;
    }

    String formula() {
        return new FormulaText(this::figure).of(evaluation.rule().formula());
    }

    private String figure(Figure figure) {
        Observation observation = evaluation.operand(figure).observation();
        String year = figure.year() == Year.PREVIOUS ? "上年同期" : "";
        return year + words.name(figure.indicatorCode()) + FigureWords.value(observation);
    }
}

package io.yearbook.content;

/**
 * A figure of the digest's table.
 *
 * @param name of the indicator, with its period unless that is the reported year
 * @param row the figure
 */
public record KeyFigure(String name, IndicatorRow row) {

    static KeyFigure of(IndicatorRow row, int reportedYear) {
        String name = PlainText.name(row.indicator());
        return new KeyFigure(
                row.period().equals(reportedYear + "年") ? name : name + "（" + PlainText.period(row.period()) + "）",
                row);
    }
}

package io.yearbook.workbook.sound;

/** The rows, cells and columns of one sheet. */
final class GridCheck {

    private static final int MAX_FORMULA = 8_192;
    private static final double MAX_ROW_POINTS = 409.5;
    private static final double MAX_COLUMN_WIDTH = 255;

    private final Tab tab;
    private final Styles styles;
    private final int strings;
    private final Faults faults;

    GridCheck(Tab tab, Styles styles, int strings, Faults faults) {
        this.tab = tab;
        this.styles = styles;
        this.strings = strings;
        this.faults = faults;
    }

    void check() {
        checkRows();
        checkColumns();
    }

    private void checkRows() {
        int row = 0;
        int column = 0;
        for (Element element : tab.part().elements()) {
            switch (element.path()) {
                case "/worksheet/sheetData/row" -> {
                    int next = element.number("r");
                    faults.check(next > row && next <= Range.MAX_ROW, "%s: row %d after %d", tab.name(), next, row);
                    row = next;
                    column = 0;
                    double points = element.has("ht") ? Double.parseDouble(element.get("ht")) : 0;
                    faults.check(points <= MAX_ROW_POINTS, "%s: row %d is %s points high", tab.name(), row, points);
                }
                case "/worksheet/sheetData/row/c" -> column = checkCell(element, row, column);
                case "/worksheet/sheetData/row/c/f" ->
                    faults.check(element.text().length() <= MAX_FORMULA, "%s: a formula is too long", tab.name());
                default -> {}
            }
        }
        tab.cells()
                .forEach((cell, text) -> faults.check(
                        text.length() <= SoundWorkbook.MAX_TEXT,
                        "%s!%s: %d characters",
                        tab.name(),
                        cell,
                        text.length()));
    }

    private int checkCell(Element cell, int row, int lastColumn) {
        Range place = Range.parse(cell.get("r")).orElse(new Range("", 0, 0, 0, 0));
        faults.check(
                place.isOneCell() && place.firstRow() == row && place.firstColumn() > lastColumn,
                "%s: cell %s in row %d after column %d",
                tab.name(),
                cell.get("r"),
                row,
                lastColumn);
        faults.check(styles.hasCellStyle(cell.number("s")), "%s!%s has no style", tab.name(), cell.get("r"));
        return place.firstColumn();
    }

    private void checkColumns() {
        int last = 0;
        for (Element columns : tab.part().list("/worksheet/cols/col")) {
            boolean inOrder = columns.number("min") > last
                    && columns.number("max") >= columns.number("min")
                    && columns.number("max") <= Range.MAX_COLUMN;
            faults.check(inOrder, "%s: columns %s", tab.name(), columns.get("min"));
            faults.check(
                    !columns.has("width") || Double.parseDouble(columns.get("width")) <= MAX_COLUMN_WIDTH,
                    "%s: a column %s wide",
                    tab.name(),
                    columns.get("width"));
            last = columns.number("max");
        }
        tab.part()
                .all("/sheetData/row/c")
                .filter(cell -> cell.get("t").equals("s"))
                .findAny()
                .ifPresent(any -> faults.check(strings > 0, "%s: texts, but no shared strings", tab.name()));
    }
}

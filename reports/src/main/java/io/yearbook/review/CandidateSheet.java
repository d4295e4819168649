package io.yearbook.review;

import io.yearbook.content.Quantity;
import io.yearbook.model.CandidateFigure;
import io.yearbook.model.Period;
import io.yearbook.model.RecordKind;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.CellWriter;
import io.yearbook.workbook.Column;
import io.yearbook.workbook.Table;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 待审数字: one line a figure, what was read locked, what is to be decided open. */
final class CandidateSheet {

    static final String NAME = "待审数字";

    private static final String TITLE = "待审数字";
    private static final String NOTE =
            "请先看“填写说明”。只填浅黄色栏；“决定”一栏空白的下次仍会列出。填好后交回：jobs/yearbook review --from 本文件 --reviewer 姓名";
    private static final int FROZEN_COLUMNS = 2;

    private final ReviewBook book;

    CandidateSheet(ReviewBook book) {
        this.book = book;
    }

    void write(XSSFSheet sheet, Theme theme) {
        List<Column<ReviewItem>> columns = Arrays.stream(ReviewColumn.values())
                .map(column -> new Column<ReviewItem>(
                        column.header(), column.width(), (item, cell) -> write(column, item, cell)))
                .toList();
        new Table<>(TITLE, NOTE, columns, FROZEN_COLUMNS, book.items(), "没有待审数字。").writePlainTo(sheet, theme);
        SentenceMarks marks = new SentenceMarks(sheet.getWorkbook());
        for (int i = 0; i < book.items().size(); i++) {
            marks.mark(cell(sheet, i, ReviewColumn.SENTENCE), book.items().get(i));
        }
        AnswerCells answers = new AnswerCells(sheet, theme, book.items().size());
        answers.open();
        answers.restrict();
        sheet.setColumnHidden(ReviewColumn.KEY.ordinal(), true);
        Protection.lock(sheet);
    }

    private static XSSFCell cell(XSSFSheet sheet, int item, ReviewColumn column) {
        return sheet.getRow(Table.sheetRowOf(item)).getCell(column.ordinal());
    }

    private void write(ReviewColumn column, ReviewItem item, CellWriter cell) {
        CandidateFigure figure = item.figure();
        boolean timed = figure.kind() == RecordKind.OBSERVATION;
        Period period = item.period();
        switch (column) {
            case KEY -> cell.text(figure.key(), Role.NOTE);
            case NUMBER -> cell.count(item.number());
            case DOCUMENT -> cell.text(item.document().isEmpty() ? figure.sourcePath() : item.document());
            case PLACE -> cell.text(figure.place());
            case SENTENCE -> cell.text(SentenceMarks.marked(item));
            case FIGURE -> cell.text(figure.text(), Role.CENTERED);
            case VALUE -> writeValue(figure, cell);
            case UNIT -> cell.text(figure.unit(), Role.CENTERED);
            case KIND -> cell.text(timed ? "数据" : "目标", Role.CENTERED);
            case GUESS -> cell.text(guesses(item).get(0));
            case DISTRICT -> cell.text(district(item.district()));
            case START -> {
                if (period != null && period.start() != null) {
                    cell.date(period.start());
                }
            }
            case END -> {
                if (period != null) {
                    cell.date(period.end());
                }
            }
            case SPAN -> cell.text(period == null ? "" : period.span().nameZh());
            case QUALIFIER -> cell.text(timed ? Labels.of(item.qualifier()) : "", Role.CENTERED);
            case ALIAS -> cell.text(item.phrase());
            case DECISION, OTHER, NOTE -> cell.text("");
        }
    }

    private static void writeValue(CandidateFigure figure, CellWriter cell) {
        if (figure.value() != null) {
            BigDecimal value = new BigDecimal(figure.value());
            cell.value(
                    Quantity.of(
                            value,
                            figure.unit(),
                            Math.max(0, value.stripTrailingZeros().scale())),
                    ValueQualifier.EXACT);
        }
    }

    /** The guesses as a drop-down shows them, the best first, and the way out. */
    static List<String> guesses(ReviewItem item) {
        List<String> labels =
                new ArrayList<>(item.guesses().stream().map(Labels::of).toList());
        labels.add(Labels.ANOTHER);
        return labels;
    }

    private String district(String codeOrName) {
        return book.districts().stream()
                .filter(known ->
                        known.code().equals(codeOrName) || known.nameZh().equals(codeOrName))
                .findFirst()
                .map(Labels::of)
                .orElse(codeOrName);
    }
}

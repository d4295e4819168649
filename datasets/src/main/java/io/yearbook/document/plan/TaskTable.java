package io.yearbook.document.plan;

import io.yearbook.document.Heading;
import io.yearbook.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The list of tasks that a plan annexes, its cells each a paragraph: number, task, lead office and what else its head
 * names, with headings of parts between.
 */
final class TaskTable {

    private static final Pattern NUMBER_HEAD = Pattern.compile("序\\s*号|编\\s*号");
    private static final Pattern HEAD = Pattern.compile(".{0,10}(?:任务|措施|内容|事项|举措|目标|单位|部门|领导|时限|时间|期限|备注).{0,6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[.．、]?");
    private static final int LONGEST_HEADING = 40;

    private final List<Column> columns = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Paragraph> cells = new ArrayList<>();
    private int number;
    private String part = "";
    private String section = "";

    private enum Column {
        TASK,
        LEAD,
        RESPONSIBLE,
        OTHER;

        static Column of(String head) {
            if (!head.contains("单位") && !head.contains("部门")) {
                return head.matches(".*(?:任务|措施|内容|事项|举措).*") ? TASK : OTHER;
            }
            return head.matches(".*(?:牵头|主责|主办).*") ? LEAD : RESPONSIBLE;
        }
    }

    private TaskTable() {}

    /** The tasks of the list; none where the document has no list. */
    static List<Measure> read(List<Paragraph> paragraphs) {
        TaskTable table = new TaskTable();
        for (Paragraph paragraph : paragraphs.subList(afterNumberHead(paragraphs), paragraphs.size())) {
            table.add(paragraph);
        }
        table.closeRow();
        return table.measures;
    }

    /** Index of the second cell of the head; the end of the document where there is no head. */
    private static int afterNumberHead(List<Paragraph> paragraphs) {
        return Math.min(paragraphs.size(), start(paragraphs) + 1);
    }

    /** Index of the first cell of the head; the end of the document where there is no list. */
    static int start(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size() - 1; i++) {
            if (NUMBER_HEAD.matcher(paragraphs.get(i).text()).matches()
                    && HEAD.matcher(paragraphs.get(i + 1).text()).matches()) {
                return i;
            }
        }
        return paragraphs.size();
    }

    private void add(Paragraph paragraph) {
        String text = paragraph.text();
        if (number == 0 && HEAD.matcher(text).matches() && paragraph.heading() == null) {
            columns.add(Column.of(text));
        } else if (isNextNumber(text)) {
            closeRow();
            number = numberOf(text);
        } else if (isPartHeading(paragraph)) {
            closeRow();
        } else if (number > 0) {
            cells.add(paragraph);
        }
    }

    /** A number that is not beyond the last by a few is the content of a cell. */
    private boolean isNextNumber(String text) {
        int largestGap = 5;
        return NUMBER.matcher(text).matches() && numberOf(text) > number && numberOf(text) <= number + largestGap;
    }

    private static int numberOf(String text) {
        return Numerals.of(text).orElse(0);
    }

    private boolean isPartHeading(Paragraph paragraph) {
        Heading heading = paragraph.heading();
        if (heading == null
                || heading.level() > 2
                || paragraph.text().length() > LONGEST_HEADING
                || paragraph.text().indexOf('。') >= 0) {
            return false;
        }
        part = heading.level() == 1 ? paragraph.text() : part;
        section = heading.level() == 1 ? "" : paragraph.text();
        return true;
    }

    private void closeRow() {
        if (cells.isEmpty()) {
            return;
        }
        int textCells = textCells();
        List<Measure.Passage> passages = cells.subList(0, textCells).stream()
                .map(cell -> new Measure.Passage(cell, 0))
                .toList();
        Responsibility who = offices(cells.subList(textCells, cells.size()));
        measures.add(new Measure(number, part, section, passages, who));
        cells.clear();
    }

    /** How many of the cells hold the task: all up to the first that is a list of offices, at least one. */
    private int textCells() {
        int count = 1;
        while (count < cells.size() && !OfficeList.isOne(cells.get(count).text())) {
            count++;
        }
        return count;
    }

    private Responsibility offices(List<Paragraph> cellsWithOffices) {
        List<String> lead = List.of();
        List<String> responsible = List.of();
        List<Column> officeColumns = columns.stream()
                .filter(column -> column == Column.LEAD || column == Column.RESPONSIBLE)
                .toList();
        int read = 0;
        for (Paragraph cell : cellsWithOffices) {
            @Nullable Column column = read < officeColumns.size() ? officeColumns.get(read) : null;
            if (column == null || !OfficeList.isOne(cell.text())) {
                break;
            }
            if (column == Column.LEAD) {
                lead = OfficeList.read(cell.text());
            } else {
                responsible = OfficeList.read(cell.text());
            }
            read++;
        }
        return new Responsibility(lead, responsible);
    }
}

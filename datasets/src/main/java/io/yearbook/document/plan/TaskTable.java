package io.yearbook.document.plan;

import io.yearbook.document.Heading;
import io.yearbook.document.Paragraph;
import io.yearbook.document.plan.Measure.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The list of tasks that a plan annexes: number, task, lead office and what else its head names, with headings of parts
 * between. Its cells are paragraphs, or stand in one paragraph a row with tabs between.
 */
final class TaskTable {

    private static final Pattern NUMBER_HEAD = Pattern.compile("序\\s*号|编\\s*号");
    private static final Pattern HEAD = Pattern.compile(".{0,10}(?:任务|措施|内容|事项|举措|目标|单位|部门|领导|时限|时间|期限|备注).{0,6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[.．、]?");
    private static final int LONGEST_HEADING = 40;

    private final List<Column> columns = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Passage> cells = new ArrayList<>();
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
        List<Passage> cells = cells(paragraphs);
        TaskTable table = new TaskTable();
        cells.stream().skip(numberHead(cells) + 1L).forEach(table::add);
        table.closeRow();
        return table.measures;
    }

    /** Index of the paragraph that the list begins in; the number of paragraphs where there is no list. */
    static int start(List<Paragraph> paragraphs) {
        List<Passage> cells = cells(paragraphs);
        int head = numberHead(cells);
        return head == cells.size()
                ? paragraphs.size()
                : paragraphs.indexOf(cells.get(head).paragraph());
    }

    private static int numberHead(List<Passage> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (isHead(cells.get(i), cells.get(i + 1))) {
                return i;
            }
        }
        return cells.size();
    }

    private static List<Passage> cells(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> cells(paragraph).stream())
                .toList();
    }

    private static boolean isHead(Passage first, Passage second) {
        return NUMBER_HEAD.matcher(first.text().strip()).matches()
                && HEAD.matcher(second.text().strip()).matches();
    }

    private static List<Passage> cells(Paragraph paragraph) {
        String text = paragraph.text();
        List<Passage> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\t') {
                cells.add(new Passage(paragraph, start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    private void add(Passage cell) {
        String text = cell.text().strip();
        if (number == 0 && HEAD.matcher(text).matches() && cell.paragraph().heading() == null) {
            columns.add(Column.of(text));
        } else if (isNextNumber(text)) {
            closeRow();
            number = numberOf(text);
        } else if (isPartHeading(cell)) {
            closeRow();
        } else if (number > 0 && !(text.isEmpty() && cells.isEmpty())) {
            cells.add(cell);
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

    private boolean isPartHeading(Passage cell) {
        Paragraph paragraph = cell.paragraph();
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
        List<Passage> passages = List.copyOf(cells.subList(0, textCells));
        Responsibility who = offices(cells.subList(textCells, cells.size()));
        measures.add(new Measure(number, part, section, passages, who));
        cells.clear();
    }

    /** How many of the cells hold the task: all up to the first that is a list of offices, at least one. */
    private int textCells() {
        int count = 1;
        while (count < cells.size()
                && !cells.get(count).text().isBlank()
                && !OfficeList.isOne(cells.get(count).text())) {
            count++;
        }
        return count;
    }

    /** The offices of the cells behind the task; an empty cell leaves its column empty. */
    private Responsibility offices(List<Passage> cellsWithOffices) {
        List<Column> officeColumns = columns.stream()
                .filter(column -> column == Column.LEAD || column == Column.RESPONSIBLE)
                .toList();
        List<String> lead = new ArrayList<>();
        List<String> responsible = new ArrayList<>();
        for (int i = 0; i < Math.min(officeColumns.size(), cellsWithOffices.size()); i++) {
            String text = cellsWithOffices.get(i).text();
            if (!text.isBlank() && !OfficeList.isOne(text)) {
                break;
            }
            (officeColumns.get(i) == Column.LEAD ? lead : responsible).addAll(OfficeList.read(text));
        }
        return new Responsibility(lead, responsible);
    }
}

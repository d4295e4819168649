package io.yearbook.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads what people have written into a workbook for review. */
final class ReviewWorkbookReader {

    /** The head stands above the rows, among title and notes. */
    private static final int LAST_HEAD_ROW = 10;

    private static final String ADVICE = "use a workbook that 'review --to' has written";

    private ReviewWorkbookReader() {}

    /**
     * The rows that hold a figure, decided or not.
     *
     * @throws ReviewFileException where the file is no workbook, or lacks the sheet or one of its columns
     */
    static List<ReviewAnswer> read(InputStream file) throws IOException, ReviewFileException {
        byte[] bytes = file.readAllBytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheet(CandidateSheet.NAME);
            if (sheet == null) {
                List<String> sheets = IntStream.range(0, workbook.getNumberOfSheets())
                        .mapToObj(workbook::getSheetName)
                        .toList();
                throw new ReviewFileException(
                        "it has no sheet \"%s\", only %s; %s".formatted(CandidateSheet.NAME, sheets, ADVICE));
            }
            return answers(sheet);
        } catch (IOException | EmptyFileException | UnsupportedFileFormatException | POIXMLException bad) {
            throw new ReviewFileException(
                    "it is no Excel workbook (.xlsx), or is encrypted or damaged; " + ADVICE, bad);
        }
    }

    private static List<ReviewAnswer> answers(XSSFSheet sheet) throws ReviewFileException {
        int head = headRow(sheet);
        Map<ReviewColumn, Integer> columns = columns(sheet, head);
        List<ReviewAnswer> answers = new ArrayList<>();
        for (int index = head + 1; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            if (row != null) {
                ReviewAnswer answer = answer(row, columns);
                if (!answer.isBlank()) {
                    answers.add(answer);
                }
            }
        }
        return answers;
    }

    private static int headRow(XSSFSheet sheet) throws ReviewFileException {
        for (int index = 0; index <= Math.min(LAST_HEAD_ROW, sheet.getLastRowNum()); index++) {
            if (heads(sheet.getRow(index)).containsKey(ReviewColumn.KEY.header())) {
                return index;
            }
        }
        throw new ReviewFileException("its sheet \"%s\" has no column \"%s\" in the first rows; %s"
                .formatted(CandidateSheet.NAME, ReviewColumn.KEY.header(), ADVICE));
    }

    private static Map<ReviewColumn, Integer> columns(XSSFSheet sheet, int head) throws ReviewFileException {
        Map<String, Integer> heads = heads(sheet.getRow(head));
        Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
        List<String> missing = new ArrayList<>();
        for (ReviewColumn column : ReviewColumn.values()) {
            Integer index = heads.get(column.header());
            if (index == null) {
                missing.add(column.header());
            } else {
                columns.put(column, index);
            }
        }
        if (!missing.isEmpty()) {
            throw new ReviewFileException("its sheet \"%s\", row %d, lacks the columns %s; %s"
                    .formatted(CandidateSheet.NAME, head + 1, missing, ADVICE));
        }
        return columns;
    }

    private static Map<String, Integer> heads(@Nullable Row row) {
        Map<String, Integer> heads = new HashMap<>();
        if (row != null) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    heads.putIfAbsent(cell.getStringCellValue().strip(), cell.getColumnIndex());
                }
            }
        }
        return heads;
    }

    private static ReviewAnswer answer(Row row, Map<ReviewColumn, Integer> columns) {
        Map<ReviewColumn, String> texts = new EnumMap<>(ReviewColumn.class);
        Map<ReviewColumn, String> unreadable = new EnumMap<>(ReviewColumn.class);
        columns.forEach((column, index) -> {
            Cell cell = row.getCell(index);
            try {
                texts.put(column, cell == null ? "" : AnswerCellText.of(cell, column));
            } catch (AnswerCellText.UnreadableException bad) {
                unreadable.put(column, String.valueOf(bad.getMessage()));
            }
        });
        return new ReviewAnswer(row.getRowNum() + 1, texts, unreadable);
    }
}

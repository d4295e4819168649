package io.yearbook.review;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Shows which number of its sentence a figure is: between brackets, bold and red. */
final class SentenceMarks {

    private static final char OPENING = '【';
    private static final char CLOSING = '】';

    private final XSSFFont font;

    SentenceMarks(XSSFWorkbook workbook) {
        font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeightInPoints(workbook.getFontAt(0).getFontHeightInPoints());
        font.setBold(true);
        font.setColor(IndexedColors.RED.getIndex());
    }

    /** The sentence with its figure between brackets; unmarked where its place in it is not known. */
    static String marked(ReviewItem item) {
        String quote = item.figure().quote();
        int start = item.indexInQuote();
        int end = start + item.figure().text().length();
        return start < 0 || end > quote.length()
                ? quote
                : quote.substring(0, start) + OPENING + quote.substring(start, end) + CLOSING + quote.substring(end);
    }

    /** The sentence without its marks, for comparison. */
    static String unmarked(String text) {
        return text.replace(String.valueOf(OPENING), "").replace(String.valueOf(CLOSING), "");
    }

    void mark(XSSFCell cell, ReviewItem item) {
        int start = item.indexInQuote();
        String text = cell.getStringCellValue();
        int end = start + item.figure().text().length() + 2;
        if (start >= 0 && end <= text.length() && text.charAt(start) == OPENING) {
            XSSFRichTextString rich = new XSSFRichTextString(text);
            rich.applyFont(start, end, font);
            cell.setCellValue(rich);
        }
    }
}

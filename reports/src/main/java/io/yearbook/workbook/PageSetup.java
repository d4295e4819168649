package io.yearbook.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Prints on A4, as wide as the sheet is, with the title above and the page number below. */
public final class PageSetup {

    private static final double MARGIN_INCHES = 0.5;
    private static final double HEADER_INCHES = 0.8;
    private static final int MAX_TITLE_CHARACTERS = 100;

    private PageSetup() {}

    public static void apply(XSSFSheet sheet, PrintOrientation orientation, String title) {
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setOrientation(orientation);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, HEADER_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, HEADER_INCHES);
        sheet.getHeader().setRight("&9" + escaped(title));
        sheet.getFooter().setLeft("&9&A");
        sheet.getFooter().setCenter("&9— &P / &N —");
    }

    /** In headers an ampersand starts a code, and a digit after the size would be read as part of it. */
    private static String escaped(String text) {
        String literal = shortened(CellText.storable(text)).replace("&", "&&");
        boolean startsWithDigit = !literal.isEmpty() && Character.isDigit(literal.charAt(0));
        return startsWithDigit ? " " + literal : literal;
    }

    /** A header of more than 255 characters is repaired by Excel; each of these may take two. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX_TITLE_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_TITLE_CHARACTERS)) + "…";
    }
}

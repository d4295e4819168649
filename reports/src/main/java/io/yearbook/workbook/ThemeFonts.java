package io.yearbook.workbook;

import io.yearbook.workbook.Theme.Role;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The fonts of one workbook, by role. Each is made once, on first use. */
final class ThemeFonts {

    private static final short STANDARD_POINTS = 10;

    private final XSSFWorkbook workbook;
    private final ThemeSettings settings;
    private final Map<Role, XSSFFont> fonts = new EnumMap<>(Role.class);

    /** Also sets the font of cells without a style, which widths of columns are measured in. */
    ThemeFonts(XSSFWorkbook workbook, ThemeSettings settings) {
        this.workbook = workbook;
        this.settings = settings;
        XSSFFont standard = workbook.getFontAt(0);
        chinese(standard, settings.bodyFont());
        // Otherwise the theme part would decide, by the language of the program.
        standard.setScheme(FontScheme.NONE);
        standard.setFontHeightInPoints(STANDARD_POINTS);
    }

    XSSFFont of(Role role) {
        return fonts.computeIfAbsent(role, this::make);
    }

    private XSSFFont make(Role role) {
        XSSFFont font = workbook.createFont();
        switch (role) {
            case DOCUMENT_TITLE, SHEET_TITLE -> chinese(font, settings.titleFont());
            case SECTION, HEADER -> chinese(font, settings.headingFont());
            case NOTE, FOOTNOTE, CLOSING, TEXT, UNWRAPPED, CENTERED, LINK -> chinese(font, settings.bodyFont());
            case NUMBER, COUNT, LABELLED_COUNT -> font.setFontName(settings.digitFont());
        }
        font.setFontHeight(points(role));
        if (role == Role.LINK) {
            font.setUnderline(FontUnderline.SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        return font;
    }

    private static int points(Role role) {
        return switch (role) {
            case DOCUMENT_TITLE -> 22;
            case SHEET_TITLE -> 16;
            case SECTION -> 12;
            case NOTE, FOOTNOTE, CLOSING -> 9;
            case HEADER, TEXT, UNWRAPPED, CENTERED, LINK, NUMBER, COUNT, LABELLED_COUNT -> STANDARD_POINTS;
        };
    }

    /** The character set tells a program without the font to take another Chinese one. */
    private static void chinese(XSSFFont font, String name) {
        font.setFontName(name);
        font.setCharSet(FontCharset.GB2312);
    }
}

package io.yearbook.sheet;

import io.yearbook.workbook.NumberFormat;
import io.yearbook.workbook.Palette;
import io.yearbook.workbook.Theme;
import io.yearbook.workbook.Theme.Role;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks of positions, in the theme of the workbook: bold for the reported area, a word for ties, each made once. */
final class RankStyles {

    static final String RANK = "0";
    /** A rank that several share: the cell stays a number. */
    static final String TIED_RANK = "\"并列\"0";

    static final String RANKED = "\"参排\"0";
    static final String YEAR = "0\"年\"";
    static final String RANK_CHANGE = NumberFormat.RANK_CHANGE;

    private record Key(Role role, String format, String weight, String fill) {}

    private static final String PLAIN = "";
    private static final String BOLD = "bold";
    private static final String NO_FILL = "";

    private final XSSFWorkbook workbook;
    private final Theme theme;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Role, XSSFFont> boldFonts = new HashMap<>();

    RankStyles(XSSFSheet sheet, Theme theme) {
        this.workbook = sheet.getWorkbook();
        this.theme = theme;
    }

    /** A number in this format. */
    XSSFCellStyle number(String format) {
        return style(new Key(Role.COUNT, format, PLAIN, NO_FILL));
    }

    /** In the head of a table below its first row, where the rule above is thin; the format is empty for texts. */
    XSSFCellStyle innerHead(String format) {
        XSSFCellStyle style = style(new Key(Role.HEADER, format, PLAIN, NO_FILL));
        style.setBorderTop(BorderStyle.THIN);
        return style;
    }

    /** As {@link #number}, of the reported area. */
    XSSFCellStyle ownNumber(String format) {
        return style(new Key(Role.COUNT, format, BOLD, NO_FILL));
    }

    /** A text of the reported area. */
    XSSFCellStyle ownText(Role role) {
        return style(new Key(role, "", BOLD, NO_FILL));
    }

    /** A sample of a fill, as RRGGBB. */
    XSSFCellStyle sample(String fill) {
        return style(new Key(Role.CENTERED, "", PLAIN, fill));
    }

    private XSSFCellStyle style(Key key) {
        return styles.computeIfAbsent(key, this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(theme.text(key.role()));
        if (!key.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        }
        if (key.weight().equals(BOLD)) {
            style.setFont(boldFonts.computeIfAbsent(key.role(), this::bold));
        }
        if (!key.fill().isEmpty()) {
            style.setFillForegroundColor(Palette.colour(key.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont bold(Role role) {
        XSSFFont plain = theme.text(role).getFont();
        XSSFFont bold = workbook.createFont();
        bold.setFontName(plain.getFontName());
        bold.setFontHeightInPoints(plain.getFontHeightInPoints());
        bold.setCharSet(plain.getCharSet());
        bold.setBold(true);
        return bold;
    }
}

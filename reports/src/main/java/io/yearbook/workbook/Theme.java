package io.yearbook.workbook;

import io.yearbook.model.ValueQualifier;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of one workbook, by role. Each style is made once, on first use. */
public final class Theme {

    /** What a text is for. */
    public enum Role {
        /** Title on the cover. */
        DOCUMENT_TITLE,
        /** Title of a sheet. */
        SHEET_TITLE,
        /** Heading of a part of a sheet. */
        SECTION,
        /** Small print below a title. */
        NOTE,
        /** Notes below a table. */
        FOOTNOTE,
        /** First note below a table, under the rule that ends it. */
        CLOSING,
        /** Head of a column. */
        HEADER,
        /** Text in a table, from the left. */
        TEXT,
        /** Text in one line, for columns that are not printed. */
        UNWRAPPED,
        /** Short text in a table: units, marks. */
        CENTERED,
        /** Reference to another place of the workbook. */
        LINK,
        /** Measured number in a table: points of a column stand below each other. */
        NUMBER,
        /** Small whole number in a table: ranks and counts. */
        COUNT,
        /** Number beside its label. */
        LABELLED_COUNT
    }

    private record Key(Role role, String format, boolean literal) {}

    private final XSSFWorkbook workbook;
    private final Palette palette;
    private final ThemeFonts fonts;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    public Theme(XSSFWorkbook workbook) {
        this(workbook, ThemeSettings.DEFAULTS);
    }

    public Theme(XSSFWorkbook workbook, ThemeSettings settings) {
        this.workbook = workbook;
        this.palette = Palette.of(settings.riseColour());
        this.fonts = new ThemeFonts(workbook, settings);
        ThemePart.addTo(workbook, settings);
    }

    /** The colours of what rises and falls. */
    public Palette palette() {
        return palette;
    }

    public XSSFCellStyle text(Role role) {
        return style(new Key(role, "", false));
    }

    /**
     * As {@link #text}, for a text that must not be taken for a formula, also when it is edited. The prefix does it
     * alone: with Excel's text format a long text would be shown as a row of number signs.
     */
    public XSSFCellStyle literalText(Role role) {
        return style(new Key(role, "", true));
    }

    public XSSFCellStyle value(int decimals, ValueQualifier qualifier) {
        return number(NumberFormat.value(decimals, qualifier));
    }

    public XSSFCellStyle change(int decimals, ValueQualifier qualifier) {
        return number(NumberFormat.change(decimals, qualifier));
    }

    public XSSFCellStyle rankChange() {
        return style(new Key(Role.COUNT, NumberFormat.RANK_CHANGE, false));
    }

    /** For a number that is not 0 but would be printed as 0. */
    public XSSFCellStyle belowUnit() {
        return number(NumberFormat.BELOW_UNIT);
    }

    /** For a change that is better (1), worse (-1) or neither (0). */
    public XSSFCellStyle improvement() {
        return style(new Key(Role.COUNT, NumberFormat.IMPROVEMENT, false));
    }

    public XSSFCellStyle year() {
        return style(new Key(Role.COUNT, NumberFormat.PLAIN_YEAR, false));
    }

    public XSSFCellStyle labelledYear() {
        return style(new Key(Role.LABELLED_COUNT, NumberFormat.YEAR, false));
    }

    public XSSFCellStyle count() {
        return style(new Key(Role.COUNT, NumberFormat.COUNT, false));
    }

    public XSSFCellStyle labelledCount() {
        return style(new Key(Role.LABELLED_COUNT, NumberFormat.COUNT, false));
    }

    public XSSFCellStyle labelledLines() {
        return style(new Key(Role.LABELLED_COUNT, NumberFormat.LINES, false));
    }

    public XSSFCellStyle date() {
        return style(new Key(Role.COUNT, NumberFormat.DATE, false));
    }

    private XSSFCellStyle number(String format) {
        return style(new Key(Role.NUMBER, format, false));
    }

    private XSSFCellStyle style(Key key) {
        return styles.computeIfAbsent(key, this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.of(key.role()));
        style.setAlignment(alignment(key.role()));
        if (key.role() == Role.NUMBER) {
            // Without it a number touches the text of the next column.
            style.setIndention((short) 1);
        }
        // A number that is wider than its column would be printed as ###.
        style.setShrinkToFit(
                key.role() == Role.NUMBER || key.role() == Role.COUNT || key.role() == Role.LABELLED_COUNT);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(
                switch (key.role()) {
                    case DOCUMENT_TITLE, HEADER, TEXT, CENTERED, FOOTNOTE, CLOSING -> true;
                    case SHEET_TITLE, SECTION, NOTE, UNWRAPPED, LINK, NUMBER, COUNT, LABELLED_COUNT -> false;
                });
        if (!key.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        }
        style.setQuotePrefixed(key.literal());
        rule(style, key.role());
        return style;
    }

    private static HorizontalAlignment alignment(Role role) {
        return switch (role) {
            case DOCUMENT_TITLE, HEADER, CENTERED, COUNT -> HorizontalAlignment.CENTER;
            case SHEET_TITLE, SECTION, NOTE, FOOTNOTE, CLOSING, TEXT, UNWRAPPED, LINK, LABELLED_COUNT ->
                HorizontalAlignment.LEFT;
            case NUMBER -> HorizontalAlignment.RIGHT;
        };
    }

    /** Tables are ruled as in official yearbooks: strong lines around the head, thin ones below each row, open sides. */
    private static void rule(XSSFCellStyle style, Role role) {
        switch (role) {
            case HEADER -> {
                style.setBorderTop(BorderStyle.MEDIUM);
                style.setBorderBottom(BorderStyle.THIN);
                style.setFillForegroundColor(Palette.colour(Palette.HEADER));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            case TEXT, UNWRAPPED, CENTERED, LINK, NUMBER, COUNT, LABELLED_COUNT -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
            }
            case CLOSING -> style.setBorderTop(BorderStyle.MEDIUM);
            case DOCUMENT_TITLE, SHEET_TITLE, SECTION, NOTE, FOOTNOTE -> {}
        }
    }
}

package io.yearbook.workbook;

import io.yearbook.workbook.ThemeSettings.RiseColour;
import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The colours of one workbook, as six hexadecimal digits RRGGBB. None of them says anything that a sign or a word beside
 * it does not say.
 *
 * @param rise text of what rises
 * @param fall text of what falls
 * @param riseBar bar behind a number that rose
 * @param fallBar bar behind a number that fell
 */
public record Palette(String rise, String fall, String riseBar, String fallBar) {

    /** Lines and points of small drawings. */
    public static final String LINE = "1F4E79";
    /** The newest point of a line. */
    public static final String LAST_POINT = "C00000";
    /** Axes and quiet text. */
    public static final String QUIET = "7F7F7F";
    /** Thin rules between the rows of a table. */
    public static final String ROW_RULE = "C0C0C0";
    /** Heads of columns. */
    public static final String HEADER = "E4EAF0";
    /** Tabs of what is read first. */
    public static final String OVERVIEW_TAB = "C00000";
    /** Tabs of tables. */
    public static final String DATA_TAB = "1F4E79";
    /** Tabs of what is looked up. */
    public static final String REFERENCE_TAB = "7F7F7F";

    private static final String RED = "B00000";
    private static final String GREEN = "00662B";
    private static final String PALE_RED = "F4C7C3";
    private static final String PALE_GREEN = "BFE3C8";

    public static Palette of(RiseColour rise) {
        return switch (rise) {
            case RED -> new Palette(RED, GREEN, PALE_RED, PALE_GREEN);
            case GREEN -> new Palette(GREEN, RED, PALE_GREEN, PALE_RED);
        };
    }

    /** The colour as POI takes it, opaque: Excel reads four bytes. */
    public static XSSFColor colour(String rgb) {
        return new XSSFColor(bytes(rgb));
    }

    /** Opacity, red, green and blue. */
    static byte[] bytes(String rgb) {
        return HexFormat.of().parseHex(argb(rgb));
    }

    /** The colour as it stands in extensions, opaque. */
    static String argb(String rgb) {
        return "FF" + rgb;
    }
}

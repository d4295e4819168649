package io.yearbook.workbook;

import java.util.List;
import java.util.Locale;

/**
 * What of the looks differs from office to office. Excel and WPS replace a font that a machine has not got by one of the
 * same script, as the character set of each font says.
 *
 * @param riseColour colour of what rises; what falls has the other one
 * @param titleFont of titles
 * @param headingFont of headings and heads of columns
 * @param bodyFont of text
 * @param digitFont of numbers
 */
public record ThemeSettings(
        RiseColour riseColour, String titleFont, String headingFont, String bodyFont, String digitFont) {

    /** Red for what rises, as usual in China; fonts of official documents. */
    public static final ThemeSettings DEFAULTS =
            new ThemeSettings(RiseColour.RED, "方正小标宋简体", "黑体", "宋体", "Times New Roman");

    /** The words for {@link RiseColour}. */
    public static final List<String> RISE_COLOURS = List.of("red", "green");

    private static final int MAX_FONT_NAME = 31;

    /** Which of the two colours means up. */
    public enum RiseColour {
        RED,
        GREEN;

        /** The colour of one of {@link #RISE_COLOURS}. */
        public static RiseColour of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public ThemeSettings {
        List.of(titleFont, headingFont, bodyFont, digitFont).forEach(ThemeSettings::requireFontName);
    }

    /** Returns the name of a font that Excel can store, or throws. */
    public static String requireFontName(String name) {
        boolean storable = !name.isBlank()
                && name.length() <= MAX_FONT_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        if (!storable) {
            throw new IllegalArgumentException(
                    "\"%s\" is no name of a font, which has 1 to %d characters".formatted(name, MAX_FONT_NAME));
        }
        return name;
    }
}

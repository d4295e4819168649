package io.yearbook.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as Excel can store them: nothing that XML forbids, nothing that is taken for a formula or an escape, no more than fits. */
public final class CellText {

    /** The most characters a cell holds. */
    public static final int MAX_LENGTH = 32_767;

    /** What a text that does not fit ends with. */
    public static final String CUT_MARK = "…（以下截断）";

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    /** What Excel decodes as a character, such as {@code _x000D_}: a literal one is written with its underscore escaped. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private CellText() {}

    /** The text as it is to be stored in a cell. Control characters stay visible as their pictures: U+0007 as ␇. */
    public static String storable(String text) {
        return isStorable(text) ? text : madeStorable(text);
    }

    /** What nearly all texts are: nothing in them needs to be looked at more closely. */
    private static boolean isStorable(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean plain = character >= 0x20 && character < 0x7F && character != '_'
                    || character >= 0xA0 && character < Character.MIN_SURROGATE
                    || character > Character.MAX_SURROGATE && character < REPLACEMENT
                    || character == '\n';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String madeStorable(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        StringBuilder visible = new StringBuilder(lines.length());
        lines.codePoints().map(CellText::visible).forEach(visible::appendCodePoint);
        return cut(ESCAPE.matcher(visible).replaceAll(Matcher.quoteReplacement("_x005F_")));
    }

    /** True where a program that reads the text as input could take it for a formula. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    private static int visible(int character) {
        if (character == '\n' || character == '\t') {
            return character;
        }
        if (character < 0x20) {
            return CONTROL_PICTURES + character;
        }
        if (character == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        boolean c1Control = character >= 0x80 && character < 0xA0;
        boolean loneSurrogate = character >= 0xD800 && character <= 0xDFFF;
        boolean nonCharacter = (character & 0xFFFE) == 0xFFFE;
        return c1Control || loneSurrogate || nonCharacter ? REPLACEMENT : character;
    }

    private static String cut(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = MAX_LENGTH - CUT_MARK.length();
        int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole) + CUT_MARK;
    }
}

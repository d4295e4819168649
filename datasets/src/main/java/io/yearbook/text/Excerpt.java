package io.yearbook.text;

import java.util.regex.Pattern;

/** A text from a file as a message quotes it: in double quotes, on one line, of bearable length. */
public final class Excerpt {

    private static final int LONGEST = 60;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\u200B\\uFEFF]");

    private Excerpt() {}

    public static String of(String text) {
        int length = text.codePointCount(0, text.length());
        String shown = length <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "… (%d characters)".formatted(length);
        return "\"" + INVISIBLE.matcher(shown).replaceAll("�") + "\"";
    }
}

package io.yearbook.source.layout;

/** A text short enough for a message. */
public final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {}

    /** The text itself, or its beginning and how long it is; line breaks and NUL are shown as signs. */
    public static String of(String text) {
        String line =
                text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
        return line.replace('\n', '␊').replace('\r', '␍').replace('\0', '␀');
    }
}

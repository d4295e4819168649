package io.yearbook.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: no spaces, no quotes, half width, lower case, without note marks. */
public final class Names {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\"“”‘’「」『』]+");
    private static final Pattern NOTE_MARK = Pattern.compile("[\\s\\p{Z}*＊#＃※①-⑳⑴-⒇❶-❿]+$");

    private Names() {}

    public static String key(String name) {
        String marked = NOTE_MARK.matcher(name.strip()).replaceAll("");
        String halfWidth = Normalizer.normalize(marked, Normalizer.Form.NFKC);
        return NOISE.matcher(halfWidth).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

package io.yearbook.job.config;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the tables are, in the form that Hadoop takes. */
final class WarehouseLocation {

    /** A scheme has two letters or more, so that a drive letter is none. */
    private static final Pattern URI = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(.*)");

    private WarehouseLocation() {}

    /**
     * A URI as it is, a path as a {@code file} URI of its absolute form. Nothing is percent-encoded: Hadoop takes the
     * text literally.
     *
     * @throws IllegalArgumentException where a URI has no absolute path
     */
    static String of(String text, Path base) {
        Matcher uri = URI.matcher(text);
        if (!uri.matches()) {
            return "file://" + base.resolve(text).toAbsolutePath().normalize();
        }
        if (!uri.group(2).startsWith("/")) {
            throw new IllegalArgumentException(text);
        }
        return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}

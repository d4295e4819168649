package io.yearbook.source;

import io.yearbook.model.RawRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words at the places that a record of a document names.
 *
 * @param figure the characters at the places of the figure; empty where the record names none
 * @param quote the characters at the places of the quote, one place after another
 * @param lines true where every place names the line that its first character is in
 */
record QuotedPlaces(String figure, String quote, boolean lines) {

    private static final Pattern PLACE = Pattern.compile("(?:page \\d+, )?line (\\d+), characters (\\d+)-(\\d+)");

    static QuotedPlaces of(RawRecord record, String text) {
        int quote = record.place().indexOf(" in ");
        String ofFigure = quote < 0 ? "" : record.place().substring(0, quote);
        String ofQuote = quote < 0 ? record.place() : record.place().substring(quote + " in ".length());
        return new QuotedPlaces(
                words(ofFigure, text),
                words(ofQuote, text),
                namesItsLines(ofFigure, text) && namesItsLines(ofQuote, text));
    }

    private static String words(String places, String text) {
        StringBuilder words = new StringBuilder();
        Matcher place = PLACE.matcher(places);
        while (place.find()) {
            words.append(text, Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)) + 1);
        }
        return words.toString();
    }

    private static boolean namesItsLines(String places, String text) {
        return PLACE.matcher(places)
                .results()
                .allMatch(place -> text.substring(0, Integer.parseInt(place.group(2)))
                                        .lines()
                                        .count()
                                + (endsLine(text, Integer.parseInt(place.group(2))) ? 1 : 0)
                        == Integer.parseInt(place.group(1)));
    }

    /** True where the character before the offset ends a line, so that the offset begins the next. */
    private static boolean endsLine(String text, int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }
}

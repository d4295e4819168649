package io.yearbook.job;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The years to report, both inclusive. */
public record YearRange(int first, int last) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern TEXT = Pattern.compile("([0-9]{4})(?:\\s*(?:-|–|—|\\.\\.)\\s*([0-9]{4}))?");

    /** @throws IllegalArgumentException where the last year is before the first, or one is not from 1900 to 2100 */
    public YearRange {
        if (last < first || first < FIRST_YEAR || last > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "not years from %d to %d: %d-%d".formatted(FIRST_YEAR, LAST_YEAR, first, last));
        }
    }

    /** Reads {@code 2022}, {@code 2018-2022} or {@code 2018..2022}. */
    public static YearRange of(String text) {
        Matcher years = TEXT.matcher(text.strip());
        if (!years.matches()) {
            throw new IllegalArgumentException("not a year or a range of years: " + text);
        }
        int first = Integer.parseInt(years.group(1));
        return new YearRange(first, years.group(2) == null ? first : Integer.parseInt(years.group(2)));
    }

    public static YearRange of(int year) {
        return new YearRange(year, year);
    }

    public boolean isSingle() {
        return first == last;
    }

    /** The years in their order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** As it is read. */
    @Override
    public String toString() {
        return isSingle() ? String.valueOf(first) : first + "-" + last;
    }
}

package io.yearbook.transform;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders places of a file with their numbers as numbers: {@code row 9} before {@code row 10}. */
enum PlaceOrder implements Comparator<String> {
    INSTANCE;

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        Matcher left = PART.matcher(one);
        Matcher right = PART.matcher(other);
        while (left.find() && right.find()) {
            int order = comparePart(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return one.compareTo(other);
    }

    private static int comparePart(String one, String other) {
        if (!Character.isDigit(one.charAt(0)) || !Character.isDigit(other.charAt(0))) {
            return one.compareTo(other);
        }
        int byLength = Integer.compare(one.length(), other.length());
        return byLength != 0 ? byLength : one.compareTo(other);
    }
}

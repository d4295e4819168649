package io.yearbook.sheet;

import java.util.regex.Pattern;

/** Places in files as readers note them, in Chinese words; a place of another form is printed as it is. */
final class PlaceText {

    private static final Pattern COLUMN = Pattern.compile("^row (\\d+), column \"(.*)\"$");
    private static final Pattern ROW = Pattern.compile("^row (\\d+)$");
    private static final Pattern CELL = Pattern.compile("^'?(.+?)'?!([A-Z]+\\d+)$");

    private PlaceText() {}

    static String of(String place) {
        String column = COLUMN.matcher(place).replaceFirst("第$1行“$2”栏");
        String row = ROW.matcher(column).replaceFirst("第$1行");
        return CELL.matcher(row).replaceFirst("工作表“$1”$2");
    }
}

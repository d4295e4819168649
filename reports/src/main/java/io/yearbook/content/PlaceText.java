package io.yearbook.content;

import java.util.regex.Pattern;

/** Places in files as readers note them, in Chinese words; a place of another form is printed as it is. */
public final class PlaceText {

    private static final Pattern COLUMN = Pattern.compile("^row (\\d+), column \"(.*)\"$");
    private static final Pattern ROW = Pattern.compile("^row (\\d+)$");
    private static final Pattern CELL = Pattern.compile("^'?(.+?)'?!([A-Z]+\\d+)$");

    private static final String STRETCH = "(?:page \\d+, )?line \\d+, characters \\d+-\\d+";
    private static final Pattern PAGE = Pattern.compile("page (\\d+), ");
    private static final Pattern LINE = Pattern.compile("line (\\d+), characters (\\d+)-(\\d+)");

    /** A figure in its sentence, or a sentence alone; each of one stretch of characters or more. */
    private static final Pattern DOCUMENT = Pattern.compile("^" + STRETCH + "(?:(?:; | in )" + STRETCH + ")*$");

    private PlaceText() {}

    /** The place in Chinese words, such as {@code 第4行}. */
    public static String of(String place) {
        if (DOCUMENT.matcher(place).matches()) {
            return inDocument(place);
        }
        String column = COLUMN.matcher(place).replaceFirst("第$1行“$2”栏");
        String row = ROW.matcher(column).replaceFirst("第$1行");
        return CELL.matcher(row).replaceFirst("工作表“$1”$2");
    }

    private static String inDocument(String place) {
        String paged = PAGE.matcher(place).replaceAll("第$1页");
        return LINE.matcher(paged)
                .replaceAll("第$1行（字符偏移$2—$3）")
                .replace("; ", "、")
                .replace(" in ", "，见于");
    }
}

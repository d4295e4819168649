package io.yearbook.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises headings by their numerals, in the order of rank that official documents keep. */
final class Headings {

    private static final String CHINESE = "[一二三四五六七八九十百]{1,4}";

    private record Form(int level, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            new Form(1, Pattern.compile("^(第" + CHINESE + "[章部]分?|" + CHINESE + "、)")),
            new Form(2, Pattern.compile("^([（(]" + CHINESE + "[)）])")),
            new Form(3, Pattern.compile("^(\\d{1,3}\\s?[.．、])(?!\\d)")),
            new Form(4, Pattern.compile("^([（(]\\d{1,3}[)）])")));

    /** A run-in title ends with its sentence; one longer than this is text with a number before it. */
    private static final int LONGEST_TITLE = 60;

    private static final Pattern TITLE_END = Pattern.compile("[。；;\\n]");

    private Headings() {}

    /** The heading that a paragraph is or begins with; null where it has none. */
    static @Nullable Heading of(String paragraph) {
        for (Form form : FORMS) {
            Matcher numeral = form.pattern().matcher(paragraph);
            if (numeral.find()) {
                return new Heading(form.level(), numeral.group().strip(), title(paragraph.substring(numeral.end())));
            }
        }
        return null;
    }

    private static String title(String rest) {
        Matcher end = TITLE_END.matcher(rest);
        String title = (end.find() ? rest.substring(0, end.start()) : rest).strip();
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}

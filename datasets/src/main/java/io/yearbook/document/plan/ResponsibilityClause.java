package io.yearbook.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of a text that names who is responsible, in brackets or as a sentence of its own:
 * {@code （牵头单位：…，责任单位：…）}, {@code （区财政局牵头，区商务委配合）}, {@code 责任单位：…}.
 *
 * @param start index of its first character, the bracket included
 * @param end index after its last character
 */
record ResponsibilityClause(int start, int end, Responsibility who) {

    private static final Pattern LABEL =
            Pattern.compile("(牵头|主责|主办|责任|配合|协办|协同|参与|参加|实施|落实|承办)\\s*(?:责任)?\\s*(?:单位|部门|处室|科室)\\s*[:：]");
    private static final Pattern DUTY = Pattern.compile("([^，,；;]+?)(牵头负责|牵头|主办|配合|参与|协办|负责|落实)(?=$|[，,；;。])");
    private static final String LEADING = "牵头主责主办牵头负责";

    /** The last clause of the text that names offices. */
    static Optional<ResponsibilityClause> find(String text) {
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            int bracket = openBracketBefore(text, label.start());
            int close = bracket < 0 ? -1 : Brackets.closing(text, bracket);
            int start = bracket < 0 ? label.start() : bracket;
            int end = close < 0 ? text.length() : close + 1;
            return named(start, end, labelled(text.substring(label.start(), close < 0 ? end : close)));
        }
        return closingBracket(text);
    }

    /** The text without the clause. */
    String without(String text) {
        return (text.substring(0, start) + text.substring(end)).strip();
    }

    private static Optional<ResponsibilityClause> named(int start, int end, Responsibility who) {
        return who.isEmpty() ? Optional.empty() : Optional.of(new ResponsibilityClause(start, end, who));
    }

    /** Index of the bracket that the label stands right behind, or -1. */
    private static int openBracketBefore(String text, int index) {
        int before = index - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && (Brackets.isOpening(text.charAt(before)) || text.charAt(before) == '【') ? before : -1;
    }

    private static Responsibility labelled(String text) {
        List<String> lead = new ArrayList<>();
        List<String> responsible = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        boolean more = label.find();
        while (more) {
            String role = label.group(1);
            int from = label.end();
            more = label.find();
            String offices = text.substring(from, more ? label.start() : text.length());
            (LEADING.contains(role) ? lead : responsible).addAll(OfficeList.read(offices));
        }
        return new Responsibility(lead, responsible);
    }

    /** A bracket at the end whose parts each say what their offices do. */
    private static Optional<ResponsibilityClause> closingBracket(String text) {
        int end = text.length();
        while (end > 0 && "。；;， ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || !Brackets.isClosing(text.charAt(end - 1))) {
            return Optional.empty();
        }
        int start = Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1));
        return start < 0 ? Optional.empty() : named(start, end, withDuties(text.substring(start + 1, end - 1)));
    }

    private static Responsibility withDuties(String text) {
        List<String> lead = new ArrayList<>();
        List<String> responsible = new ArrayList<>();
        Matcher duty = DUTY.matcher(text);
        while (duty.find()) {
            if (!OfficeList.isOne(duty.group(1))) {
                return Responsibility.NONE;
            }
            (LEADING.contains(duty.group(2)) ? lead : responsible).addAll(OfficeList.read(duty.group(1)));
        }
        return new Responsibility(lead, responsible);
    }
}

package io.yearbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs of lines: a sentence that a page or line break split becomes whole again, page headers and rules are
 * left out, and every paragraph knows its sections.
 */
final class ParagraphJoiner {

    private static final Pattern MARKUP = Pattern.compile("^(#{1,6}\\s+|[>*+-]\\s+(?=\\S))");
    private static final Pattern INNER_STOP = Pattern.compile("[，。；、,;](?=.)");
    private static final Pattern END = Pattern.compile("[。！？!?：:）)》]$|\\.$");
    private static final Pattern STOP = Pattern.compile("[。；;]");
    private static final Pattern INLINE_ITEM = Pattern.compile("^[一二三四五六七八九十]{1,3}[是要]");
    private static final Pattern ONLY_NUMBER = Pattern.compile("^\\d{1,4}$");

    /** Shorter lines are whole by themselves: a heading, a name, a cell. */
    private static final int SHORTEST_BODY = 12;

    private final List<TextLine> lines;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Heading> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    private ParagraphJoiner(List<TextLine> lines) {
        this.lines = lines;
    }

    static List<Paragraph> join(List<TextLine> lines) {
        return new ParagraphJoiner(lines.stream()
                        .flatMap(line -> LongLines.cut(line).stream())
                        .toList())
                .joined();
    }

    private List<Paragraph> joined() {
        PageFurniture furniture =
                new PageFurniture(lines.stream().map(line -> strip(line).text()).toList());
        for (TextLine whole : lines) {
            TextLine line = strip(whole);
            if (line.text().isEmpty() || furniture.contains(line.text())) {
                continue;
            }
            if (!continues(line.text())) {
                close();
            }
            append(line);
        }
        close();
        return paragraphs;
    }

    /** The line without markup and the space around it. */
    private static TextLine strip(TextLine line) {
        String all = line.text();
        int start = 0;
        while (start < all.length() && isSpace(all.charAt(start))) {
            start++;
        }
        var markup = MARKUP.matcher(all.substring(start));
        start += markup.find() ? markup.end() : 0;
        int end = all.length();
        while (end > start && isSpace(all.charAt(end - 1))) {
            end--;
        }
        return new TextLine(all.substring(start, end), line.offset() + start, line.line(), line.page());
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }

    /** True where the line goes on with the sentence that the paragraph so far has left open. */
    private boolean continues(String next) {
        String before = text.toString();
        return !isTableRow(before)
                && !isTableRow(next)
                && before.length() >= SHORTEST_BODY
                && before.length() < LongLines.LONGEST
                && !END.matcher(before).find()
                && !isWholeHeading(before, next)
                && INNER_STOP.matcher(before).find()
                && Headings.of(next) == null
                && !INLINE_ITEM.matcher(next).find()
                && !ONLY_NUMBER.matcher(next).matches()
                && (INNER_STOP.matcher(next).find() || next.endsWith("。"))
                && !isListOfNames(next);
    }

    /** A heading that the next line outgrows was not broken for want of room: it ends where its line does. */
    private static boolean isWholeHeading(String before, String next) {
        return Headings.of(before) != null
                && next.length() > before.length()
                && !STOP.matcher(before).find();
    }

    /** Cells of a row have tabs between; a row is whole. */
    private static boolean isTableRow(String line) {
        return line.indexOf('\t') >= 0;
    }

    /** Names joined by 、 alone are the cell of a list, not the rest of a sentence. */
    private static boolean isListOfNames(String line) {
        return line.indexOf('，') < 0 && line.indexOf(',') < 0 && line.indexOf('。') < 0 && line.indexOf('；') < 0;
    }

    private void append(TextLine line) {
        if (text.length() > 0
                && isLatin(text.charAt(text.length() - 1))
                && isLatin(line.text().charAt(0))) {
            pieces.add(new Piece(text.length(), line.offset() - 1, line.line(), line.page()));
            text.append(' ');
        }
        pieces.add(new Piece(text.length(), line.offset(), line.line(), line.page()));
        text.append(line.text());
    }

    private static boolean isLatin(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private void close() {
        if (text.length() == 0) {
            return;
        }
        @Nullable Heading heading = Headings.of(text.toString());
        if (heading != null) {
            open.removeIf(outer -> outer.level() >= heading.level());
            open.add(heading);
        }
        paragraphs.add(new Paragraph(text.toString(), pieces, heading, open));
        text.setLength(0);
        pieces.clear();
    }
}

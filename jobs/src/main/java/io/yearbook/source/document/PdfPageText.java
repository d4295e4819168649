package io.yearbook.source.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a page in the order in which they were written, which follows columns. A line that fills its column and
 * ends inside a sentence was broken by the page and not by its author: the next goes on with it.
 */
final class PdfPageText extends PDFTextStripper {

    /** A line that ends this many characters before the right edge is full: the next character found no room. */
    private static final float FULL = 2;

    /** A line that begins this many characters behind the left edge begins a paragraph. */
    private static final float INDENTED = 1;

    private static final Pattern END = Pattern.compile("[。！？!?：:；;]$");
    private static final Pattern NUMERAL =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十百\\d]{1,4}[)）、.．]|第[一二三四五六七八九十]+[章条部])");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private float start = Float.MAX_VALUE;
    private float end;
    private float size;
    private float baseline;

    /** A line as it stands, in the units of the page. */
    private record Line(String text, float start, float end, float baseline, float size) {

        /** True where the other stands close behind on the same line: fonts change within a word. */
        boolean isFollowedBy(Line other) {
            return Math.abs(baseline - other.baseline) < size / 2 && Math.abs(other.start - end) < size / 2;
        }
    }

    private PdfPageText(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    /** @param page from 1 */
    static List<String> of(PDDocument document, int page) throws IOException {
        PdfPageText text = new PdfPageText(page);
        text.getText(document);
        text.closeLine();
        return text.joined();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                start = Math.min(start, position.getXDirAdj());
                end = Math.max(end, position.getXDirAdj() + position.getWidthDirAdj());
                size = Math.max(size, position.getFontSizeInPt());
                baseline = position.getYDirAdj();
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        closeLine();
    }

    @Override
    protected void writeParagraphSeparator() {
        closeLine();
    }

    private void closeLine() {
        if (!words.toString().isBlank()) {
            lines.add(new Line(words.toString().strip(), start, end, baseline, size));
        }
        words.setLength(0);
        start = Float.MAX_VALUE;
        end = 0;
        size = 0;
    }

    private List<String> joined() {
        List<String> joined = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            int last = joined.size() - 1;
            if (before != null && (before.isFollowedBy(line) || goesOn(before, line))) {
                joined.set(last, joined.get(last) + gap(before.text(), line.text()) + line.text());
            } else {
                joined.add(line.text());
            }
            before = line;
        }
        return joined;
    }

    private boolean goesOn(Line line, Line next) {
        return !END.matcher(line.text()).find()
                && !NUMERAL.matcher(next.text()).find()
                && Math.abs(line.size() - next.size()) < 1
                && line.end() >= rightEdge(line) - FULL * line.size()
                && next.start() <= line.start() + INDENTED * line.size();
    }

    /** Where the lines end that share a column with this one. */
    private float rightEdge(Line line) {
        return (float) lines.stream()
                .filter(other -> other.start() < line.end() && other.end() > line.start())
                .mapToDouble(Line::end)
                .max()
                .orElse(line.end());
    }

    private static String gap(String before, String after) {
        return isLatin(before.charAt(before.length() - 1)) && isLatin(after.charAt(0)) ? " " : "";
    }

    private static boolean isLatin(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}

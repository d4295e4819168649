package io.yearbook.source.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text that a reader of an HTML page sees, as lines: one for each block and each row of a table. */
final class HtmlBlocks implements NodeVisitor {

    private static final String CHROME =
            "script, style, noscript, template, nav, header:not(article header, main header), footer, aside, select, textarea,"
                    + " button, svg";
    private static final String UNSEEN =
            "[hidden], [style~=(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)], del, s, strike";

    private final ExtractedText.Builder text = new ExtractedText.Builder();
    private final StringBuilder line = new StringBuilder();

    private HtmlBlocks() {}

    static ExtractedText text(InputStream bytes, Charset charset) throws IOException {
        Document page = Jsoup.parse(bytes, charset.name(), "");
        page.select(CHROME).remove();
        page.select(UNSEEN).remove();
        HtmlBlocks blocks = new HtmlBlocks();
        page.body().traverse(blocks);
        blocks.endLine();
        return blocks.text.build();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element && startsLine(element)) {
            endLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("td") || element.nameIs("th")) {
                line.append('\t');
            } else if (startsLine(element)) {
                endLine();
            }
        }
    }

    /** The lines of preformatted text are lines; elsewhere a line end is white space. */
    private void append(TextNode words) {
        Element around = words.parent();
        boolean preformatted = around != null && around.closest("pre") != null;
        String[] lines = preformatted ? words.getWholeText().split("\\R", -1) : new String[] {words.getWholeText()};
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                endLine();
            }
            line.append(lines[index].replaceAll("[\\s\\u00A0]+", " "));
        }
    }

    private static boolean startsLine(Element element) {
        return element.nameIs("br")
                || element.nameIs("tr")
                || (element.isBlock() && !element.nameIs("td") && !element.nameIs("th") && !isInRow(element));
    }

    private static boolean isInRow(Element element) {
        return element.closest("tr") != null;
    }

    private void endLine() {
        String finished = line.toString().strip();
        if (!finished.isEmpty()) {
            text.add(finished, null);
            text.gap(null);
        }
        line.setLength(0);
    }
}

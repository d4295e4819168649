package io.yearbook.source.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Node;

/**
 * What a reader of a Word document sees: its body with the numerals that Word counts, its text boxes and its notes;
 * without what is struck out as a tracked change, hidden text, running heads and page numbers.
 */
final class WordText {

    private static final String NOTE_MARK = "\\[(?:footnote|endnote)Ref:\\d+]";

    private final ExtractedText.Builder text = new ExtractedText.Builder();
    private final WordNumerals numerals;

    private WordText(XWPFDocument document) {
        this.numerals = new WordNumerals(document);
    }

    static ExtractedText of(XWPFDocument document) {
        WordText word = new WordText(document);
        document.getBodyElements().forEach(word::add);
        document.getFootnotes().forEach(word::addNote);
        document.getEndnotes().forEach(word::addNote);
        return word.text.build();
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            addLine(numerals.next(paragraph) + words(paragraph));
            boxes(paragraph).forEach(this::addLine);
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(this::addRow);
        } else if (element instanceof XWPFSDT control) {
            addLine(control.getContent().getText());
        }
    }

    private void addLine(String line) {
        text.add(line, null);
        text.gap(null);
    }

    private void addRow(XWPFTableRow row) {
        addLine(String.join("\t", row.getTableCells().stream().map(this::words).toList()));
    }

    private String words(XWPFTableCell cell) {
        List<String> paragraphs = cell.getParagraphs().stream()
                .map(paragraph -> numerals.next(paragraph) + words(paragraph))
                .toList();
        return String.join(" ", paragraphs).replace('\n', ' ');
    }

    private void addNote(XWPFAbstractFootnoteEndnote note) {
        note.getParagraphs().forEach(paragraph -> {
            String words = words(paragraph);
            if (!words.isBlank()) {
                addLine(words);
            }
        });
    }

    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFSDT control) {
                words.append(control.getContent().getText());
            } else if (element instanceof XWPFRun run && !run.isVanish() && !isStruckOut(run)) {
                words.append(run.text().replaceAll(NOTE_MARK, ""));
            }
        }
        return words.toString();
    }

    /** A tracked change keeps what it took away. */
    private static boolean isStruckOut(XWPFRun run) {
        String around = run.getCTR().getDomNode().getParentNode().getLocalName();
        return "del".equals(around) || "moveFrom".equals(around);
    }

    /** The paragraphs of the text boxes that are anchored in a paragraph. */
    private static List<String> boxes(XWPFParagraph paragraph) {
        List<String> boxes = new ArrayList<>();
        addBoxes(paragraph.getCTP().getDomNode(), boxes);
        return boxes;
    }

    /** A box is written twice: for programs of today, and for older ones under a fallback. */
    private static void addBoxes(Node node, List<String> boxes) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("txbxContent".equals(child.getLocalName())) {
                for (Node inBox = child.getFirstChild(); inBox != null; inBox = inBox.getNextSibling()) {
                    boxes.add(words(inBox));
                }
            } else if (!"Fallback".equals(child.getLocalName())) {
                addBoxes(child, boxes);
            }
        }
    }

    private static String words(Node node) {
        if ("t".equals(node.getLocalName())) {
            return node.getFirstChild() == null ? "" : node.getFirstChild().getNodeValue();
        }
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(words(child));
        }
        return words.toString();
    }
}

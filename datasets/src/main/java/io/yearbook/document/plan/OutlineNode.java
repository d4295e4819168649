package io.yearbook.document.plan;

import io.yearbook.document.Heading;
import io.yearbook.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A heading of a plan with the text below it. */
final class OutlineNode {

    /** Items in brackets such as （1） are part of the measure above them. */
    private static final int DEEPEST_LEVEL = 3;

    private final Heading heading;
    private final @Nullable OutlineNode parent;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<OutlineNode> children = new ArrayList<>();

    private OutlineNode(Paragraph paragraph, @Nullable OutlineNode parent) {
        this.heading = Objects.requireNonNull(paragraph.heading(), paragraph.text());
        this.parent = parent;
        paragraphs.add(paragraph);
    }

    /** The headings of a document in order, deeper ones after the one they belong to. */
    static List<OutlineNode> of(List<Paragraph> paragraphs) {
        List<OutlineNode> nodes = new ArrayList<>();
        OutlineNode last = null;
        for (Paragraph paragraph : paragraphs) {
            Heading heading = paragraph.heading();
            if (heading != null && heading.level() <= DEEPEST_LEVEL) {
                last = new OutlineNode(paragraph, above(last, heading.level()));
                if (last.parent != null) {
                    last.parent.children.add(last);
                }
                nodes.add(last);
            } else if (last != null) {
                last.paragraphs.add(paragraph);
            }
        }
        return nodes;
    }

    private static @Nullable OutlineNode above(@Nullable OutlineNode last, int level) {
        OutlineNode node = last;
        while (node != null && node.heading.level() >= level) {
            node = node.parent;
        }
        return node;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    List<OutlineNode> children() {
        return children;
    }

    Heading heading() {
        return heading;
    }

    Optional<OutlineNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** The node of the given level that this one is or stands under. */
    Optional<OutlineNode> atLevel(int level) {
        OutlineNode node = this;
        while (node != null && node.heading.level() > level) {
            node = node.parent;
        }
        return node != null && node.heading.level() == level ? Optional.of(node) : Optional.empty();
    }

    /** The outermost heading above this one, or itself. */
    OutlineNode outermost() {
        return parent == null ? this : parent.outermost();
    }

    /** The heading with its numeral, without the offices it names. */
    String label() {
        String text = paragraphs.get(0).text();
        String bare = ResponsibilityClause.find(text)
                .map(clause -> clause.without(text))
                .orElse(text);
        int end = bare.indexOf('。');
        return (end < 0 ? bare : bare.substring(0, end)).strip();
    }

    /** Its text without the numeral, in passages. */
    List<Measure.Passage> passages() {
        List<Measure.Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            passages.add(Measure.Passage.from(paragraph, passages.isEmpty() ? afterNumeral(paragraph.text()) : 0));
        }
        passages.removeIf(passage -> passage.text().isEmpty());
        return passages;
    }

    private int afterNumeral(String text) {
        int index = text.startsWith(heading.numeral()) ? heading.numeral().length() : 0;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** The offices that its own text names. */
    Responsibility ownOffices() {
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Optional<ResponsibilityClause> clause =
                    ResponsibilityClause.find(paragraphs.get(i).text());
            if (clause.isPresent()) {
                return clause.get().who();
            }
        }
        return Responsibility.NONE;
    }
}

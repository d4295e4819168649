package io.yearbook.document.plan;

import io.yearbook.document.Heading;
import io.yearbook.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A heading of a plan with the text below it. */
final class OutlineNode {

    /** Items in brackets such as （1） are part of the measure above them. */
    private static final int DEEPEST_LEVEL = 3;

    private static final Pattern DAY = Pattern.compile("\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日");
    private static final Pattern OFFICE = Pattern.compile("[\\p{IsHan}\\s]{4,40}");

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
        boolean signed = false;
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            Heading heading = paragraph.heading();
            signed = heading == null && (signed || isSignature(paragraphs, index));
            if (heading != null && heading.level() <= DEEPEST_LEVEL) {
                last = new OutlineNode(paragraph, above(last, heading.level()));
                if (last.parent != null) {
                    last.parent.children.add(last);
                }
                nodes.add(last);
            } else if (last != null && !signed) {
                last.paragraphs.add(paragraph);
            }
        }
        return nodes;
    }

    /** The office and the day that close a document, or the day alone: what follows belongs to no heading. */
    private static boolean isSignature(List<Paragraph> paragraphs, int index) {
        String text = paragraphs.get(index).text().strip();
        boolean beforeDay = index + 1 < paragraphs.size()
                && DAY.matcher(paragraphs.get(index + 1).text().strip()).matches();
        return DAY.matcher(text).matches() || (beforeDay && OFFICE.matcher(text).matches());
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

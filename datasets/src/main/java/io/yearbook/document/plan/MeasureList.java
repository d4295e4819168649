package io.yearbook.document.plan;

import io.yearbook.document.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a plan that numbers them in its text. A measure is a heading with none below it. Its offices are those
 * it names, else those of its section or part; a section whose last measure alone names offices names them for all.
 */
final class MeasureList {

    /** Parts that say why and how, not what: no tasks, unless offices are named in them. */
    private static final Pattern FRAME =
            Pattern.compile("总体(?:要求|目标|思路)|指导思想|基本原则|(?:工作|主要|发展)目标|保障|组织(?:实施|领导)|(?:工作|有关|相关)要求");

    private final List<OutlineNode> leaves;
    private final Set<OutlineNode> partsWithOffices = new HashSet<>();

    private MeasureList(List<OutlineNode> nodes) {
        this.leaves = nodes.stream().filter(OutlineNode::isLeaf).toList();
        nodes.stream()
                .filter(node -> !node.ownOffices().isEmpty())
                .forEach(node -> partsWithOffices.add(node.outermost()));
    }

    /** The measures, and as measures without a number the passages that are no tasks. */
    static List<Measure> read(List<Paragraph> paragraphs) {
        return new MeasureList(OutlineNode.of(paragraphs)).measures();
    }

    private List<Measure> measures() {
        List<OutlineNode> tasks = leaves.stream().filter(this::isTask).toList();
        boolean numbered = isNumberedThroughout(tasks);
        List<Measure> measures = new ArrayList<>();
        int count = 0;
        for (OutlineNode leaf : leaves) {
            if (isTask(leaf)) {
                count++;
                int printed = Numerals.of(leaf.heading().numeral()).orElse(count);
                measures.add(measure(leaf, numbered ? printed : count));
            } else {
                measures.add(measure(leaf, null));
            }
        }
        return measures;
    }

    private boolean isTask(OutlineNode leaf) {
        if (!offices(leaf).isEmpty() || partsWithOffices.contains(leaf.outermost())) {
            return true;
        }
        return leaf.parent().isPresent()
                && !FRAME.matcher(leaf.outermost().label()).find();
    }

    /** False where the numbers start again in each section: then the measures are counted. */
    private static boolean isNumberedThroughout(List<OutlineNode> tasks) {
        int last = 0;
        for (OutlineNode task : tasks) {
            OptionalInt number = Numerals.of(task.heading().numeral());
            if (number.isEmpty() || number.getAsInt() <= last) {
                return false;
            }
            last = number.getAsInt();
        }
        return true;
    }

    private static Measure measure(OutlineNode leaf, @Nullable Integer number) {
        String part = leaf.atLevel(1).map(OutlineNode::label).orElse("");
        String section = leaf.atLevel(2)
                .filter(node -> node != leaf)
                .map(OutlineNode::label)
                .orElse("");
        return new Measure(number, part, section, leaf.passages(), offices(leaf));
    }

    private static Responsibility offices(OutlineNode leaf) {
        Responsibility own = leaf.ownOffices();
        OutlineNode above = leaf.parent().orElse(null);
        while (own.isEmpty() && above != null) {
            own = sectionOffices(above);
            above = above.parent().orElse(null);
        }
        return own;
    }

    private static Responsibility sectionOffices(OutlineNode section) {
        Responsibility own = section.ownOffices();
        List<OutlineNode> measures = section.children();
        if (!own.isEmpty() || measures.stream().anyMatch(measure -> !measure.isLeaf())) {
            return own;
        }
        List<OutlineNode> naming = measures.stream()
                .filter(measure -> !measure.ownOffices().isEmpty())
                .toList();
        boolean lastAlone = naming.size() == 1 && naming.get(0) == measures.get(measures.size() - 1);
        return lastAlone ? naming.get(0).ownOffices() : Responsibility.NONE;
    }
}

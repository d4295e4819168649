package io.yearbook.catalog;

import io.yearbook.text.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The YAML of a manifest as texts by key, each with its line. A text is what stands in the file: {@code 2021-07-23} and
 * {@code 0012} stay as they are written. An entry of another shape than asked for, or an empty one, is a fault.
 */
final class LandingManifestEntries {

    private static final int MAX_CODE_POINTS = 200_000;
    private static final int MAX_DEPTH = 2;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(MAX_CODE_POINTS)
            .setAllowNonScalarKeys(true)
            .build();

    /** A text of the manifest. The line is counted from 1. */
    record Line(int number, String text) {}

    private final Map<String, Node> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> lineOfKey = new LinkedHashMap<>();
    private final LandingManifestFaults faults;

    LandingManifestEntries(String yaml, LandingManifestFaults faults) {
        this.faults = faults;
        try {
            if (isFlatEnough(yaml)) {
                new Compose(SETTINGS).composeString(yaml).ifPresent(this::readRoot);
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(line, "cannot be read as YAML: " + e.getProblem() + "; put quotes around texts with signs");
        } catch (YamlEngineException e) {
            faults.add(1, "cannot be read as YAML: " + e.getMessage());
        }
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    int line(String key) {
        return lineOfKey.getOrDefault(key, 1);
    }

    Optional<Line> text(String key) {
        return Optional.ofNullable(byKey.get(key)).flatMap(node -> scalar(key, node, "one text"));
    }

    /** What one of the allowed texts means, in whichever case it is written. */
    <T> Optional<T> choice(String key, Map<String, T> allowed) {
        Optional<Line> line = text(key);
        Optional<T> chosen = line.map(written -> allowed.get(written.text().toLowerCase(Locale.ROOT)));
        if (line.isPresent() && chosen.isEmpty()) {
            List<String> names = allowed.keySet().stream()
                    .filter(name -> name.matches("[a-z-]+"))
                    .sorted()
                    .toList();
            String given = line.get().text();
            faults.add(
                    line.get().number(),
                    key,
                    "\"%s\" is not allowed; %s".formatted(given, NearestName.advice(given, names)));
        }
        return chosen;
    }

    List<String> texts(String key) {
        Node node = byKey.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(item -> scalar(key, item, "a list of texts").stream())
                    .map(Line::text)
                    .toList();
        }
        faults.add(line(key), key, "expects a list, such as [one, two]");
        return List.of();
    }

    Map<String, Line> pairs(String key) {
        Node node = byKey.get(key);
        Map<String, Line> pairs = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                readPair(key, tuple, pairs);
            }
        } else if (node != null) {
            faults.add(line(key), key, "expects pairs on lines of their own, such as \"  text: meaning\"");
        }
        return pairs;
    }

    private void readPair(String key, NodeTuple tuple, Map<String, Line> pairs) {
        Optional<Line> name = scalar(key, tuple.getKeyNode(), "a text before the colon");
        Optional<Line> meaning = scalar(key, tuple.getValueNode(), "a text after the colon");
        if (name.isPresent() && meaning.isPresent()) {
            Line former = pairs.putIfAbsent(name.get().text(), meaning.get());
            if (former != null) {
                faults.add(
                        meaning.get().number(),
                        key,
                        "\"%s\" stands on line %d already".formatted(name.get().text(), former.number()));
            }
        }
    }

    private void readRoot(Node root) {
        if (root instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
            return;
        }
        if (!(root instanceof MappingNode mapping)) {
            faults.add(lineOf(root), "expects \"key: value\" on each line");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                readEntry(name.getValue(), lineOf(name), tuple.getValueNode());
            } else {
                faults.add(lineOf(tuple.getKeyNode()), "expects a name before the colon");
            }
        }
    }

    private void readEntry(String key, int line, Node value) {
        Integer former = lineOfKey.putIfAbsent(key, line);
        if (former == null) {
            byKey.put(key, value);
        } else {
            faults.add(line, key, "stands on line %d already; keep one".formatted(former));
        }
    }

    private Optional<Line> scalar(String key, Node node, String expected) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(lineOf(node), key, "expects " + expected + ", not a list or pairs");
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            faults.add(lineOf(node), key, "is empty; give a value or remove the line");
            return Optional.empty();
        }
        return Optional.of(new Line(lineOf(node), scalar.getValue().strip()));
    }

    /** Nodes are composed by recursion and aliases multiply: neither nesting nor aliases serve a manifest. */
    private boolean isFlatEnough(String yaml) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(yaml)) {
            int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> {
                    faults.add(line, "aliases (*name) are not used in a manifest; write the value out");
                    return false;
                }
                default -> {}
            }
            if (depth > MAX_DEPTH) {
                faults.add(line, "nests lists or pairs deeper than a manifest does");
                return false;
            }
        }
        return true;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}

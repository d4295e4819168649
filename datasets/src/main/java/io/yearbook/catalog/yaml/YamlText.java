package io.yearbook.catalog.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** From the text of a file to its YAML. */
public final class YamlText {

    private static final int MAX_CODE_POINTS = 2_000_000;
    private static final int MAX_DEPTH = 100;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(MAX_CODE_POINTS)
            .setAllowNonScalarKeys(true)
            .build();

    private YamlText() {}

    /**
     * The pairs at the root; empty, with a fault, where there are none.
     *
     * @param firstLine what such a file may begin with, for the fault
     */
    public static Optional<YamlPairs> root(String yaml, YamlFaults faults, String firstLine) {
        try {
            if (!isTree(yaml, faults)) {
                return Optional.empty();
            }
            Node root = new Compose(SETTINGS).composeString(yaml).orElse(null);
            if (root instanceof MappingNode pairs) {
                return Optional.of(new YamlPairs(pairs, "", faults));
            }
            faults.add(1, "", "expects \"key: value\" on each line, beginning with \"%s\"".formatted(firstLine));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(line, "", "cannot be read as YAML: " + e.getProblem() + "; put quotes around texts with signs");
        } catch (YamlEngineException e) {
            faults.add(1, "", "cannot be read as YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Nodes are composed by recursion, and aliases could make them endless. */
    private static boolean isTree(String yaml, YamlFaults faults) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(yaml)) {
            int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> {
                    faults.add(line, "", "aliases (*name) are not used here; write the value out");
                    return false;
                }
                default -> {}
            }
            if (depth > MAX_DEPTH) {
                faults.add(line, "", "nests deeper than %d levels".formatted(MAX_DEPTH));
                return false;
            }
        }
        return true;
    }
}

package io.yearbook.catalog.yaml;

import io.yearbook.text.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One value of a file. What is not of the shape asked for is a fault and reads as empty.
 *
 * @param path keys that lead to it
 */
public record YamlValue(Node node, String path, YamlFaults faults) {

    public int line() {
        return lineOf(node);
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    public void fault(String message) {
        faults.add(line(), path, message);
    }

    public boolean isPairs() {
        return node instanceof MappingNode;
    }

    public Optional<String> text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        fault(node instanceof ScalarNode ? "is empty; give a value or remove the key" : "expects one text");
        return Optional.empty();
    }

    public Optional<Double> number() {
        return text().flatMap(text -> {
            try {
                double number = Double.parseDouble(text);
                if (!Double.isNaN(number) && !Double.isInfinite(number) && text.matches("[-+.\\dEe]+")) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException notOne) {
                // Said below.
            }
            fault("\"%s\" is not a number".formatted(text));
            return Optional.empty();
        });
    }

    public Optional<Integer> wholeNumber() {
        return number().flatMap(number -> {
            if (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE) {
                return Optional.of((int) Math.rint(number));
            }
            fault("%s is not a whole number".formatted(number));
            return Optional.empty();
        });
    }

    /** The constant whose name, in lower case, is written. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        return text().flatMap(text -> {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .toList();
            String name = text.toLowerCase(Locale.ROOT).replace('-', '_');
            int chosen = names.indexOf(name);
            if (chosen < 0) {
                fault("\"%s\" is not allowed; %s".formatted(text, NearestName.advice(name, names)));
                return Optional.empty();
            }
            return Optional.of(type.getEnumConstants()[chosen]);
        });
    }

    public Optional<YamlPairs> pairs() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlPairs(mapping, path, faults));
        }
        fault("expects pairs, such as \"key: value\"");
        return Optional.empty();
    }

    public List<YamlValue> items() {
        List<YamlValue> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                items.add(new YamlValue(item, "%s[%d]".formatted(path, items.size()), faults));
            }
        } else {
            fault("expects a list, such as [one, two]");
        }
        return items;
    }

    /** What the parts make; a fault where they contradict each other. */
    public <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException contradiction) {
            fault(String.valueOf(contradiction.getMessage()));
            return Optional.empty();
        }
    }
}

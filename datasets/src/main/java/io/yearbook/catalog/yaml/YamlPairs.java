package io.yearbook.catalog.yaml;

import io.yearbook.text.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Pairs of a file. It remembers which keys were asked for: all others are unknown, see {@link #refuseOthers}. */
public final class YamlPairs {

    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final YamlValue whole;

    YamlPairs(MappingNode node, String path, YamlFaults faults) {
        this.whole = new YamlValue(node, path, faults);
        for (NodeTuple pair : node.getValue()) {
            int line = YamlValue.lineOf(pair.getKeyNode());
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                faults.add(line, path, "expects a name before the colon");
            } else if (values.containsKey(key.getValue())) {
                faults.add(line, inside(key.getValue()), "stands there twice; keep one");
            } else {
                lines.put(key.getValue(), line);
                values.put(key.getValue(), new YamlValue(pair.getValueNode(), inside(key.getValue()), faults));
            }
        }
    }

    /** The pairs as one value, for faults of the whole. */
    public YamlValue whole() {
        return whole;
    }

    private String inside(String key) {
        return whole.path().isEmpty() ? key : whole.path() + "." + key;
    }

    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    public Optional<YamlValue> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that must be there. */
    public Optional<YamlValue> required(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            whole.fault("\"%s\" is missing".formatted(key));
        }
        return value;
    }

    /** The text of a key; null where it is not there or is none. */
    public @Nullable String text(String key) {
        return value(key).flatMap(YamlValue::text).orElse(null);
    }

    public double number(String key, double otherwise) {
        return value(key).flatMap(YamlValue::number).orElse(otherwise);
    }

    public @Nullable Integer wholeNumber(String key) {
        return value(key).flatMap(YamlValue::wholeNumber).orElse(null);
    }

    public int wholeNumber(String key, int otherwise) {
        return value(key).flatMap(YamlValue::wholeNumber).orElse(otherwise);
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        return value(key).flatMap(value -> value.choice(type)).orElse(otherwise);
    }

    public Optional<YamlPairs> pairs(String key) {
        return value(key).flatMap(YamlValue::pairs);
    }

    public List<YamlValue> items(String key) {
        return value(key).map(YamlValue::items).orElse(List.of());
    }

    public Set<String> keys() {
        return values.keySet();
    }

    /** Makes a fault of every key that was not asked for, with the nearest that was. */
    public void refuseOthers() {
        values.forEach((key, value) -> {
            if (!asked.contains(key)) {
                whole.faults()
                        .add(
                                lines.getOrDefault(key, 1),
                                value.path(),
                                "is not known; " + NearestName.advice(key, asked));
            }
        });
    }
}

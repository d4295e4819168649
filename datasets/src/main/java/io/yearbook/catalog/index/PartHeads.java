package io.yearbook.catalog.index;

import io.yearbook.catalog.yaml.YamlPairs;
import io.yearbook.catalog.yaml.YamlValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every part of an index states, whether dimension or indicator: a code that is its own, a name and a weight. */
final class PartHeads {

    private final Map<String, Integer> lineOfCode = new HashMap<>();

    String code(YamlPairs pairs, @Nullable String otherwise) {
        Optional<YamlValue> stated = otherwise == null ? pairs.required("code") : pairs.value("code");
        String code = stated.flatMap(YamlValue::text).orElse(otherwise == null ? "" : otherwise);
        Integer former = lineOfCode.putIfAbsent(code, pairs.whole().line());
        if (former != null && !code.isEmpty()) {
            pairs.whole()
                    .fault("\"%s\" is the code of the part on line %d already; give it a \"code\" of its own"
                            .formatted(code, former));
        }
        return code;
    }

    static double weight(YamlPairs pairs) {
        return pairs.number("weight", 1);
    }

    static String text(YamlPairs pairs, String key, String otherwise) {
        String text = pairs.text(key);
        return text == null ? otherwise : text;
    }
}

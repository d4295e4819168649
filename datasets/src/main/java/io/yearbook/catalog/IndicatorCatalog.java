package io.yearbook.catalog;

import io.yearbook.model.Indicator;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The indicators by code, name and alias. A name that two indicators share resolves to neither. */
public final class IndicatorCatalog implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Indicator> byCode = new LinkedHashMap<>();
    private final HashMap<String, String> codeByName = new HashMap<>();
    private final HashMap<String, TreeSet<String>> ambiguous = new HashMap<>();

    public IndicatorCatalog(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            byCode.put(indicator.code(), indicator);
            codeByName.put(Names.key(indicator.code()), indicator.code());
            codeByName.put(Names.key(indicator.nameZh()), indicator.code());
        }
        Set<String> names = Set.copyOf(codeByName.keySet());
        for (Indicator indicator : indicators) {
            indicator.aliasesZh().stream()
                    .map(Names::key)
                    .filter(alias -> !names.contains(alias))
                    .forEach(alias -> addAlias(alias, indicator.code()));
        }
        ambiguous.keySet().forEach(codeByName::remove);
    }

    private void addAlias(String alias, String code) {
        String other = codeByName.putIfAbsent(alias, code);
        if (other != null && !other.equals(code)) {
            ambiguous
                    .computeIfAbsent(alias, key -> new TreeSet<>(Set.of(other)))
                    .add(code);
        }
    }

    public Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toLowerCase(Locale.ROOT)));
    }

    /** The indicator meant by a code, name or alias; empty where none or more than one is. */
    public Optional<Indicator> resolve(String text) {
        return Optional.ofNullable(codeByName.get(Names.key(text))).map(byCode::get);
    }

    /** The codes of the indicators that share the name, where more than one does. */
    public List<String> candidates(String text) {
        return List.copyOf(ambiguous.getOrDefault(Names.key(text), new TreeSet<>()));
    }

    /** All names and aliases that resolve, in their comparable form, with the code they mean. */
    public Map<String, String> names() {
        return Map.copyOf(codeByName);
    }

    public List<Indicator> all() {
        return List.copyOf(byCode.values());
    }
}

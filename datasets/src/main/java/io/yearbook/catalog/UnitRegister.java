package io.yearbook.catalog;

import io.yearbook.model.Unit;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units by code and alias; 千, 万, 百万 and 亿 before a unit scale it. */
public final class UnitRegister implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<Map.Entry<String, Integer>> SCALES = List.of(
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("万", 4),
            Map.entry("千", 3),
            Map.entry("百", 2));

    private final HashMap<String, Unit> byName = new HashMap<>();

    /** @param unitsByName every code and alias with the unit it means */
    public UnitRegister(Map<String, Unit> unitsByName) {
        unitsByName.forEach((name, unit) -> byName.put(Names.key(name), unit));
    }

    /** The unit meant by a text such as {@code 亿元}, {@code 万件} or {@code 个工作日}; empty where it is not known. */
    public Optional<Unit> resolve(String text) {
        String key = Names.key(text);
        Unit known = byName.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        for (Map.Entry<String, Integer> scale : SCALES) {
            Unit base = key.startsWith(scale.getKey())
                    ? byName.get(key.substring(scale.getKey().length()))
                    : null;
            if (base != null) {
                return Optional.of(
                        new Unit(scale.getKey() + base.code(), base.dimension(), base.power() + scale.getValue()));
            }
        }
        return Optional.empty();
    }
}

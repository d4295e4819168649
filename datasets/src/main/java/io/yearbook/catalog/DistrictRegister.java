package io.yearbook.catalog;

import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reference areas by code and name, each with its validity. */
public final class DistrictRegister implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, District> byCode = new LinkedHashMap<>();
    private final HashMap<String, List<District>> byName = new HashMap<>();

    public DistrictRegister(List<District> districts) {
        String city = districts.stream()
                .filter(district -> district.kind() == DistrictKind.CITY)
                .map(District::nameZh)
                .findFirst()
                .orElse("");
        for (District district : districts) {
            byCode.put(district.code(), district);
            names(district, city)
                    .forEach(name -> byName.computeIfAbsent(Names.key(name), k -> new ArrayList<>())
                            .add(district));
        }
    }

    private static List<String> names(District district, String city) {
        List<String> names = new ArrayList<>(List.of(district.code(), district.nameZh()));
        if (!district.shortNameZh().equals(district.nameZh())) {
            names.add(district.shortNameZh());
        }
        if (district.kind() == DistrictKind.CITY) {
            names.add("全市");
        } else {
            names.add(city + district.nameZh());
        }
        return names;
    }

    public Optional<District> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip()));
    }

    /**
     * The area meant by a code or by a full or short name, with or without the city before it. Where areas share a
     * name, the one that exists on the day is meant.
     *
     * @param on a day of the figure's period; null takes a name only where it is unique
     */
    public Optional<District> resolve(String text, @Nullable LocalDate on) {
        List<District> named = byName.getOrDefault(Names.key(text), List.of());
        if (named.size() <= 1) {
            return named.stream().findFirst();
        }
        if (on == null) {
            return Optional.empty();
        }
        List<District> existing =
                named.stream().filter(district -> district.existsOn(on)).toList();
        return existing.size() == 1 ? Optional.of(existing.get(0)) : Optional.empty();
    }

    /** The city as a whole. */
    public Optional<District> city() {
        return byCode.values().stream()
                .filter(district -> district.kind() == DistrictKind.CITY)
                .findFirst();
    }

    public List<District> all() {
        return List.copyOf(byCode.values());
    }
}

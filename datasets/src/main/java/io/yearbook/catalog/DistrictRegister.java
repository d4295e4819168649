package io.yearbook.catalog;

import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reference areas by code and name, each with its validity. */
public final class DistrictRegister implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String WHOLE_CITY = "全市";

    /** Tables leave out the peoples in its name: 石柱自治县 or 石柱县 for 石柱土家族自治县. */
    private static final String AUTONOMOUS_COUNTY = "自治县";

    private static final String COUNTY = "县";

    /** A statistical code: the six digits of the district, and zeros where towns and villages have theirs. */
    private static final Pattern TWELVE_DIGIT_CODE = Pattern.compile("^(\\d{6})0{6}$");

    private final LinkedHashMap<String, District> byCode = new LinkedHashMap<>();
    private final HashMap<String, List<District>> byName = new HashMap<>();

    public DistrictRegister(List<District> districts) {
        List<String> prefixes = districts.stream()
                .filter(district -> district.kind() == DistrictKind.CITY)
                .findFirst()
                .map(city -> List.of("", city.nameZh(), city.shortNameZh()))
                .orElse(List.of(""));
        for (District district : districts) {
            byCode.put(district.code(), district);
            nameKeys(district, prefixes)
                    .forEach(key ->
                            byName.computeIfAbsent(key, k -> new ArrayList<>()).add(district));
        }
    }

    private static Set<String> nameKeys(District district, List<String> prefixes) {
        Set<String> names = new LinkedHashSet<>(Set.of(district.code()));
        if (district.kind() == DistrictKind.CITY) {
            names.addAll(List.of(district.nameZh(), district.shortNameZh(), WHOLE_CITY));
        } else {
            for (String prefix : prefixes) {
                names.add(prefix + district.nameZh());
                names.add(prefix + district.shortNameZh());
                if (district.nameZh().endsWith(AUTONOMOUS_COUNTY)) {
                    names.add(prefix + district.shortNameZh() + AUTONOMOUS_COUNTY);
                    names.add(prefix + district.shortNameZh() + COUNTY);
                }
            }
        }
        return names.stream().map(Names::key).collect(Collectors.toSet());
    }

    public Optional<District> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip()));
    }

    /**
     * The area meant by a code, also with the six zeros of a statistical code after it, or by a full or short name,
     * with or without the city before it. Where areas share a name, the one that exists on the day is meant.
     *
     * @param on a day of the figure's period; null takes a name only where it is unique
     */
    public Optional<District> resolve(String text, @Nullable LocalDate on) {
        String key = TWELVE_DIGIT_CODE.matcher(Names.key(text)).replaceFirst("$1");
        List<District> named = byName.getOrDefault(key, List.of());
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

package io.yearbook.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which manifest describes which data file of a folder. The manifest of {@code gdp.xlsx} is {@code gdp.xlsx.yml} or,
 * where no other data file could be meant, {@code gdp.yml}.
 *
 * @param manifests the manifest of each data file that has exactly one
 * @param ambiguous data files whose manifest is not certain, each with a sentence on why and what to do
 * @param orphaned manifests without a data file
 */
public record LandingManifestPairing(
        SortedMap<String, String> manifests, SortedMap<String, String> ambiguous, SortedSet<String> orphaned) {

    private static final String SUFFIX = ".yml";

    public LandingManifestPairing {
        manifests = Collections.unmodifiableSortedMap(new TreeMap<>(manifests));
        ambiguous = Collections.unmodifiableSortedMap(new TreeMap<>(ambiguous));
        orphaned = Collections.unmodifiableSortedSet(new TreeSet<>(orphaned));
    }

    /** True where a file of this name is a manifest, not data. */
    public static boolean isManifest(String fileName) {
        return fileName.endsWith(SUFFIX);
    }

    /** Pairs the files of a folder by their names; a path before the names must be the same text for both. */
    public static LandingManifestPairing of(Collection<String> fileNames) {
        SortedSet<String> data = new TreeSet<>(fileNames);
        data.removeIf(LandingManifestPairing::isManifest);
        SortedMap<String, String> manifests = new TreeMap<>();
        SortedSet<String> byStem = new TreeSet<>();
        for (String manifest : fileNames) {
            if (isManifest(manifest) && data.contains(described(manifest))) {
                manifests.put(described(manifest), manifest);
            } else if (isManifest(manifest)) {
                byStem.add(manifest);
            }
        }
        SortedMap<String, String> ambiguous = new TreeMap<>();
        byStem.forEach(manifest -> pairByStem(manifest, data, manifests, ambiguous));
        byStem.removeIf(manifest -> data.stream().anyMatch(name -> stem(name).equals(described(manifest))));
        return new LandingManifestPairing(manifests, ambiguous, byStem);
    }

    private static void pairByStem(
            String manifest,
            SortedSet<String> data,
            SortedMap<String, String> manifests,
            SortedMap<String, String> ambiguous) {
        List<String> meant = data.stream()
                .filter(name -> stem(name).equals(described(manifest)))
                .toList();
        List<String> without =
                meant.stream().filter(name -> !manifests.containsKey(name)).toList();
        if (without.size() == 1) {
            manifests.put(without.get(0), manifest);
        } else if (without.isEmpty()) {
            meant.forEach(name -> ambiguous.put(
                    name, "both %s and %s describe it; keep one".formatted(manifests.remove(name), manifest)));
        } else {
            String files = without.stream().collect(Collectors.joining(" or "));
            without.forEach(name -> ambiguous.put(
                    name,
                    "%s could describe %s; rename it after one file, such as %s"
                            .formatted(manifest, files, name + SUFFIX)));
        }
    }

    private static String described(String manifest) {
        return manifest.substring(0, manifest.length() - SUFFIX.length());
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > fileName.lastIndexOf('/') ? fileName.substring(0, dot) : fileName;
    }
}

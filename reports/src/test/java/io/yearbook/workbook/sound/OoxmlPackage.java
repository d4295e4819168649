package io.yearbook.workbook.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook file and how they refer to each other. Faults found on the way are noted. */
final class OoxmlPackage {

    private static final String TYPES = "[Content_Types].xml";
    /** Kinds of relationship whose parts are declared by the same word. */
    private static final Set<String> TYPED =
            Set.of("worksheet", "chart", "drawing", "table", "styles", "sharedStrings", "theme");

    private static final String RELS_END = ".rels";

    private final Map<String, Part> parts = new TreeMap<>();
    private final Faults faults;

    OoxmlPackage(byte[] zip, Faults faults) throws IOException {
        this.faults = faults;
        Set<String> names = new HashSet<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                faults.check(names.add(name.toLowerCase(Locale.ROOT)), "two entries are called %s", name);
                faults.check(!name.startsWith("/") && !name.contains("\\") && !name.contains(".."), "entry %s", name);
                read(name, entries.readAllBytes());
            }
        }
        checkContentTypes();
        if (!parts.containsKey(TYPES)) {
            return;
        }
        parts.values().stream().filter(part -> !part.name().endsWith(RELS_END)).forEach(this::checkReferences);
        parts.values().stream().filter(part -> part.name().endsWith(RELS_END)).forEach(this::checkRelationships);
    }

    private void read(String name, byte[] bytes) {
        if (name.endsWith(".xml") || name.endsWith(RELS_END) || name.endsWith(".vml")) {
            try {
                parts.put(name, Part.read(name, bytes));
            } catch (XMLStreamException e) {
                faults.add("%s is not XML: %s", name, e);
            }
        } else {
            parts.put(name, new Part(name, List.of()));
        }
    }

    Part part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** The part that a relationship of another leads to; null where there is none. */
    @Nullable
    Part target(Part source, String relationshipId) {
        Part relationships = parts.get(relationshipsOf(source.name()));
        if (relationships == null) {
            return null;
        }
        return relationships
                .all("/Relationship")
                .filter(relationship -> relationship.get("Id").equals(relationshipId))
                .map(relationship -> parts.get(resolve(source.name(), relationship.get("Target"))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void checkContentTypes() {
        if (!parts.containsKey(TYPES)) {
            faults.add("there is no %s", TYPES);
            return;
        }
        Part types = part(TYPES);
        Set<String> extensions = new HashSet<>();
        Set<String> overridden = new HashSet<>();
        types.all("/Default")
                .forEach(type -> extensions.add(type.get("Extension").toLowerCase(Locale.ROOT)));
        types.all("/Override").forEach(type -> {
            String name = type.get("PartName").substring(1);
            faults.check(overridden.add(name), "%s has two content types", name);
            faults.check(parts.containsKey(name), "%s has a content type and is not there", name);
        });
        for (String name : parts.keySet()) {
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            faults.check(
                    name.equals(TYPES) || overridden.contains(name) || extensions.contains(extension),
                    "%s has no content type",
                    name);
        }
    }

    /** Every relationship that a part names must be one of its own. */
    private void checkReferences(Part part) {
        for (Element element : part.elements()) {
            for (String attribute : List.of("r:id", "r:embed", "r:link")) {
                if (element.has(attribute)) {
                    Part relationships = parts.get(relationshipsOf(part.name()));
                    boolean known = relationships != null
                            && relationships
                                    .all("/Relationship")
                                    .anyMatch(relationship ->
                                            relationship.get("Id").equals(element.get(attribute)));
                    faults.check(known, "%s names the relationship %s", part.name(), element.get(attribute));
                }
            }
        }
    }

    private void checkRelationships(Part relationships) {
        String source = sourceOf(relationships.name());
        faults.check(source.isEmpty() || parts.containsKey(source), "%s belongs to no part", relationships.name());
        Set<String> ids = new HashSet<>();
        relationships.all("/Relationship").forEach(relationship -> {
            faults.check(ids.add(relationship.get("Id")), "%s: two of one id", relationships.name());
            if (!relationship.get("TargetMode").equals("External")) {
                String target = resolve(source, relationship.get("Target"));
                faults.check(parts.containsKey(target), "%s leads to %s", relationships.name(), target);
                checkType(relationship, target);
            }
        });
    }

    /** A part that is led to as a sheet, a chart or the like must be declared as one. */
    private void checkType(Element relationship, String target) {
        String type = relationship.get("Type");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String declared = part(TYPES)
                .all("/Override")
                .filter(override -> override.get("PartName").equals("/" + target))
                .map(override -> override.get("ContentType"))
                .findFirst()
                .orElse("");
        faults.check(
                !TYPED.contains(kind)
                        || declared.endsWith("." + kind + "+xml")
                        || declared.contains("." + kind + ".main+"),
                "%s is led to as a %s and declared as %s",
                target,
                kind,
                declared);
    }

    private static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + RELS_END;
    }

    private static String sourceOf(String relationships) {
        String source = relationships.replace("_rels/", "");
        return source.substring(0, source.length() - RELS_END.length());
    }

    private static String resolve(String source, String target) {
        return URI.create("/" + source).resolve(target).getPath().substring(1);
    }
}

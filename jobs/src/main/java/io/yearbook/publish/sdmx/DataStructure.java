package io.yearbook.publish.sdmx;

import io.yearbook.publish.sdmx.Component.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean.
 *
 * @param id identifier of the data structure and of its dataflow
 * @param name what a row is, as one sentence
 * @param components the columns: dimensions, then measures, then attributes
 * @param order columns of the table that order its rows, and no two rows share
 */
public record DataStructure(String id, String name, List<Component> components, List<String> order) {

    /** Who maintains the structures. */
    public static final String AGENCY = "YEARBOOK";

    public static final String VERSION = "1.0";

    public DataStructure {
        components = components.stream()
                .sorted(Comparator.comparing(Component::role))
                .toList();
        order = List.copyOf(order);
        if (components.stream().map(Component::id).distinct().count() < components.size()) {
            throw new IllegalArgumentException("%s has two components of one name: %s".formatted(id, components));
        }
    }

    /** Such as {@code YEARBOOK:OBSERVATION(1.0)}. */
    public String reference() {
        return "%s:%s(%s)".formatted(AGENCY, id, VERSION);
    }

    /** Name of the file that holds its rows. */
    public String fileName() {
        return id.toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The identifiers of the columns of one role, in their order. */
    public List<String> ids(Role role) {
        return components.stream()
                .filter(component -> component.role() == role)
                .map(Component::id)
                .toList();
    }

    List<String> header(SdmxCsvVersion version) {
        return Stream.concat(
                        version.structureColumns().stream(), components.stream().map(Component::id))
                .toList();
    }

    @Nullable
    String[] cells(SdmxCsvVersion version, Row row) {
        List<String> structure = version.structureCells(reference());
        @Nullable String[] texts = new @Nullable String[structure.size() + components.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i < structure.size()
                    ? structure.get(i)
                    : components.get(i - structure.size()).text().of(row);
        }
        return texts;
    }
}

package io.yearbook.model;

import java.io.Serializable;
import java.util.List;

/**
 * An office that plans give tasks to.
 *
 * @param name the name it is listed by
 * @param districtCode the district that calls it so; empty where all do
 * @param aliases other names in use for it
 */
public record GovernmentUnit(String name, String districtCode, List<String> aliases) implements Serializable {

    public GovernmentUnit {
        aliases = List.copyOf(aliases);
    }
}

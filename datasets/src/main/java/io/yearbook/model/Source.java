package io.yearbook.model;

import java.io.Serializable;
import java.util.List;

/**
 * A publisher of figures.
 *
 * @param publisher name, unique
 * @param precedence the smaller number is used where two publishers state the same figure
 * @param series publishers with the same non-empty series name continue each other's figures and may be compared over
 *     time; empty for none
 * @param aliases other names of the publisher
 * @param authoritativeFor what the publisher answers for, as prose
 */
public record Source(String publisher, int precedence, String series, List<String> aliases, String authoritativeFor)
        implements Serializable {

    public Source {
        aliases = List.copyOf(aliases);
    }
}

package io.yearbook.model;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A publisher of figures.
 *
 * @param publisher name, unique
 * @param precedence the smaller number is used where two publishers state the same figure
 * @param series publishers with the same non-empty series name continue each other's figures and may be compared over
 *     time; empty for none
 * @param aliases other names of the publisher
 * @param authoritativeFor what the publisher answers for, as prose; {@code 无} or {@code 不具权威性}, alone or before a
 *     remark, where it only repeats what others publish
 */
public record Source(String publisher, int precedence, String series, List<String> aliases, String authoritativeFor)
        implements Serializable {

    private static final Pattern NOTHING = Pattern.compile("(无|不具权威性)(\\p{P}.*)?", Pattern.DOTALL);

    public Source {
        aliases = List.copyOf(aliases);
    }

    public Authority authority() {
        return NOTHING.matcher(authoritativeFor.strip()).matches() ? Authority.SECONDARY : Authority.AUTHORITATIVE;
    }
}

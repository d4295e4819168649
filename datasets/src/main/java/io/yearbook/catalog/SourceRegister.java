package io.yearbook.catalog;

import io.yearbook.model.Authority;
import io.yearbook.model.Source;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;

/** The publishers, with the order in which their figures are preferred. */
public final class SourceRegister implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Precedence of a publisher that is not registered: after all that are. */
    public static final int UNREGISTERED = Integer.MAX_VALUE;

    private final HashMap<String, Source> byName = new HashMap<>();

    public SourceRegister(List<Source> sources) {
        for (Source source : sources) {
            byName.put(Names.key(source.publisher()), source);
            source.aliases().forEach(alias -> byName.put(Names.key(alias), source));
        }
    }

    /** The registered name of a publisher, or the name as given where it is not registered. */
    public String canonicalName(String publisher) {
        Source source = byName.get(Names.key(publisher));
        return source == null ? publisher.strip() : source.publisher();
    }

    /** The smaller number is preferred. */
    public int precedence(String publisher) {
        Source source = byName.get(Names.key(publisher));
        return source == null ? UNREGISTERED : source.precedence();
    }

    /**
     * The series that the publisher's figures belong to: the declared one, else its own, which has its name. A declared
     * series that is named like a publisher is that publisher's.
     */
    public String seriesOf(String publisher) {
        Source source = byName.get(Names.key(publisher));
        return source == null || source.series().isEmpty() ? canonicalName(publisher) : source.series();
    }

    /** Whether the publisher answers for its figures. */
    public Authority authorityOf(String publisher) {
        Source source = byName.get(Names.key(publisher));
        return source == null ? Authority.UNREGISTERED : source.authority();
    }

    /** True where figures of the two publishers continue each other and may be compared over time. */
    public boolean sameSeries(String one, String other) {
        return seriesOf(one).equals(seriesOf(other));
    }
}

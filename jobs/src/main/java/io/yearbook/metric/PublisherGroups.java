package io.yearbook.metric;

import io.yearbook.catalog.SourceRegister;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which figures of one window were counted alike by those who publish them, so that districts may be ranked or
 * normalised by them. A series that states two or more districts is a compilation, and its figures are one group.
 * Governments that report for themselves follow the same rules of reporting: the figures of all series that state one
 * district each are together one group.
 */
public final class PublisherGroups {

    /** Of which district a figure is, and who publishes it. */
    public record Origin(String districtCode, String publisher) {}

    /**
     * A group of figures.
     *
     * @param compilation name of the series; null for those that state one district each
     * @param precedence the smallest of its publishers
     */
    private record Group<T>(@Nullable String compilation, int precedence, List<T> figures) {}

    private final SourceRegister sources;
    private final Map<String, String> seriesByPublisher = new HashMap<>();

    public PublisherGroups(SourceRegister sources) {
        this.sources = sources;
    }

    /** The series that state two or more districts among these figures. */
    public Set<String> compilations(Collection<Origin> stated) {
        return stated.stream()
                .collect(Collectors.groupingBy(
                        origin -> seriesOf(origin.publisher()),
                        Collectors.mapping(Origin::districtCode, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(series -> series.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * The figures of the group that has most of them; of equally large groups a compilation, then that of the smallest
     * precedence, then by the name of the series. The order of the figures changes nothing.
     *
     * @param figures at most one for a district
     * @param compilations the series among theirs that are compilations
     */
    public <T> List<T> largest(Collection<T> figures, Function<T, Origin> originOf, Set<String> compilations) {
        Map<String, List<T>> compiled = new TreeMap<>();
        List<T> selfReported = new ArrayList<>();
        for (T figure : figures) {
            String series = seriesOf(originOf.apply(figure).publisher());
            boolean isCompiled = compilations.contains(series);
            (isCompiled ? compiled.computeIfAbsent(series, name -> new ArrayList<>()) : selfReported).add(figure);
        }
        List<Group<T>> groups = new ArrayList<>();
        compiled.forEach((series, members) -> groups.add(group(series, members, originOf)));
        groups.add(group(null, selfReported, originOf));
        return groups.stream()
                .min(Comparator.<Group<T>>comparingInt(group -> -group.figures().size())
                        .thenComparing(group -> group.compilation() == null)
                        .thenComparingInt(Group::precedence))
                .orElseThrow()
                .figures();
    }

    private <T> Group<T> group(@Nullable String series, List<T> members, Function<T, Origin> originOf) {
        int precedence = members.stream()
                .mapToInt(member -> sources.precedence(originOf.apply(member).publisher()))
                .min()
                .orElse(SourceRegister.UNREGISTERED);
        return new Group<>(series, precedence, members);
    }

    /** See {@link SourceRegister#seriesOf}. */
    String seriesOf(String publisher) {
        return Objects.requireNonNull(seriesByPublisher.computeIfAbsent(publisher, sources::seriesOf));
    }
}

package io.yearbook.metric.index;

import io.yearbook.catalog.SourceRegister;
import io.yearbook.catalog.index.Denominator;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.catalog.index.IndexIndicator.Measure;
import io.yearbook.catalog.index.IndexVocabulary;
import io.yearbook.metric.PublisherGroups;
import io.yearbook.metric.PublisherGroups.Origin;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.RankReason;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The panel of an index over districts, from the figures that are printed of them. A figure takes part where it may be
 * ranked, or where only its direction, its size or the number of districts forbids that; where it is an exact value of a
 * whole year or a day, or the change between two of them; where its window is that of most districts of the year; and
 * where it is of the group of publishers that states most of them, see {@link PublisherGroups}, told from the figures
 * that are printed. All others are refused as not comparable.
 */
public final class DistrictPanel {

    private static final Set<RankReason> NO_DISTRICT =
            EnumSet.of(RankReason.NOT_A_DISTRICT, RankReason.DISTRICT_NOT_VALID);
    private static final Set<RankReason> USABLE =
            EnumSet.of(RankReason.NEUTRAL, RankReason.PER_CAPITA_ONLY, RankReason.TOO_FEW_DISTRICTS);

    /** What a figure covers. */
    private record Window(Span span, @Nullable LocalDate start, LocalDate end) {}

    private final PublisherGroups publishers;
    private final List<UnitYear> rows;
    private final Map<UnitYear, Integer> rowOf = new HashMap<>();
    private final Map<String, List<IndicatorYear>> byIndicator;
    private final Map<String, double[]> figures = new TreeMap<>();
    private final Map<String, BitSet> notComparable = new TreeMap<>();

    private DistrictPanel(SourceRegister sources, List<IndicatorYear> printed) {
        publishers = new PublisherGroups(sources);
        List<IndicatorYear> ofDistricts = printed.stream()
                .filter(figure -> figure.rankReason() == null || !NO_DISTRICT.contains(figure.rankReason()))
                .toList();
        TreeSet<UnitYear> units = new TreeSet<>();
        ofDistricts.forEach(figure -> units.add(unitYear(figure)));
        rows = new ArrayList<>(units);
        rows.forEach(row -> rowOf.put(row, rowOf.size()));
        byIndicator = ofDistricts.stream().collect(Collectors.groupingBy(IndicatorYear::indicatorCode));
    }

    /** @param printed rows of {@code indicator_year} of the indicators that the index names */
    public static IndexPanel of(IndexDefinition index, SourceRegister sources, List<IndicatorYear> printed) {
        DistrictPanel panel = new DistrictPanel(sources, printed);
        for (IndexIndicator leaf : index.indicators()) {
            panel.take(leaf.indicator(), leaf.measure());
            Denominator denominator = leaf.denominator();
            if (denominator != null) {
                panel.take(denominator.column(), Measure.VALUE);
            }
        }
        return new IndexPanel(
                panel.rows, panel.figures, Map.of(IndexVocabulary.PEER_GROUP, panel.peerGroups()), panel.notComparable);
    }

    private @Nullable String[] peerGroups() {
        @Nullable String[] groups = new @Nullable String[rows.size()];
        byIndicator.values().stream().flatMap(List::stream).forEach(figure -> {
            if (figure.peerGroup() != null) {
                groups[row(figure)] = figure.peerGroup();
            }
        });
        return groups;
    }

    private void take(String indicator, Measure measure) {
        String column = measure.columnOf(indicator);
        if (figures.containsKey(column)) {
            return;
        }
        double[] values = new double[rows.size()];
        Arrays.fill(values, Double.NaN);
        BitSet refused = new BitSet();
        Map<Integer, List<IndicatorYear>> byYear = byIndicator.getOrDefault(indicator, List.of()).stream()
                .filter(figure -> measured(figure, measure) != null)
                .collect(Collectors.groupingBy(IndicatorYear::year));
        byYear.values().forEach(figuresOfYear -> {
            figuresOfYear.forEach(figure -> refused.set(row(figure)));
            for (IndicatorYear figure : comparable(figuresOfYear, measure)) {
                values[row(figure)] =
                        Objects.requireNonNull(measured(figure, measure)).doubleValue();
                refused.clear(row(figure));
            }
        });
        figures.put(column, values);
        notComparable.put(column, refused);
    }

    private static @Nullable BigDecimal measured(IndicatorYear figure, Measure measure) {
        return switch (measure) {
            case VALUE -> figure.value();
            case CHANGE -> figure.change();
            case CHANGE_PERCENT -> figure.changePercent();
        };
    }

    /** The figures that may be compared with each other: at most one for a district. */
    private List<IndicatorYear> comparable(List<IndicatorYear> figuresOfYear, Measure measure) {
        List<IndicatorYear> usable = figuresOfYear.stream()
                .filter(figure -> isUsable(figure, measure))
                .toList();
        Window window = commonWindow(usable);
        List<IndicatorYear> ofWindow =
                usable.stream().filter(figure -> window(figure).equals(window)).toList();
        Set<String> compilations = publishers.compilations(
                ofWindow.stream().map(DistrictPanel::origin).toList());
        return publishers.largest(ofWindow, DistrictPanel::origin, compilations);
    }

    private static Origin origin(IndicatorYear figure) {
        return new Origin(figure.districtCode(), Objects.requireNonNullElse(figure.publisher(), ""));
    }

    private static boolean isUsable(IndicatorYear figure, Measure measure) {
        RankReason refusal = figure.rankReason();
        return (refusal == null || USABLE.contains(refusal))
                && figure.valueQualifier() == ValueQualifier.EXACT
                && (measure == Measure.VALUE || figure.changeQualifier() == ValueQualifier.EXACT)
                && !figure.obsStatus().differsInMeaning()
                && figure.obsStatus() != ObservationStatus.F
                && (figure.span() == Span.FULL_YEAR || figure.span() == Span.POINT_IN_TIME);
    }

    /** The window that most districts have; of several the last, and a whole year before a day. */
    private static @Nullable Window commonWindow(List<IndicatorYear> usable) {
        Map<Window, Long> counts = usable.stream()
                .map(DistrictPanel::window)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Window, Long> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().end())
                        .thenComparing(entry -> entry.getKey().span() == Span.FULL_YEAR))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Window window(IndicatorYear figure) {
        return new Window(figure.span(), figure.periodStart(), figure.periodEnd());
    }

    private int row(IndicatorYear figure) {
        return rowOf.getOrDefault(unitYear(figure), 0);
    }

    private static UnitYear unitYear(IndicatorYear figure) {
        return new UnitYear(figure.districtCode(), figure.year());
    }
}

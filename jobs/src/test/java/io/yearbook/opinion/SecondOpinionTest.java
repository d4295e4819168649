package io.yearbook.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.metric.IndicatorYears;
import io.yearbook.metric.MetricSettings;
import io.yearbook.metric.PanelCell;
import io.yearbook.metric.TargetOutcomes;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.District;
import io.yearbook.model.GapReason;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.RankReason;
import io.yearbook.model.Reason;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.Target;
import io.yearbook.model.TargetOutcome;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.ValueQualifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Change, rank and outcome of promises of random panels, computed by us and a second time from what is exported. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondOpinionTest {

    private static final LocalDate RUN_DATE = LocalDate.of(2024, 1, 1);

    /** How many figures have each outcome; the rarest must occur, or the agreement would prove little. */
    private final Map<Object, Integer> met = new HashMap<>();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSecondOpinionIsTheSame(long seed, @TempDir Path folder) throws Exception {
        Path export = Files.createDirectory(folder.resolve("export"));
        Path files = Files.createDirectory(folder.resolve("catalog"));
        Catalog catalog = RandomCatalog.write(seed, files);
        List<PanelCell> cells = new ArrayList<>();
        List<PanelCell> superseded = new ArrayList<>();
        List<IndicatorYear> figures = new ArrayList<>();
        List<TargetOutcome> outcomes = new ArrayList<>();
        List<String> districts = Stream.concat(
                        catalog.districts().all().stream().map(District::code), Stream.of("unknown"))
                .toList();
        for (Indicator indicator : catalog.indicators().all()) {
            long seedOfPanel = 31 * seed + indicator.code().hashCode();
            RandomVintages vintages =
                    RandomVintages.of(seedOfPanel, RandomFigures.of(seedOfPanel, indicator, districts));
            List<PanelCell> panel = vintages.current();
            List<Target> targets = RandomTargets.of(seed + indicator.code().hashCode(), indicator, panel, RUN_DATE);
            cells.addAll(panel);
            superseded.addAll(vintages.superseded());
            figures.addAll(new IndicatorYears(catalog, MetricSettings.DEFAULTS, RUN_DATE)
                    .of(indicator, panel, vintages.atFirst(), targets));
            outcomes.addAll(new TargetOutcomes(catalog, RUN_DATE).of(indicator, panel, targets));
        }
        ExportedFiles.write(export, cells, superseded, figures);
        ExportedFiles.writePromises(export, outcomes);
        figures.forEach(this::count);
        outcomes.forEach(this::count);

        try (SecondOpinion opinion = SecondOpinion.of(export, files, RUN_DATE)) {
            assertThat(opinion.query("SELECT count(*) FROM opinion")).containsExactly(String.valueOf(figures.size()));
            assertThat(opinion.differences()).isEmpty();
        }
    }

    @Test
    void aWrongFigureIsFound(@TempDir Path folder) throws Exception {
        Path export = Files.createDirectory(folder.resolve("export"));
        Path files = Files.createDirectory(folder.resolve("catalog"));
        Catalog catalog = RandomCatalog.write(1, files);
        Indicator indicator = catalog.indicators().byCode("i0").orElseThrow();
        List<PanelCell> panel = RandomFigures.of(1, indicator, List.of("50010c", "50010d", "50010e", "50010f"));
        List<IndicatorYear> figures =
                new IndicatorYears(catalog, MetricSettings.DEFAULTS, RUN_DATE).of(indicator, panel, List.of());
        ExportedFiles.write(export, panel, List.of(), figures.subList(1, figures.size()));
        ExportedFiles.writePromises(
                export,
                new TargetOutcomes(catalog, RUN_DATE)
                        .of(indicator, panel, RandomTargets.of(1, indicator, panel, RUN_DATE)));
        Path published = export.resolve("indicator_year.csv");
        Files.writeString(published, Files.readString(published).replace("NO_PREVIOUS", "UNIT_DIFFERS"));
        Path judged = export.resolve("target_outcome.csv");
        Files.writeString(judged, Files.readString(judged).replace("MISSED", "MET"));

        try (SecondOpinion opinion = SecondOpinion.of(export, files, RUN_DATE)) {
            assertThat(opinion.differences())
                    .anyMatch(difference ->
                            difference.endsWith("|change_reason|published|UNIT_DIFFERS|second opinion|NO_PREVIOUS"))
                    .anyMatch(difference -> difference.endsWith("|row|published|-|second opinion|50010c"))
                    .anyMatch(difference -> difference.endsWith("|verdict|published|MET|second opinion|MISSED"));
        }
    }

    private void count(IndicatorYear figure) {
        Stream.of(
                        figure.changeReason(),
                        figure.rankReason(),
                        figure.changeQualifier(),
                        figure.reportedVerdict(),
                        present("tied", figure.tied() != null && figure.tied() > 1),
                        present("moved", figure.rankChange() != null && figure.rankChange() != 0),
                        present("revised", isRevised(figure)),
                        present("peer", figure.peerRank() != null),
                        present("self-reported", figure.rank() != null && isSelfReported(figure)),
                        present("percent", figure.changePercent() != null))
                .filter(Objects::nonNull)
                .forEach(outcome -> met.merge(outcome, 1, Integer::sum));
    }

    private static boolean isRevised(IndicatorYear figure) {
        Integer places = figure.rankShift() == null ? null : figure.rankShift().revisions();
        return places != null && places != 0;
    }

    private void count(TargetOutcome outcome) {
        met.merge(outcome.verdict(), 1, Integer::sum);
        met.merge(outcome.gapReason() == null ? "gap" : outcome.gapReason(), 1, Integer::sum);
    }

    private static boolean isSelfReported(IndicatorYear figure) {
        return figure.publisher() != null && figure.publisher().startsWith("本区");
    }

    private static @Nullable String present(String outcome, boolean met) {
        return met ? outcome : null;
    }

    @AfterAll
    void everyOutcomeWasMet() {
        Stream<Object> reasons = Stream.<Reason[]>of(ChangeReason.values(), RankReason.values(), GapReason.values())
                .flatMap(Arrays::stream)
                .filter(reason -> reason != RankReason.COVERAGE_TOO_LOW) // the default settings ask for no share
                .map(Object.class::cast);
        Stream<Object> others = Stream.<Object[]>of(
                        ValueQualifier.values(), ReportedVerdict.values(), TargetVerdict.values(), new String[] {
                            "tied", "moved", "revised", "peer", "percent", "self-reported"
                        })
                .flatMap(Arrays::stream);
        assertThat(Stream.concat(reasons, others))
                .allSatisfy(outcome -> assertThat(met.getOrDefault(outcome, 0))
                        .as("figures with " + outcome)
                        .isGreaterThan(20));
    }
}

package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.query.YearbookTables;
import io.yearbook.table.ByteArchive;
import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.ObservationTable;
import io.yearbook.table.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * An office whose nights are killed, beside one of the same files that nobody disturbs. In every round the files change;
 * the undisturbed night of a round says what readers are to see of it.
 */
final class KilledNights {

    private static final String NEW_INDICATOR =
            "forest_coverage,森林覆盖率,Forest coverage,environment,%,RATIO,HIGHER,1,YES,0,100,,森林面积占土地面积的比重,\n";
    private static final int ROUND_OF_NEW_CATALOG = 5;

    /** How a night runs that is not to be killed. */
    enum Undisturbed {
        IN_THIS_PROCESS,
        IN_ITS_OWN
    }

    /** How long the first night took that nobody killed, and one of the same files that none was killed before. */
    record Recovery(Duration took, Duration undisturbed) {}

    private final Path root;
    private final Office office;
    private final Office twin;
    private final ChangingLanding landing;
    private final Undisturbed undisturbed;
    private final NavigableMap<Instant, Integer> rounds = new TreeMap<>();
    private final List<Map<String, List<String>>> expected = new ArrayList<>();
    private final Map<String, Double> millisByStage = new TreeMap<>();
    private final List<Map<String, String>> seenWorkbooks = new ArrayList<>();
    private Map<String, String> lastWorkbooks = Map.of();
    private int publishedRound = -1;
    private Duration undisturbedTook = Duration.ZERO;

    KilledNights(Path root, long seed, Undisturbed undisturbed) {
        this.root = root;
        this.office = new Office(root.resolve("office"));
        this.twin = new Office(root.resolve("twin"));
        this.landing = new ChangingLanding(seed);
        this.undisturbed = undisturbed;
    }

    Office office() {
        return office;
    }

    int round() {
        return expected.size() - 1;
    }

    /** Whether readers see the newest files already: the next night has nothing new. */
    boolean isRoundPublished() {
        return publishedRound == round();
    }

    /** Changes the files of both offices, and lets the undisturbed one have its night. */
    void nextRound() throws IOException {
        rounds.put(Instant.now().truncatedTo(ChronoUnit.MILLIS), expected.size());
        Map<String, String> files = landing.next();
        for (Office each : List.of(office, twin)) {
            files.forEach(each::deliver);
            if (expected.size() == ROUND_OF_NEW_CATALOG) {
                Files.writeString(each.catalog().resolve("indicators.csv"), NEW_INDICATOR, StandardOpenOption.APPEND);
            }
        }
        undisturbedTook = completed(twin);
        expected.add(seen(twin));
    }

    private Map<String, List<String>> seen(Office each) {
        return PublishedState.of(each.published(), rounds);
    }

    private Duration completed(Office each) {
        Instant from = Instant.now();
        if (undisturbed == Undisturbed.IN_THIS_PROCESS) {
            each.at(from, null).nightly();
            return Duration.between(from, Instant.now());
        }
        try (NightProcess night = start(each)) {
            assertThat(night.exitCode()).as(() -> night.lines().toString()).isZero();
            learn(night);
            return night.age();
        }
    }

    NightProcess start() {
        return start(office);
    }

    private NightProcess start(Office each) {
        return NightProcess.start(
                root.resolve("process"),
                List.of(
                        "nightly",
                        "--landing",
                        each.landing().toString(),
                        "--catalog",
                        each.catalog().toString(),
                        "--warehouse",
                        each.warehouseFolder().toString(),
                        "--out",
                        each.out().toString(),
                        "--edition",
                        "both"));
    }

    private void learn(NightProcess night) {
        KillPoint.millisByStage(night.lines())
                .forEach((stage, millis) -> millisByStage.merge(stage, millis, Double::max));
    }

    /**
     * Starts a night and kills it; then readers must see the last published run, and the folder no part of a workbook.
     *
     * @return the stage in which it was hit; empty where it ended before
     */
    Optional<String> kill(KillPoint point) throws IOException {
        try (NightProcess night = start()) {
            return kill(night, point);
        }
    }

    /** As {@link #kill(KillPoint)}, of a night that has been started. */
    Optional<String> kill(NightProcess night, KillPoint point) throws IOException {
        boolean killed = point.strike(night, office.warehouseFolder().resolve("run/_delta_log"), millisByStage);
        learn(night);
        int before = publishedRound;
        readersSeeTheLastPublishedRun();
        seenWorkbooks();
        if (!killed) {
            assertThat(night.exitCode()).as(() -> night.lines().toString()).isZero();
            return Optional.empty();
        }
        return Optional.of(publishedRound > before ? KillPoint.RELEASE : KillPoint.last(night.lines()));
    }

    /** Readers see one whole published round, and never an earlier one than before. */
    void readersSeeTheLastPublishedRun() {
        Optional<Run> published = office.warehouse().runs().published();
        if (published.isEmpty()) {
            assertThat(publishedRound).isEqualTo(-1);
            return;
        }
        int round = rounds.floorEntry(published.get().startedAt()).getValue();
        assertThat(round).isBetween(publishedRound, round());
        publishedRound = round;
        assertThat(seen(office)).isEqualTo(expected.get(round));
        readersWithoutSparkSeeItToo();
    }

    /** A night under way may have published since. */
    private void readersWithoutSparkSeeItToo() {
        try (YearbookTables tables = YearbookTables.open(office.warehouseFolder())) {
            int round = rounds.floorEntry(tables.run().startedAt()).getValue();
            assertThat(round).isBetween(publishedRound, round());
            for (String table : List.of(ObservationTable.NAME, IndicatorYearTable.NAME)) {
                assertThat(tables.query("SELECT * FROM " + table).rows())
                        .hasSameSizeAs(expected.get(round).get(table));
            }
        }
    }

    private void seenWorkbooks() throws IOException {
        Map<String, String> workbooks = workbooks(office.out());
        if (!isRoundPublished()) {
            assertThat(workbooks).isEqualTo(lastWorkbooks);
        }
        seenWorkbooks.add(workbooks);
    }

    /** The hashes of the workbooks of a folder; each must be whole. */
    private static Map<String, String> workbooks(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return hashes;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".xlsx"))::iterator) {
                try (ZipFile whole = new ZipFile(file.toFile())) {
                    assertThat(whole.getEntry("xl/workbook.xml")).isNotNull();
                }
                hashes.put(file.getFileName().toString(), ByteArchive.hash(Files.newInputStream(file)));
            }
        }
        return hashes;
    }

    /**
     * The next night, which nobody kills: its tables are those of the undisturbed office, and every workbook that was in
     * the folder meanwhile was of the edition before or of this one.
     *
     * @return how long it took, and the undisturbed night of the round; empty where a killed one had published already
     */
    Optional<Recovery> recover() throws IOException {
        boolean isPublished = isRoundPublished();
        Duration took = completed(office);
        readersSeeTheLastPublishedRun();
        assertThat(isRoundPublished()).isTrue();
        Map<String, String> made = workbooks(office.out());
        assertThat(made.keySet()).isEqualTo(workbooks(twin.out()).keySet());
        for (Map<String, String> seen : seenWorkbooks) {
            seen.forEach((name, hash) -> assertThat(hash).isIn(lastWorkbooks.getOrDefault(name, ""), made.get(name)));
        }
        assertThat(leftIn(office.out())).isEmpty();
        seenWorkbooks.clear();
        lastWorkbooks = made;
        return isPublished ? Optional.empty() : Optional.of(new Recovery(took, undisturbedTook));
    }

    private static List<Path> leftIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    /** What was known in an earlier round is the same in both offices. */
    void anEarlierRoundIsKnownAlike(int round) {
        Instant then = rounds.entrySet().stream()
                .filter(begun -> begun.getValue() == round + 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(Instant::now)
                .minusMillis(1);
        assertThat(asOf(office, then)).isEqualTo(asOf(twin, then));
    }

    private Map<String, List<String>> asOf(Office each, Instant then) {
        JobConfig config = each.config(each.out(), Instant.now(), then, null);
        return PublishedState.of(new Editions(config, each.warehouse()).asked().tables(), each.published(), rounds);
    }
}

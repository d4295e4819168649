package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.table.IndicatorYearTable;
import io.yearbook.table.Run;
import io.yearbook.table.TableDamagedException;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.WarehouseTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.delta.DeltaLog;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can break between two nights: it is told, nothing is lost, and the next night is right. */
class FaultNightTest {

    private static final String GDP = """
        district,indicator,period,value,unit,publisher,published_at
        渝北,gdp,2022,2297.11,亿元,统计局,2023-03-01
        渝中,gdp,2022,1600,亿元,统计局,2023-03-01
        无此区,gdp,2022,1,亿元,统计局,2023-03-01
        """;
    private static final String VALUES = "SELECT value FROM observation WHERE known_to IS NULL ORDER BY value";

    /** Tables that tell of a second reading of a file. */
    private static final List<String> REREAD = List.of("evidence", "rejected_row", "source_file");

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Office published;

    @BeforeAll
    static void publishTwoNights() {
        published = new Office(shared.resolve("office"));
        published.deliver("gdp.csv", GDP.replace("1600", "1500"));
        published.night();
        published.deliver("gdp.csv", GDP);
        published.night();
    }

    /** An office with all that was published; the next night is its third. */
    private Office office() throws IOException {
        Office office = new Office(folder.resolve("office"));
        for (Path part : List.of(published.landing(), published.warehouseFolder(), published.out())) {
            copyTree(part, office.landing().resolveSibling(part.getFileName()));
        }
        office.tomorrow();
        office.tomorrow();
        return office;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static Map<String, List<String>> seen(Office office) {
        return PublishedState.of(office.published(), new TreeMap<>());
    }

    /** Asserts a known failure of these words: what happened, why, and what to do. */
    private static void assertTold(ThrowingCallable step, String problem, String why, String advice) {
        assertThatThrownBy(step).isInstanceOfSatisfying(OperationException.class, told -> {
            assertThat(told.problem()).contains(problem);
            assertThat(told.why()).contains(why);
            assertThat(told.advice()).contains(advice);
        });
    }

    /** The answer to a statement, or what a command says in its place. */
    private static List<String> asked(Office office, String statement) {
        try {
            return office.sql(statement);
        } catch (Exception e) {
            throw (RuntimeException) Failures.ofCommand(office.config(office.out(), Office.FIRST_NIGHT, null, null), e);
        }
    }

    /** The data files of a table that its newest version has, or those that only older ones have. */
    private static List<Path> dataFiles(Office office, TableDefinition table, boolean newest) throws IOException {
        Set<String> live = Arrays.stream(office.store().read(table).inputFiles())
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(office.warehouseFolder().resolve(table.name()))) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .filter(file -> live.contains(file.getFileName().toString()) == newest)
                    .toList();
        }
    }

    @Test
    void whatARunMakesIsMadeAnewOnceItsFolderIsGone() throws IOException {
        Office office = office();
        Map<String, List<String>> before = seen(office);
        Files.delete(dataFiles(office, IndicatorYearTable.TABLE, true).get(0));
        assertTold(
                () -> asked(office, "SELECT max(value) FROM indicator_year"),
                "the table indicator_year is damaged",
                ".parquet",
                "indicator_year away and run nightly");
        for (String table : List.of("indicator_year", "rejected_row", "archive")) {
            move(office.warehouseFolder().resolve(table), folder.resolve(table));
        }
        assertThatThrownBy(() -> office.sql("SELECT 1"))
                .hasMessageContaining("The catalogue of run")
                .hasMessageContaining("archive");

        office.night();

        Map<String, List<String>> after = seen(office);
        REREAD.forEach(table -> {
            before.remove(table);
            after.remove(table);
        });
        assertThat(after).isEqualTo(before);
        assertThat(office.sql("SELECT count(*) FROM rejected_row")).containsExactly("1");
        try (Stream<Path> archived = Files.walk(office.warehouseFolder().resolve("archive"))) {
            assertThat(archived.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .contains("indicators.csv")
                    .anySatisfy(name -> assertThat(name).matches("[0-9a-f]{64}"));
        }
        Path workbook =
                office.out().resolve(office.workbooks().keySet().iterator().next());
        Files.delete(workbook);
        assertThat(office.night().tablesWritten()).isEmpty();
        assertThat(workbook).exists();
    }

    @Test
    void whatOnlyFilesOfThePastToldIsNeverMadeAnew() throws IOException {
        Office office = office();
        Map<String, List<String>> before = seen(office);
        for (String table : List.of("observation", "run")) {
            Path away = folder.resolve(table);
            move(office.warehouseFolder().resolve(table), away);
            assertTold(office::night, "the table %s is damaged".formatted(table), "there", "Restore the folder");
            assertThatThrownBy(() -> office.today().maintain())
                    .isInstanceOf(TableDamagedException.class)
                    .hasMessageContaining("The table %s is damaged", table);
            move(away, office.warehouseFolder().resolve(table));
        }
        Path landing = folder.resolve("landing");
        Files.move(office.landing(), landing);
        assertTold(office::night, "landing folder", "does not exist", "--landing");
        Files.move(landing, office.landing());
        for (TableDefinition table : WarehouseTables.ALL) {
            for (Path file : dataFiles(office, table, false)) {
                Files.delete(file);
            }
        }
        assertTold(
                () -> office.at(Office.FIRST_NIGHT, null).nightly(),
                "cannot follow",
                "the clock is slow",
                "taken back");

        assertThat(office.night().tablesWritten()).isEmpty();
        assertThat(seen(office)).isEqualTo(before);
        assertThat(office.runs())
                .extracting(Run::state)
                .containsExactly(
                        Run.State.PUBLISHED,
                        Run.State.FAILED,
                        Run.State.FAILED,
                        Run.State.PUBLISHED,
                        Run.State.PUBLISHED);
    }

    @Test
    void theLastRunCanBeTakenBackAndIsMadeUpFor() throws IOException {
        Office office = office();
        Map<String, List<String>> before = seen(office);
        Path log = office.warehouseFolder().resolve("run/_delta_log");
        String newest;
        try (Stream<Path> files = Files.list(log)) {
            newest = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{20}\\.json"))
                    .max(String::compareTo)
                    .orElseThrow();
        }
        Files.write(log.resolve(newest), new byte[0]);
        assertTold(office::night, "the table run is damaged", newest + " is empty", "take back the last run");
        moveCommit(log, newest.substring(0, 20));
        assertThat(office.sql(VALUES)).containsExactly("1500", "2297.11");

        office.night();

        assertThat(seen(office)).isEqualTo(before);
        assertThat(office.sql(VALUES)).containsExactly("1600", "2297.11");
    }

    /** A person moves something while no command runs: none remembers what was there before. */
    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to);
        DeltaLog.clearCache();
    }

    /** What docs/recovery.md says in words of the shell: all files of a commit, the hidden ones, too. */
    private void moveCommit(Path log, String version) throws IOException {
        Path aside = Files.createDirectories(folder.resolve("aside"));
        try (Stream<Path> files = Files.list(log)) {
            for (Path file : files.filter(path -> path.getFileName().toString().contains(version + "."))
                    .toList()) {
                move(file, aside.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void whatCannotBeWrittenEndsTheNightAndNothingElse() throws IOException {
        try (Tmpfs warehouse = Tmpfs.over(folder.resolve("office/warehouse"), 64)) {
            Office office = office();
            Map<String, List<Byte>> workbooks = office.workbooks();
            office.deliver("gdp.csv", GDP.replace("1600", "1700"));
            warehouse.remount("ro");
            assertTold(office::night, "a folder cannot be used", "Read-only file system", "mounted for writing");
            assertThat(office.sql(VALUES)).containsExactly("1600", "2297.11");
            warehouse.remount("rw");
            aFolderInPlaceOfAWorkbookHindersThePublication(office);
            for (long kibibytes : new long[] {0, 96}) {
                warehouse.fillBut(kibibytes << 10);
                assertTold(office::night, "a disk is full", "No space left", "Make room");
            }
            warehouse.makeRoom();
            assertThat(office.workbooks()).isEqualTo(workbooks);
            assertThat(office.sql(VALUES)).containsExactly("1600", "2297.11");

            office.night();

            assertThat(office.sql(VALUES)).containsExactly("1700", "2297.11");
            assertThat(office.workbooks()).hasSameSizeAs(workbooks).isNotEqualTo(workbooks);
        }
    }

    private static void aFolderInPlaceOfAWorkbookHindersThePublication(Office office) throws IOException {
        Path workbook =
                office.out().resolve(office.workbooks().keySet().iterator().next());
        Path away = office.landing().resolveSibling("away.xlsx");
        Files.move(workbook, away);
        Files.createDirectory(workbook);
        assertTold(office::night, "cannot be put in place", "not a file", "Move it away");
        Files.delete(workbook);
        Files.move(away, workbook);
    }

    @Test
    @Tag("long")
    void noRoomForWorkbooksHindersThePublication() throws IOException {
        try (Tmpfs out = Tmpfs.over(folder.resolve("office/out"), 16)) {
            Office office = office();
            Map<String, List<Byte>> workbooks = office.workbooks();
            office.deliver("gdp.csv", GDP.replace("1600", "1700"));
            out.remount("ro");
            assertTold(office::night, "a folder cannot be used", "Read-only file system", "mounted for writing");
            out.remount("rw");
            for (long kibibytes : new long[] {0, 32}) {
                out.fillBut(kibibytes << 10);
                assertTold(office::night, "a disk is full", "No space left", "Make room");
                assertThat(office.workbooks()).isEqualTo(workbooks);
                assertThat(office.sql(VALUES)).containsExactly("1600", "2297.11");
            }
            out.makeRoom();

            office.night();

            assertThat(office.sql(VALUES)).containsExactly("1700", "2297.11");
            assertThat(office.workbooks()).hasSameSizeAs(workbooks).isNotEqualTo(workbooks);
        }
    }

    /** Whatever the night writes when the disk fills up: nothing of it is seen. */
    @Test
    @Tag("long")
    void aDiskMayFillUpAtAnyMoment() throws IOException {
        try (Tmpfs warehouse = Tmpfs.over(folder.resolve("office/warehouse"), 64)) {
            Office office = office();
            office.deliver("gdp.csv", GDP.replace("1600", "1700"));
            int failures = 0;
            for (long kibibytes = 0; !nightFits(office, warehouse, kibibytes); kibibytes += 40) {
                failures++;
                assertThat(office.sql(VALUES)).containsExactly("1600", "2297.11");
            }
            assertThat(failures).isGreaterThan(3);
            assertThat(office.sql(VALUES)).containsExactly("1700", "2297.11");
            warehouse.makeRoom();
            assertThat(office.night().tablesWritten()).isEmpty();
        }
    }

    private static boolean nightFits(Office office, Tmpfs warehouse, long kibibytes) {
        try {
            warehouse.fillBut(kibibytes << 10);
            office.night();
            return true;
        } catch (OperationException told) {
            assertThat(told.problem()).contains("a disk is full");
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log is of no use to a figure: a night goes on without it. */
    @Test
    @Tag("long")
    void aLogThatCannotBeWrittenHoldsNothingUp() throws IOException {
        try (Tmpfs log = Tmpfs.over(folder.resolve("process"), 1)) {
            log.fillBut(0);
            KilledNights nights = new KilledNights(folder, 1, KilledNights.Undisturbed.IN_ITS_OWN);
            nights.nextRound();
        }
    }
}

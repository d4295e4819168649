package io.yearbook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.job.SharedSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of a table is cut off, changed or gone. */
class DamagedRunTableTest {

    private static final int RUNS = 12;

    @TempDir
    static Path sound;

    @TempDir
    Path folder;

    private static Run run(int number) {
        return new Run(
                "run " + number,
                "nightly",
                Run.State.PUBLISHED,
                Instant.EPOCH.plusSeconds(number),
                Instant.EPOCH,
                "",
                Map.of(),
                Map.of(),
                "");
    }

    @BeforeAll
    static void runTwelveTimes() {
        RunLog runs = runs(sound);
        IntStream.rangeClosed(1, RUNS).forEach(number -> runs.add(run(number)));
    }

    private static RunLog runs(Path warehouse) {
        return new RunLog(
                SharedSpark.SESSION,
                new DeltaStore(SharedSpark.SESSION, new org.apache.hadoop.fs.Path(warehouse.toUri())));
    }

    /** A copy with one file that is made empty, cut to half, changed, or removed. */
    private RunLog damaged(String file, String damage) throws IOException {
        Path copy = folder.resolve(RunTable.NAME);
        try (Stream<Path> files = Files.walk(sound.resolve(RunTable.NAME))) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Files.copy(each, copy.resolve(sound.resolve(RunTable.NAME).relativize(each)));
            }
        }
        Path target = file.equals("data")
                ? list(copy, ".*\\.parquet").get(0)
                : copy.resolve("_delta_log").resolve(file);
        Files.deleteIfExists(target.resolveSibling(".%s.crc".formatted(target.getFileName())));
        byte[] bytes = Files.readAllBytes(target);
        switch (damage) {
            case "empty" -> Files.write(target, new byte[0]);
            case "half" -> Files.write(target, Arrays.copyOf(bytes, bytes.length / 2));
            case "garbage" -> Files.write(target, "\0\1garbage".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            default -> Files.delete(target);
        }
        return runs(folder);
    }

    private static List<Path> list(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        00000000000000000012.json               | empty   | 00000000000000000012.json is empty
        00000000000000000012.json               | half    | 00000000000000000012.json is cut off
        00000000000000000012.json               | garbage | 00000000000000000012.json is cut off
        00000000000000000003.json               | empty   | 00000000000000000003.json is empty
        00000000000000000011.json               | half    | 00000000000000000011.json
        00000000000000000011.json               | gone    | 00000000000000000011.json
        00000000000000000010.checkpoint.parquet | half    | 00000000000000000010.checkpoint.parquet
        data                                    | half    | .parquet
        data                                    | gone    | .parquet
        """)
    void damageIsToldWithItsFile(String file, String damage, String told) throws IOException {
        RunLog runs = damaged(file, damage);

        assertThatThrownBy(() -> runs.last(RUNS)).hasStackTraceContaining(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        _last_checkpoint                        | half
        _last_checkpoint                        | gone
        00000000000000000012.crc                | half
        00000000000000000012.crc                | gone
        00000000000000000010.checkpoint.parquet | gone
        """)
    void whatDeltaCanDoWithoutHoldsNothingUp(String file, String damage) throws IOException {
        RunLog runs = damaged(file, damage);
        runs.add(run(RUNS + 1));

        assertThat(runs.last(2)).extracting(Run::runId).containsExactly("run 13", "run 12");
    }

    @Test
    void aWarehouseThatHasLostItsRunsIsNoNewOne() throws IOException {
        new DeltaStore(SharedSpark.SESSION, new org.apache.hadoop.fs.Path(folder.toUri())).create(EvidenceTable.TABLE);

        assertThatThrownBy(() -> runs(folder).base())
                .isInstanceOf(TableDamagedException.class)
                .hasMessage("The table run is damaged: it is gone, but other tables are there");
    }
}

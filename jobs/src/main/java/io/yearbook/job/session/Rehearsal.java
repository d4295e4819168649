package io.yearbook.job.session;

import io.yearbook.job.JobConfig;
import io.yearbook.job.Operations;
import io.yearbook.job.Progress;
import io.yearbook.job.SparkOperations;
import io.yearbook.job.config.ConfigKey;
import io.yearbook.job.config.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A warehouse to try publications in, apart from the real one: files that ship with the project and files of one's own,
 * published at instants of one's choice. It lies below {@code notebooks/target} and is made anew each time.
 */
public final class Rehearsal {

    private static final Duration INGEST_TO_COMPUTE = Duration.ofSeconds(1);

    private static final Progress SILENT = new Progress() {
        @Override
        public void stage(String text) {}

        @Override
        public void remark(String text) {}
    };

    private final Surroundings surroundings;
    private final Path landing;
    private final Map<ConfigKey, List<String>> asked;

    private Rehearsal(Surroundings surroundings, Path folder) {
        this.surroundings = surroundings;
        this.landing = folder.resolve("landing");
        this.asked = Map.of(
                ConfigKey.LANDING, List.of(landing.toString()),
                ConfigKey.WAREHOUSE, List.of(folder.resolve("warehouse").toString()),
                ConfigKey.OUT, List.of(folder.resolve("out").toString()));
    }

    /**
     * An empty warehouse.
     *
     * @param name of its folder: small letters, digits and hyphens
     */
    public static Rehearsal named(String name) {
        return named(name, Surroundings.ofProcess());
    }

    static Rehearsal named(String name, Surroundings process) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "\"%s\" cannot name a rehearsal; use small letters, digits and hyphens".formatted(name));
        }
        Path folder = process.home().resolve("notebooks/target/rehearsal").resolve(name);
        Rehearsal rehearsal = new Rehearsal(process, folder);
        try {
            delete(folder);
            Files.createDirectories(rehearsal.landing);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + folder, e);
        }
        return rehearsal;
    }

    /** Puts a file that ships with the project into the landing folder, with its manifest if it has one. */
    public Rehearsal deliverShipped(String name) {
        Path shipped = surroundings.home().resolve("datasets/landing");
        try {
            Files.copy(shipped.resolve(name), landing.resolve(name));
            Path manifest = shipped.resolve(name + ".yml");
            if (Files.exists(manifest)) {
                Files.copy(manifest, landing.resolve(name + ".yml"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take %s from %s".formatted(name, shipped), e);
        }
        return this;
    }

    /** Puts a file of one's own into the landing folder, in place of one of the same name. */
    public Rehearsal deliver(String name, String text) {
        try {
            Files.writeString(landing.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write %s to %s".formatted(name, landing), e);
        }
        return this;
    }

    /**
     * Publishes what the landing folder holds, as if it were that instant. No workbooks are written.
     *
     * @param instant later than those published before, such as {@code 2024-01-10T00:00:00Z}
     * @return the tables as published
     */
    public YearbookSession publish(String instant) {
        Instant ingested = Instant.parse(instant);
        YearbookSession.told(() -> operations(ingested).ingest());
        YearbookSession.told(() -> operations(ingested.plus(INGEST_TO_COMPUTE)).compute());
        return YearbookSession.open(surroundings, asked);
    }

    /** Never closed: that would end Spark under the sessions of this process. */
    private Operations operations(Instant now) {
        JobConfig config = YearbookSession.config(
                new Surroundings(surroundings.home(), surroundings.home(), Map.of(), now), asked);
        return SparkOperations.open(config, SILENT);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) found.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}

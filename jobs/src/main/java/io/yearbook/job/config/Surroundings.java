package io.yearbook.job.config;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param home the project's folder; defaults are relative to it
 * @param workingFolder the current folder; flags and variables are relative to it
 * @param variables the environment
 * @param now the instant of the run
 */
public record Surroundings(Path home, Path workingFolder, Map<String, String> variables, Instant now) {

    /** Names the project's folder; set by the launcher. */
    private static final String HOME_PROPERTY = "yearbook.home";

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /** Those of this process; without a launcher the current folder passes for the project's. */
    public static Surroundings ofProcess() {
        Path workingFolder = Path.of("").toAbsolutePath();
        Path home = workingFolder
                .resolve(System.getProperty(HOME_PROPERTY, ""))
                .toAbsolutePath()
                .normalize();
        return new Surroundings(
                home, workingFolder, System.getenv(), Clock.systemUTC().instant());
    }

    /** Without the variables, some of which are secret. */
    @Override
    public String toString() {
        return "Surroundings[home=%s, workingFolder=%s, now=%s]".formatted(home, workingFolder, now);
    }
}

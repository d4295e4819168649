package io.yearbook.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The moment at which a night is killed.
 *
 * @param stage what it was last heard to do
 * @param share how much of that stage has passed, from 0 to 1
 */
record KillPoint(String stage, double share) {

    static final String START = "Starting Java";
    /** Told by nothing but the row of the run: the workbooks are being put in place. */
    static final String RELEASE = "Putting workbooks in place";

    static final List<String> STAGES = List.of(
            START,
            "Starting Spark",
            "Comparing",
            "Reading",
            "Writing what",
            "Computing changes",
            "Checking figures",
            "Writing workbooks",
            "Publishing",
            RELEASE);

    /** Those that a night has which finds nothing new. */
    static final List<String> STAGES_OF_AN_UNCHANGED_NIGHT = List.of(START, "Starting Spark", "Comparing");

    private static final Pattern STAGE = Pattern.compile("\\[\\s*([0-9.]+) s] (.*)");
    private static final double MILLIS = 1000;
    private static final double RELEASE_MILLIS = 40;
    private static final double UNKNOWN_MILLIS = 500;

    static KillPoint anywhere(List<String> stages, Random random) {
        return within(stages.get(random.nextInt(stages.size())), random);
    }

    static KillPoint within(String stage, Random random) {
        return new KillPoint(stage, random.nextDouble());
    }

    /** Waits for the moment and kills; false where the night ended before. */
    boolean strike(NightProcess night, Path runLog, Map<String, Double> millisByStage) {
        double millis = share * millisByStage.getOrDefault(stage, UNKNOWN_MILLIS);
        if (RELEASE.equals(stage)) {
            awaitRow(night, runLog);
            millis = share * RELEASE_MILLIS;
        } else if (!START.equals(stage) && !night.says(stage)) {
            return false;
        }
        pause(millis);
        boolean alive = night.isAlive();
        night.kill();
        return alive;
    }

    private static void awaitRow(NightProcess night, Path runLog) {
        long before = commits(runLog);
        while (night.isAlive() && commits(runLog) == before) {
            pause(1);
        }
    }

    private static long commits(Path log) {
        if (!Files.isDirectory(log)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(log)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{20}\\.json"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(double millis) {
        try {
            Thread.sleep(Math.round(millis));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How long each stage took at most, as far as the lines of a night tell. */
    static Map<String, Double> millisByStage(List<String> lines) {
        Map<String, Double> millis = new TreeMap<>();
        String running = START;
        double since = 0;
        for (String line : lines) {
            Matcher stage = STAGE.matcher(line);
            if (stage.matches()) {
                double now = Double.parseDouble(stage.group(1)) * MILLIS;
                millis.put(running, now - since);
                running = of(stage.group(2));
                since = now;
            }
        }
        return millis;
    }

    /** The stage a night was in when it said its last line. */
    static String last(List<String> lines) {
        String last = START;
        for (String line : lines) {
            Matcher stage = STAGE.matcher(line);
            last = stage.matches() ? of(stage.group(2)) : last;
        }
        return last;
    }

    private static String of(String text) {
        return STAGES.stream().filter(text::startsWith).findFirst().orElse(text);
    }
}

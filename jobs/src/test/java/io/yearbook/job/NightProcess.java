package io.yearbook.job;

import io.yearbook.job.command.YearbookCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A command of Yearbook in a process of its own, as a scheduler starts it. */
final class NightProcess implements AutoCloseable {

    private static final long LONGEST_SECONDS = 600;

    private final Process process;
    private final Instant started = Instant.now();
    private final Thread reader;
    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    private NightProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "lines of process " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a command with the Java options of the tests, and the log of the product.
     *
     * @param home a folder for its log
     */
    static NightProcess start(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option ->
                        option.startsWith("--add-opens") || option.startsWith("-Dspark.") || option.startsWith("-XX:"))
                .forEach(command::add);
        command.addAll(List.of("-Xmx1g", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC", "-Dyearbook.home=" + home));
        command.addAll(List.of(
                "-Dyearbook.log=" + home.resolve("yearbook.log"), "-Dlog4j2.configurationFile=log4j2.properties"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), YearbookCommand.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("YEARBOOK_"));
        try {
            Files.createDirectories(home);
            return new NightProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = err.readLine(); line != null; line = err.readLine()) {
                add(line);
            }
        } catch (IOException killed) {
            add("cut off: " + killed.getMessage());
        } finally {
            end();
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** What it said so far on standard error. */
    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** True once it has said a line that holds the text; false where it ended without. */
    boolean says(String text) {
        return await(line -> line.contains(text));
    }

    private synchronized boolean await(Predicate<String> wanted) {
        try {
            while (lines.stream().noneMatch(wanted)) {
                if (ended) {
                    return false;
                }
                wait(TimeUnit.SECONDS.toMillis(LONGEST_SECONDS));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: nothing of the process runs any more. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Stops it where it is, until {@link #resume}. */
    void suspend() {
        signal("STOP");
    }

    void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            int exit = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("kill -%s ended with %d".formatted(name, exit));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for its end. */
    int exitCode() {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it does not end: " + lines());
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Time since its start. */
    Duration age() {
        return Duration.between(started, Instant.now());
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}

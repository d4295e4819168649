package io.yearbook.job.command;

import io.yearbook.job.config.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Runs commands against fake operations and keeps what they print. */
final class CommandLineFixture {

    final FakeOperations operations = new FakeOperations();
    final Map<String, String> variables = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    int run(String... arguments) {
        return run(out, Console.Screen.LOG, arguments);
    }

    int runOnTerminal(String... arguments) {
        return run(out, Console.Screen.TERMINAL, arguments);
    }

    int runInto(OutputStream broken, String... arguments) {
        return run(broken, Console.Screen.LOG, arguments);
    }

    private int run(OutputStream standardOutput, Console.Screen screen, String... arguments) {
        Path nowhere = Path.of("/nowhere");
        Surroundings surroundings =
                new Surroundings(nowhere, nowhere, variables, Instant.parse("2026-03-01T02:00:00Z"));
        Console console = new Console(standardOutput, err, screen, () -> 0L);
        return new YearbookCommand(operations, surroundings, console).execute(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

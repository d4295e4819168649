package io.yearbook.job.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scheduler is given, installed below a temporary folder and checked by the tools that will read it. */
class ScheduleTest {

    private static final Path SCHEDULE = Path.of("schedule");
    private static final String HOME = "/opt/yearbook";
    private static final String SETTINGS = "/etc/yearbook";
    private static final Pattern COMMAND = Pattern.compile(Pattern.quote(HOME + "/jobs/yearbook") + "( [^>&|;#\\n]*)");

    @TempDir
    private Path root;

    @BeforeEach
    void install() throws IOException {
        Path launcher = Files.createDirectories(root.resolve("jobs")).resolve("yearbook");
        Files.writeString(launcher, "#!/bin/sh\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(root.resolve("logs"));
        Files.writeString(root.resolve("yearbook.yml"), """
                recipients: recipients.yml
                smtp: {host: mail.example.gov.cn, from: tongji@example.gov.cn}
                """);
        try (Stream<Path> files = Files.list(SCHEDULE)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.writeString(
                        root.resolve(String.valueOf(file.getFileName())),
                        Files.readString(file)
                                .replace(HOME, root.toString())
                                .replace(SETTINGS, root.toString())
                                .replace("su yearbook yearbook", "")
                                .replace("0640 yearbook yearbook", "0640"));
            }
        }
    }

    @Test
    void systemdAcceptsTheUnits() throws Exception {
        assumeTrue(isInstalled("systemd-analyze"), "systemd-analyze is not installed");

        assertThat(run(verify())).isEqualTo(new Ended(0, ""));

        Path service = root.resolve("yearbook.service");
        Files.writeString(service, Files.readString(service).replace("ProtectSystem=strict", "ProtectSystem=somewhat"));
        assertThat(run(verify()).said()).contains("somewhat");
    }

    private List<String> verify() throws IOException {
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
        try (Stream<Path> files = Files.list(root)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".service") || name.endsWith(".timer"))
                    .sorted()
                    .forEach(command::add);
        }
        return command;
    }

    @Test
    void logrotateAcceptsItsFile() throws Exception {
        assumeTrue(isInstalled("logrotate"), "logrotate is not installed");
        Files.writeString(root.resolve("logs/nightly.txt"), "Run\n");

        Ended ended = run(List.of(
                "logrotate",
                "--debug",
                "--state",
                root.resolve("state").toString(),
                root.resolve("yearbook.logrotate").toString()));

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.said())
                .contains("considering log " + root.resolve("logs/nightly.txt"))
                .doesNotContain("error:");
    }

    @Test
    void theCrontabHasOneNightThatAUserRuns() throws IOException {
        assertThat(Files.readString(SCHEDULE.resolve("yearbook.cron")).lines().filter(line -> !line.startsWith("#")))
                .satisfiesExactly(
                        zone -> assertThat(zone).isEqualTo("CRON_TZ=Asia/Shanghai"),
                        line -> assertThat(line)
                                .matches("30 2 \\* \\* \\* yearbook timeout 6h /opt/yearbook/jobs/yearbook nightly .*")
                                .doesNotContain("%"));
    }

    /** Commented lines that a user may take as they are count, too. */
    @Test
    void everyCommandThatIsScheduledIsUnderstood() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String file :
                List.of("yearbook.service", "yearbook-alert@.service", "yearbook-maintain.service", "yearbook.cron")) {
            COMMAND.matcher(Files.readString(SCHEDULE.resolve(file)))
                    .results()
                    .map(MatchResult::group)
                    .forEach(commands::add);
        }

        assertThat(commands).hasSizeGreaterThan(5).allSatisfy(this::isUnderstood);
    }

    /** A unit that named another file than the rest would end with exit code 2 every time. */
    @Test
    void allUnitsReadTheSameConfiguration() throws IOException {
        Pattern named = Pattern.compile("--config (\\S+)");
        Set<String> files = new TreeSet<>();
        try (Stream<Path> units = Files.list(SCHEDULE)) {
            for (Path unit : (Iterable<Path>) units::iterator) {
                named.matcher(Files.readString(unit)).results().forEach(found -> files.add(found.group(1)));
            }
        }

        assertThat(files).containsExactly(SETTINGS + "/yearbook.yml");
    }

    private void isUnderstood(String command) {
        CommandLineFixture yearbook = new CommandLineFixture();
        yearbook.variables.put("YEARBOOK_CONFIG", root.resolve("yearbook.yml").toString());
        yearbook.variables.put("YEARBOOK_ALERT_WEBHOOK", "http://127.0.0.1:1/hook");
        List<String> words = Arrays.asList(command.replaceAll("[\"'].*", "")
                .replace(SETTINGS, root.toString())
                .strip()
                .split(" +"));

        yearbook.run(words.subList(1, words.size()).toArray(String[]::new));

        assertThat(yearbook.err()).doesNotContain("--help", "configuration cannot be used");
    }

    @Test
    void theScriptForAClusterIsBash() throws Exception {
        assertThat(run(List.of("bash", "-n", root.resolve("spark-submit.sh").toString())))
                .isEqualTo(new Ended(0, ""));
    }

    private record Ended(int exitCode, String said) {}

    private static Ended run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), said);
    }

    private static boolean isInstalled(String program) {
        return Stream.concat(Arrays.stream(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/sbin"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}

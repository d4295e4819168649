package io.yearbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same content gives the same bytes, whatever the machine is set to and whichever Java runs there. */
class SameBytesTest {

    private static final String HERE = SameBytes.hashes();

    @Test
    void twiceInTheSameProcess() {
        assertThat(SameBytes.hashes()).isEqualTo(HERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=GBK -Duser.language=tr -Duser.country=TR -Duser.timezone=America/St_Johns",
                "-Dfile.encoding=ISO-8859-1 -Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Duser.timezone=Pacific/Apia",
            })
    void inAnotherLanguageTimeZoneAndEncoding(String settings) throws Exception {
        assertThat(hashes(Path.of(System.getProperty("java.home")), settings.split(" ")))
                .isEqualTo(HERE);
    }

    @Test
    void inAnotherVersionOfJava() throws Exception {
        Path other = otherJava();
        Assumptions.assumeTrue(other != null, "only one Java is installed beside " + System.getProperty("java.home"));
        assertThat(hashes(Objects.requireNonNull(other))).as("with %s", other).isEqualTo(HERE);
    }

    /** A Java of another version in the folder that holds this one. */
    private static @Nullable Path otherJava() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(Objects.requireNonNull(here.getParent()))) {
            return beside.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> version(home) >= 17 && version(home) != version(here))
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
    }

    private static int version(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceFirst("^JAVA_VERSION=\"(\\d+).*$", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String hashes(Path java, String... settings) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = Stream.of(
                        Stream.of(java.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1", "-cp", classPath),
                        Stream.of(settings),
                        Stream.of(SameBytes.class.getName()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return printed.lines().reduce("", (before, line) -> line);
    }
}

package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.metric.Promises.Promise;
import io.yearbook.model.Comparator;
import io.yearbook.model.Target;
import io.yearbook.model.Target.Firmness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A target is written as its reading, its task, what it promises and what it is limited to. */
class PromisesTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            table 6 <=9            | text 6 <=9           | 1
            table 6 <=9 居民       | text 6 <=9           | 1
            table - <=9            | text 6 <=9           | 1
            table 6 <=9            | text 7 <=9           | 1
            table 6 <=9.0          | text 6 <=9           | 1
            table 6 <=9            | text 6 <=8           | 2
            table 6 <=9            | text 6 <9            | 2
            table 6 <=9            | table 6 <=9          | 2
            table 6 <=9 居民       | table 6 <=9 企业     | 2
            """)
    void whatReadingsOfAPlanStateAlikeIsOnePromise(String one, String other, int promises) {
        List<Target> targets = List.of(target("1", one), target("2", other));

        assertThat(Promises.of(targets)).hasSize(promises);
        assertThat(Promises.of(List.of(targets.get(1), targets.get(0)))).isEqualTo(Promises.of(targets));
    }

    @Test
    void targetsOfOneTaskArePutTogetherFirst() {
        List<Target> targets =
                List.of(target("a", "table 5 <=9"), target("b", "table 6 <=9"), target("c", "text 6 <=9"));

        assertThat(Promises.of(targets))
                .extracting(promise -> promise.targets().stream()
                        .map(Target::targetId)
                        .sorted()
                        .collect(Collectors.joining("+")))
                .containsExactlyInAnyOrder("a", "b+c");
    }

    @Test
    void theReadingThatSaysWhatThePromiseIsLimitedToSpeaksForIt() {
        assertThat(Promises.of(List.of(target("a", "table 6 <=9"), target("b", "text 6 <=9 居民"))))
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.target().targetId()).isEqualTo("b");
                    assertThat(promise.restatedBy())
                            .extracting(Target::targetId)
                            .containsExactly("a");
                });
    }

    @Test
    void plansAndAreasAreKeptApart() {
        Target one = target("1", "table 6 <=9");

        assertThat(Promises.of(List.of(one, target("2", "text 6 <=9").inPlan("another"))))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTargetIsInOnePromiseWhateverTheirOrder(long seed) {
        Random random = new Random(seed);
        List<Target> targets = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            String task = Stream.of("-", "5", "6").toList().get(random.nextInt(3));
            String scope = random.nextBoolean() ? "" : " 居民";
            targets.add(target(
                    "t" + i,
                    "%s %s <=%d%s"
                            .formatted(
                                    List.of("table", "text", "scan").get(random.nextInt(3)),
                                    task,
                                    8 + random.nextInt(2),
                                    scope)));
        }
        List<Promise> promises = Promises.of(targets);
        List<Target> shuffled = new ArrayList<>(targets);
        Collections.shuffle(shuffled, random);

        assertThat(Promises.of(shuffled)).isEqualTo(promises);
        assertThat(promises.stream().flatMap(promise -> promise.targets().stream()))
                .containsExactlyInAnyOrderElementsOf(targets);
        assertThat(promises)
                .allSatisfy(promise -> assertThat(promise.targets())
                        .extracting(Target::statedPlanId)
                        .doesNotHaveDuplicates());
        for (String value : List.of("8", "9")) {
            assertThat(promises.stream().filter(promise -> isOf(promise.target(), value)))
                    .hasSize((int) targets.stream()
                            .filter(target -> isOf(target, value))
                            .collect(Collectors.groupingBy(Target::statedPlanId, Collectors.counting()))
                            .values()
                            .stream()
                            .mapToLong(Long::longValue)
                            .max()
                            .orElse(0));
        }
    }

    private static boolean isOf(Target target, String value) {
        return target.value().compareTo(new BigDecimal(value)) == 0;
    }

    private static Target target(String id, String text) {
        String[] parts = text.strip().split(" ");
        String sign = parts[2].replaceAll("[0-9.]", "");
        return new Target(
                id,
                "plan",
                parts[0],
                parts[1].equals("-") ? null : Integer.valueOf(parts[1]),
                "500103",
                "water_connection_working_days",
                Comparator.ofSign(sign).orElseThrow(),
                new BigDecimal(parts[2].substring(sign.length())),
                "工作日",
                LocalDate.of(2021, 12, 31),
                false,
                2021,
                Firmness.FIRM,
                parts.length > 3 ? parts[3] : "",
                "区政府",
                LocalDate.of(2021, 7, 23));
    }
}

package io.yearbook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Task;
import io.yearbook.publish.PlanRows.TaskVintage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A task is written as its reading, number, title, office in the lead and deadline. */
class TaskReadingsTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            table 1 减时限 甲局 -; text 1 进一步减时限 甲局 -            | 1 进一步减时限 甲局 -
            table 1 减时限 甲局 2021-12-31; text 1 进一步减时限 - -      | 1 进一步减时限 甲局 2021-12-31
            table 1 减时限 甲局 2021-12-31; text 1 进一步减时限 甲局 2021-06-30 | 1 进一步减时限 甲局 2021-06-30; 1 减时限 甲局 2021-12-31
            table 1 减时限 甲局 -; text 1 进一步减时限 乙局 -            | 1 进一步减时限 乙局 -; 1 减时限 甲局 -
            table 1 甲 - -; table 2 乙 - -; text 1 很长的甲 - -          | 1 甲 - -; 2 乙 - -
            table 1 甲 - -; text 2 乙 - -                                | 1 甲 - -; 2 乙 - -
            """)
    void oneMeasureIsMadeOfWhatReadingsStateUnderOneNumber(String stated, String measures) {
        assertThat(texts(TaskReadings.together(tasks(stated)))).isEqualTo(measures);
    }

    @Test
    void everyReadingIsEvidence() {
        assertThat(TaskReadings.together(tasks("table 1 甲 - -; text 1 甲乙 - -")))
                .singleElement()
                .satisfies(measure -> assertThat(measure.vintageIds()).containsExactly("text/1/甲乙", "table/1/甲"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noReadingIsLostWhateverTheirOrder(long seed) {
        Random random = new Random(seed);
        List<TaskVintage> tasks = new ArrayList<>();
        for (String reading : List.of("table", "text", "scan")) {
            for (int number = 1 + random.nextInt(3); number > 0; number--) {
                tasks.addAll(tasks("%s %d %s %s %s"
                        .formatted(
                                reading,
                                number,
                                "字".repeat(1 + random.nextInt(4)),
                                List.of("-", "甲局", "乙局").get(random.nextInt(3)),
                                List.of("-", "2021-12-31", "2021-06-30").get(random.nextInt(3)))));
            }
        }
        List<TaskVintage> measures = TaskReadings.together(tasks);
        Collections.shuffle(tasks, random);

        assertThat(TaskReadings.together(tasks)).isEqualTo(measures);
        assertThat(measures.stream().flatMap(measure -> measure.vintageIds().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        tasks.stream().map(task -> task.vintageIds().get(0)).toList());
    }

    private static String texts(List<TaskVintage> measures) {
        return String.join(
                "; ",
                measures.stream()
                        .map(TaskVintage::task)
                        .map(task -> "%d %s %s %s"
                                .formatted(
                                        task.taskNo(),
                                        task.title(),
                                        task.leadUnits().isEmpty() ? "-" : String.join("、", task.leadUnits()),
                                        task.deadline() == null ? "-" : task.deadline()))
                        .toList());
    }

    private static List<TaskVintage> tasks(String texts) {
        return Arrays.stream(texts.strip().split("; "))
                .map(TaskReadingsTest::task)
                .toList();
    }

    private static TaskVintage task(String text) {
        String[] parts = text.strip().split(" ");
        return new TaskVintage(
                List.of(parts[0] + "/" + parts[1] + "/" + parts[2]),
                new Task(
                        "plan",
                        parts[0],
                        Integer.parseInt(parts[1]),
                        "500103",
                        "",
                        "",
                        parts[2],
                        parts[3].equals("-") ? List.of() : List.of(parts[3]),
                        List.of(),
                        parts[4].equals("-") ? null : LocalDate.parse(parts[4]),
                        "区政府",
                        LocalDate.of(2021, 7, 23)));
    }
}

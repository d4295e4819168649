package io.yearbook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Comparator;
import io.yearbook.model.Target;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.Task;
import io.yearbook.publish.ReportedPlans.PlanKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedPlansTest {

    /** Plans of one area: its year, when it was published, when its target falls due. */
    private static final List<Target> TARGETS = List.of(
            target("a", "one year", 2021, "2021-07-23", "2021-12-31"),
            target("a", "next year", 2022, "2022-02-09", "2022-12-31"),
            target("a", "five years", 2021, "2021-03-01", "2025-12-31"),
            target("b", "old", 2020, "2021-01-05", "2020-12-31"),
            target("b", "older", 2019, "2019-01-05", "2019-12-31"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2018 | ''
            2019 | b older
            2020 | b old
            2021 | a five years, a one year, b old
            2022 | a five years, a next year, b old
            2025 | a five years, b old
            2026 | a five years, b old
            """)
    void plansKnownThenOfWhichSomethingFallsDueThenOrLater(int year, String plans) {
        assertThat(names(ReportedPlans.of(TARGETS, List.of(), year))).isEqualTo(plans);
    }

    @Test
    void measuresCountWithTheirDeadlineOrTheirPublication() {
        List<Task> tasks = List.of(task("undated", "2021-05-01", null), task("dated", "2021-05-01", "2023-06-30"));

        assertThat(names(ReportedPlans.of(List.of(), tasks, 2021))).isEqualTo("a dated, a undated");
        assertThat(names(ReportedPlans.of(List.of(), tasks, 2022))).isEqualTo("a dated");
    }

    private static String names(Set<PlanKey> plans) {
        return plans.stream()
                .map(plan -> plan.districtCode() + " " + plan.planId())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Target target(String district, String plan, int year, String published, String due) {
        return new Target(
                plan,
                plan,
                plan,
                null,
                district,
                "gdp",
                Comparator.AT_LEAST,
                BigDecimal.TEN,
                "亿元",
                LocalDate.parse(due),
                true,
                year,
                Firmness.FIRM,
                "",
                "区政府",
                LocalDate.parse(published));
    }

    private static Task task(String plan, String published, @Nullable String deadline) {
        return new Task(
                plan,
                plan,
                1,
                "a",
                "",
                "",
                "增长",
                List.of(),
                List.of(),
                deadline == null ? null : LocalDate.parse(deadline),
                "区政府",
                LocalDate.parse(published));
    }
}

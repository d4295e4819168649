package io.yearbook.transform;

import io.yearbook.model.Evidence;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Statements of one key: the gdp of one district in 2021. */
final class Figures {

    private Figures() {}

    /** @param line {@code value | published at | file | place} */
    static Statement<Observation> figure(String line) {
        String[] parts = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        return figure(parts[0], LocalDate.parse(parts[1]), parts[2], parts[3]);
    }

    static List<Statement<Observation>> figures(String lines) {
        return lines.lines().map(Figures::figure).toList();
    }

    /** Up to eight statements of few values, days, files and places, so that they repeat and contradict each other. */
    static List<Statement<Observation>> random(Random random) {
        List<Statement<Observation>> statements = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            statements.add(figure(
                    List.of("1", "1.0", "2", "3").get(random.nextInt(4)),
                    LocalDate.of(2022, 1 + random.nextInt(4), 1),
                    "file" + random.nextInt(3) + ".csv",
                    "row " + (i + 2)));
        }
        return statements;
    }

    static Statement<Observation> figure(String value, LocalDate publishedAt, String file, String place) {
        Observation observation = new Observation(
                "500112",
                "gdp",
                Period.fullYear(2021),
                new BigDecimal(value),
                "亿元",
                0,
                ObservationStatus.A,
                ValueQualifier.EXACT,
                null,
                null,
                "重庆市统计局",
                publishedAt);
        return new Statement<>(
                observation, new Evidence("sha-of-" + file, file, place, value, "", "", "", publishedAt));
    }
}

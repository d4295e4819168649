package io.yearbook.content;

import io.yearbook.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One place that states what the report prints or rests on.
 *
 * @param number position in the report, from 1
 * @param kind what it states
 * @param observationId the observation, or the vintage of a target or task, that it states
 * @param district name
 * @param subject name of the indicator; of a measure what is to be done
 * @param period in words; of a promise or a measure when it is due, empty where that is not stated
 * @param value as printed in the report; null for a promise or a measure
 * @param publisher who states it
 * @param evidence file, place and text read
 */
public record EvidenceRow(
        int number,
        Kind kind,
        String observationId,
        String district,
        String subject,
        String period,
        @Nullable StatedValue value,
        String publisher,
        Evidence evidence) {

    /** What is stated. */
    public enum Kind {
        FIGURE("数据"),
        TARGET("承诺"),
        TASK("任务");

        private final String nameZh;

        Kind(String nameZh) {
            this.nameZh = nameZh;
        }

        public String nameZh() {
            return nameZh;
        }
    }

    public EvidenceRow {
        if ((kind == Kind.FIGURE) != (value != null)) {
            throw new IllegalArgumentException(
                    "evidence %d of %s: a figure has a value, nothing else has: %s".formatted(number, kind, value));
        }
    }
}

package io.yearbook.metric.index;

import io.yearbook.model.Reason;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in which what a publisher states of an index differs from what is computed. The publisher's number is reported
 * beside ours; neither replaces the other.
 *
 * @param of the unit and year
 * @param nodeCode the part of the index
 * @param kind what differs
 * @param published what the publisher states; null where it states nothing
 * @param expected what follows: from the publisher's own scores for RANK_CONTRADICTS_SCORES, else from the data; null for
 *     nothing
 */
public record PublishedFinding(
        UnitYear of,
        String nodeCode,
        Kind kind,
        @Nullable Double published,
        @Nullable Double expected) {

    public PublishedFinding {
        Objects.requireNonNull(kind, "kind");
    }

    /** What differs. */
    public enum Kind implements Reason {
        SCORE_DIFFERS("公布得分与按定义计算的得分不一致。", "The published score is not the one that follows from the data."),
        RANK_DIFFERS("公布位次与按定义计算的位次不一致。", "The published rank is not the one that follows from the data."),
        RANK_CONTRADICTS_SCORES("公布位次与公布得分的排序不一致。", "The published rank does not follow from the published scores."),
        NOT_COMPUTED("已公布，但按定义无法计算。", "It is published, but cannot be computed from the data."),
        NOT_IN_DATA("已公布，但数据中没有该单位。", "It is published, but the data have no such unit."),
        NOT_PUBLISHED("可以计算，但未公布。", "It can be computed, but is not published.");

        private final String sentenceZh;
        private final String sentenceEn;

        Kind(String sentenceZh, String sentenceEn) {
            this.sentenceZh = sentenceZh;
            this.sentenceEn = sentenceEn;
        }

        @Override
        public String sentenceZh() {
            return sentenceZh;
        }

        @Override
        public String sentenceEn() {
            return sentenceEn;
        }
    }
}

package io.yearbook.alert;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What those who run Yearbook are told.
 *
 * @param command the command that ended, such as {@code nightly}
 * @param runId the run it was or would have been; empty where it was none
 * @param exitCode null where it is not known, for the command was killed
 * @param message what happened, in one line or several
 * @param measures counts of the run by name, such as {@code rows_rejected}; none where nothing was published
 * @param warehouse the warehouse as configured
 * @param at when it is told
 */
public record Alert(
        String command,
        String runId,
        State state,
        @Nullable Integer exitCode,
        String message,
        SortedMap<String, Long> measures,
        String warehouse,
        Instant at) {

    /** How a command ended. */
    public enum State {
        FAILED("运行失败"),
        /** Another run holds the warehouse, and has for too long. */
        BUSY("数据仓库长时间被占用"),
        /** Done, but a gate was hit. */
        GATE("已完成，但触发检查关口"),
        /** Someone else tells of it, such as systemd of a process that was killed. */
        REPORTED("异常");

        private final String sentenceZh;

        State(String sentenceZh) {
            this.sentenceZh = sentenceZh;
        }

        public String sentenceZh() {
            return sentenceZh;
        }
    }

    public Alert {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }

    /** An alert of a command that left no measures. */
    public static Alert of(
            String command, State state, @Nullable Integer exitCode, String message, String warehouse, Instant at) {
        return new Alert(command, "", state, exitCode, message, new TreeMap<>(Map.of()), warehouse, at);
    }
}

package io.yearbook.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds a lock, as the lock's file says it.
 *
 * @param command what it does
 * @param process its number on its machine
 * @param since instant of its run
 */
public record LockHolder(String command, long process, Instant since) {

    private static final Pattern TEXT = Pattern.compile("([a-z][a-z -]*), process ([0-9]{1,18}), since ([0-9T:.-]+Z)");

    /** One line, such as {@code nightly, process 4711, since 2024-03-01T18:30:00Z}. */
    public String text() {
        return "%s, process %d, since %s".formatted(command, process, since);
    }

    /** The holder that a text names; empty where it names none. */
    public static Optional<LockHolder> in(String text) {
        Matcher holder = TEXT.matcher(text);
        try {
            return holder.find()
                    ? Optional.of(new LockHolder(
                            holder.group(1), Long.parseLong(holder.group(2)), Instant.parse(holder.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

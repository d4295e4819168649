package io.yearbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockHolderTest {

    private static final LockHolder HOLDER =
            new LockHolder("nightly", 4711, Instant.parse("2024-03-01T18:30:00.123456Z"));

    @Test
    void whatALockSaysNamesItsHolder() {
        assertThat(LockHolder.in(HOLDER.text())).contains(HOLDER);
        assertThat(LockHolder.in("It is held by " + HOLDER.text() + " (lock /data/_yearbook.lock)."))
                .get()
                .extracting(LockHolder::since)
                .isEqualTo(HOLDER.since());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "someone",
                "nightly, process 4711, since yesterday",
                "nightly, process 4711, since 2024-13-01T18:30:00Z",
                "nightly, process 99999999999999999999, since 2024-03-01T18:30:00Z"
            })
    void anyOtherTextNamesNone(String text) {
        assertThat(LockHolder.in(text)).isEmpty();
    }
}

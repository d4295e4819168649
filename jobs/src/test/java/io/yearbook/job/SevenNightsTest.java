package io.yearbook.job;

import java.util.Set;

/** The same as twenty nights happens in seven. */
class SevenNightsTest extends NightsLaws {

    SevenNightsTest() {
        super(Set.of(1, 4, 8, 9, 16, 19, 20)::contains, Set.of(16, 20)::contains, Set.of(1, 8)::contains);
    }
}

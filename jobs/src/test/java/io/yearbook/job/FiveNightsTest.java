package io.yearbook.job;

import java.util.Set;

/** The same as twenty nights happens in five. */
class FiveNightsTest extends NightsLaws {

    FiveNightsTest() {
        super(Set.of(1, 8, 9, 16, 20)::contains, Set.of(16, 20)::contains, Set.of(1, 8)::contains);
    }
}

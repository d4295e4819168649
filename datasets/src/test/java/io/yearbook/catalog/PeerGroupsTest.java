package io.yearbook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.PeerGroup;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerGroupsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 2, 29);

    private final PeerGroups groups = new PeerGroups(List.of(
            new PeerGroup("YDB", "渝东北", "500231", LocalDate.of(2020, 5, 9), LAST_DAY),
            new PeerGroup("ZCXQ", "主城新区", "500231", LAST_DAY.plusDays(1), null)));

    @Test
    void aDistrictChangesItsGroupOnTheDay() {
        assertThat(groups.of("500231", LAST_DAY)).map(PeerGroup::code).hasValue("YDB");
        assertThat(groups.of("500231", LAST_DAY.plusDays(1)))
                .map(PeerGroup::code)
                .hasValue("ZCXQ");
    }

    @Test
    void noGroupBeforeItWasFormedNorForOthers() {
        assertThat(groups.of("500231", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(groups.of("500103", LAST_DAY)).isEmpty();
    }
}

package io.yearbook.metric;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.catalog.PeerGroups;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.RankReason;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Whether enough of the districts that exist on a day are comparable to make a ranking. */
final class Coverage {

    private final DistrictRegister districts;
    private final PeerGroups peerGroups;
    private final MetricSettings settings;

    Coverage(DistrictRegister districts, PeerGroups peerGroups, MetricSettings settings) {
        this.districts = districts;
        this.peerGroups = peerGroups;
        this.settings = settings;
    }

    /** What a ranking of so many districts lacks; empty for nothing. */
    Optional<RankReason> shortfall(int ranked, LocalDate day) {
        return shortfall(
                ranked,
                () -> districts.all().stream()
                        .filter(area -> area.kind() == DistrictKind.DISTRICT && area.existsOn(day))
                        .count());
    }

    /** What a ranking of so many members of a peer group lacks; empty for nothing. */
    Optional<RankReason> shortfallOfPeers(String groupCode, int ranked, LocalDate day) {
        return shortfall(
                ranked,
                () -> peerGroups.all().stream()
                        .filter(member -> member.code().equals(groupCode) && member.holdsOn(day))
                        .count());
    }

    private Optional<RankReason> shortfall(int ranked, LongSupplier all) {
        if (ranked < settings.minimumDistricts()) {
            return Optional.of(RankReason.TOO_FEW_DISTRICTS);
        }
        boolean anyShareWillDo = settings.minimumSharePercent() == 0;
        return anyShareWillDo || 100L * ranked >= settings.minimumSharePercent() * all.getAsLong()
                ? Optional.empty()
                : Optional.of(RankReason.COVERAGE_TOO_LOW);
    }
}

package io.yearbook.metric;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.model.Period;
import io.yearbook.model.RankShift;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Follows districts from one contest to that of the year after. */
final class Movements {

    private final DistrictRegister districts;
    private final MetricSettings settings;

    Movements(DistrictRegister districts, MetricSettings settings) {
        this.districts = districts;
        this.settings = settings;
    }

    /**
     * The shift of each district ranked in both contests; nothing where either gives no ranks, or the earlier one is not
     * of the window a year before.
     *
     * @param atFirst the earlier contest by the figures as they were first published
     */
    Map<String, RankShift> between(Optional<Contest> atFirst, Optional<Contest> earlier, Contest contest) {
        Period yearBefore = contest.window().yearBefore();
        Optional<Ranking> previous =
                earlier.filter(each -> each.ranks(yearBefore)).map(Contest::ranking);
        if (previous.isEmpty() || !contest.ranks(contest.window())) {
            return Map.of();
        }
        Ranking firstPublished = atFirst.filter(each -> each.ranks(yearBefore))
                .map(Contest::ranking)
                .orElseGet(() -> previous.get().among(district -> false));
        return new RankMovement(firstPublished, previous.get(), contest.ranking())
                .shifts(keepsItsTerritory(yearBefore, contest.window()), settings.minimumDistricts());
    }

    private Predicate<String> keepsItsTerritory(Period earlier, Period later) {
        return code -> districts
                .byCode(code)
                .filter(district -> district.territoryChangedBetween(earlier, later))
                .isEmpty();
    }
}

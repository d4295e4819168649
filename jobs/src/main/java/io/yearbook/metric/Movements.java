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
     * of the window a year before. A district whose territory changed in between, or whose two figures are not of one
     * series, is not the same: it leaves and enters. So nothing is said between contests of two compilations, nor is
     * there a revision where the rank at first was by a figure of another series.
     *
     * @param atFirst the earlier contest by the figures as they were first published
     */
    Map<String, RankShift> between(Optional<Contest> atFirst, Optional<Contest> earlier, Contest contest) {
        Period yearBefore = contest.window().yearBefore();
        Optional<Contest> previous = earlier.filter(each -> each.ranks(yearBefore));
        return previous.isPresent() && contest.ranks(contest.window())
                ? between(atFirst.filter(each -> each.ranks(yearBefore)), previous.get(), contest)
                : Map.of();
    }

    private Map<String, RankShift> between(Optional<Contest> atFirst, Contest previous, Contest contest) {
        Ranking firstPublished =
                atFirst.map(Contest::ranking).orElseGet(() -> previous.ranking().among(district -> false));
        Predicate<String> isTheSame = keepsItsTerritory(previous.window(), contest.window())
                .and(district -> previous.isOneSeries(contest, district));
        Map<String, RankShift> shifts = new RankMovement(firstPublished, previous.ranking(), contest.ranking())
                .shifts(isTheSame, settings.minimumDistricts());
        shifts.replaceAll((district, shift) -> atFirst.filter(first -> first.isOneSeries(previous, district))
                .map(first -> shift)
                .orElseGet(shift::withoutRevisions));
        return shifts;
    }

    private Predicate<String> keepsItsTerritory(Period earlier, Period later) {
        return code -> districts
                .byCode(code)
                .filter(district -> district.territoryChangedBetween(earlier, later))
                .isEmpty();
    }
}

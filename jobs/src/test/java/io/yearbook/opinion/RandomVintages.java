package io.yearbook.opinion;

import io.yearbook.metric.PanelCell;
import io.yearbook.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of the figures of a panel before now: most were never revised, some say what another figure says now, some
 * are withdrawn. Of some panels the bureau once compiled a year, and withdrew it all.
 *
 * @param current those in force
 * @param superseded those that are not, all known before those in force
 * @param atFirst one for each natural key: what was published first; of the same day, what was known first
 */
record RandomVintages(List<PanelCell> current, List<PanelCell> superseded, List<PanelCell> atFirst) {

    private static final String BUREAU = "统计局";

    static RandomVintages of(long seed, List<PanelCell> panel) {
        Random random = new Random(seed);
        int seldom = 3 + random.nextInt(20);
        RandomVintages vintages = new RandomVintages(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (PanelCell cell : panel) {
            if (random.nextInt(4 * seldom) == 0) {
                vintages.withdraw(cell);
            } else if (random.nextInt(seldom) == 0) {
                Observation other = panel.get(random.nextInt(panel.size())).observation();
                vintages.revise(
                        cell,
                        formerly(cell.observation().publisher(), cell.observation(), other, random.nextInt(8) - 5));
            } else {
                vintages.keep(cell);
            }
        }
        if (random.nextInt(3) == 0) {
            vintages.withdrawCompilation(RandomCatalog.FIRST_YEAR + random.nextInt(5), panel);
        }
        return vintages;
    }

    private void withdrawCompilation(int year, List<PanelCell> panel) {
        Set<Observation.Key> keys =
                panel.stream().map(cell -> cell.observation().key()).collect(Collectors.toSet());
        panel.stream()
                .map(PanelCell::observation)
                .filter(figure -> figure.period().year() == year)
                .map(figure -> formerly(BUREAU, figure, figure, 0))
                .filter(figure -> keys.add(figure.key()))
                .forEach(figure -> withdraw(new PanelCell(figure.key().toString(), figure)));
    }

    private void keep(PanelCell cell) {
        current.add(cell);
        atFirst.add(cell);
    }

    private void withdraw(PanelCell cell) {
        superseded.add(cell);
        atFirst.add(cell);
    }

    private void revise(PanelCell now, Observation formerly) {
        PanelCell former = new PanelCell(now.observationId() + " formerly", formerly);
        current.add(now);
        superseded.add(former);
        atFirst.add(formerly.publishedAt().isAfter(now.observation().publishedAt()) ? now : former);
    }

    private static Observation formerly(String publisher, Observation now, Observation said, int daysLater) {
        return new Observation(
                now.districtCode(),
                now.indicatorCode(),
                now.period(),
                said.value(),
                said.unit(),
                said.decimals(),
                said.status(),
                said.qualifier(),
                null,
                null,
                publisher,
                now.publishedAt().plusDays(daysLater));
    }
}

package io.yearbook.opinion;

import io.yearbook.metric.PanelCell;
import io.yearbook.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What became of the figures of a panel before now: most were never revised, some say what another figure says now, some
 * are withdrawn.
 *
 * @param current those in force
 * @param superseded those that are not, all known before those in force
 * @param atFirst one for each natural key: what was published first; of the same day, what was known first
 */
record RandomVintages(List<PanelCell> current, List<PanelCell> superseded, List<PanelCell> atFirst) {

    static RandomVintages of(long seed, List<PanelCell> panel) {
        Random random = new Random(seed);
        int seldom = 3 + random.nextInt(20);
        RandomVintages vintages = new RandomVintages(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (PanelCell cell : panel) {
            if (random.nextInt(4 * seldom) == 0) {
                vintages.withdraw(cell);
            } else if (random.nextInt(seldom) == 0) {
                Observation other = panel.get(random.nextInt(panel.size())).observation();
                vintages.revise(cell, formerly(cell.observation(), other, random.nextInt(8) - 5));
            } else {
                vintages.keep(cell);
            }
        }
        return vintages;
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

    private static Observation formerly(Observation now, Observation said, int daysLater) {
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
                now.publisher(),
                now.publishedAt().plusDays(daysLater));
    }
}

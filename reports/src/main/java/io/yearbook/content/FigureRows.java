package io.yearbook.content;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.District;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.RankReason;
import io.yearbook.model.ValueQualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns figures of the model into the rows a report prints. */
final class FigureRows {

    private FigureRows() {}

    static IndicatorRow indicatorRow(Figure figure, Trend trend, Citations citations) {
        return new IndicatorRow(
                Words.domain(figure.indicator().domain()),
                figure.indicator().code(),
                figure.indicator().nameZh(),
                figure.indicator().direction(),
                figure.row().year(),
                PeriodText.of(figure.row().period()),
                valueOf(figure),
                changeOf(figure),
                reportedChangeOf(figure),
                standingOf(figure),
                trend,
                citations.cite(figure));
    }

    /** The ranked, then those left out, then one line for all that have no figure. */
    static List<RankRow> rankRows(Ranking ranking, Citations citations) {
        List<RankRow> rows = new ArrayList<>();
        int unranked = ranking.unrankedCount();
        ranking.ranked().forEach(figure -> rows.add(rankRow(figure, unranked, citations)));
        ranking.unranked().forEach(figure -> rows.add(rankRow(figure, unranked, citations)));
        if (!ranking.withoutFigure().isEmpty()) {
            rows.add(collectiveRow(ranking, unranked));
        }
        return rows;
    }

    static StatedValue valueOf(Figure figure) {
        IndicatorYear row = figure.row();
        return new StatedValue(Quantities.value(figure), row.unit(), row.obsStatus(), row.valueQualifier());
    }

    /**
     * One line of a ranking.
     *
     * @param unranked how many districts the whole ranking leaves out
     */
    static RankRow rankRow(Figure figure, int unranked, Citations citations) {
        return new RankRow(
                Words.domain(figure.indicator().domain()),
                figure.indicator().nameZh(),
                PeriodText.of(figure.row().period()),
                figure.district().nameZh(),
                figure.indicator().direction(),
                valueOf(figure),
                changeOf(figure),
                standingOf(figure),
                figure.row().rankShift(),
                unranked,
                List.of(),
                citations.cite(figure));
    }

    private static RankRow collectiveRow(Ranking ranking, int unranked) {
        Figure first = ranking.ranked().get(0);
        List<String> names =
                ranking.withoutFigure().stream().map(District::nameZh).toList();
        return new RankRow(
                Words.domain(first.indicator().domain()),
                first.indicator().nameZh(),
                PeriodText.of(first.row().period()),
                "其余" + names.size() + "个区县",
                first.indicator().direction(),
                new StatedValue(null, first.row().unit(), ObservationStatus.O, ValueQualifier.EXACT),
                Change.refused(ChangeReason.VALUE_MISSING),
                Standing.refused(RankReason.VALUE_MISSING),
                null,
                unranked,
                names,
                null);
    }

    private static Change changeOf(Figure figure) {
        IndicatorYear row = figure.row();
        return new Change(
                Quantities.previous(figure),
                Quantities.change(figure),
                row.changePercent(),
                Objects.requireNonNullElse(row.changeQualifier(), ValueQualifier.EXACT),
                row.changeReason(),
                figure.indicator().priceBasis());
    }

    private static @Nullable ReportedChange reportedChangeOf(Figure figure) {
        Quantity reported = Quantities.reportedChange(figure);
        return reported == null
                ? null
                : new ReportedChange(reported, figure.row().reportedVerdict());
    }

    private static Standing standingOf(Figure figure) {
        IndicatorYear row = figure.row();
        return new Standing(
                row.rank(),
                row.ranked(),
                row.tied(),
                row.rankChange(),
                row.percentile(),
                row.band(),
                figure.peerGroup() == null ? null : figure.peerGroup().nameZh(),
                row.peerRank(),
                row.rankReason());
    }
}

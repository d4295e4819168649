package io.yearbook.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The districts by the indicators that are ranked.
 *
 * @param contests one ranking each, in print order
 * @param lines one district each, in the order of their codes
 * @param marks signs that stand in place of a rank, in print order; those that occur
 */
public record RankMatrix(List<Contest> contests, List<Line> lines, List<Mark> marks) {

    public RankMatrix {
        contests = List.copyOf(contests);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        for (Line line : lines) {
            if (line.places().size() != contests.size()) {
                throw new IllegalArgumentException("%s has %d places in %d rankings"
                        .formatted(line.district(), line.places().size(), contests.size()));
            }
        }
    }

    /**
     * One ranking.
     *
     * @param indicator name
     * @param period in words
     * @param ranked how many districts are ranked
     */
    public record Contest(String indicator, String period, int ranked) {}

    /**
     * One district.
     *
     * @param district name
     * @param reported true for the district that the report is of
     * @param places one a ranking
     */
    public record Line(String district, boolean reported, List<Place> places) {

        public Line {
            places = List.copyOf(places);
        }
    }

    /**
     * What stands in one cell.
     *
     * @param rank 1 is best; null exactly where a mark says why
     * @param tied how many share the rank, itself included; 0 without one
     * @param rankChange places gained since the year before; null where not ranked then
     * @param mark sign of {@link Mark}; empty for a rank
     */
    public record Place(
            @Nullable Integer rank, int tied, @Nullable Integer rankChange, String mark) {

        public Place {
            if ((rank == null) == mark.isEmpty()) {
                throw new IllegalArgumentException(
                        "exactly one of rank (%s) and mark (%s) is to be set".formatted(rank, mark));
            }
        }

        public boolean isTied() {
            return tied > 1;
        }
    }

    /** A sign and what it means. */
    public record Mark(String sign, String meaning) {}
}

package io.yearbook.content;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.Comparator;
import io.yearbook.model.Direction;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.RankReason;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/** Lines of reports from the cells of a table of cases; an empty cell is null. */
final class RowCases {

    private RowCases() {}

    /** Cells: name, direction, period, value (4 cells), change (5), standing (5). */
    static IndicatorRow figure(List<@Nullable String> cells) {
        String period = text(cells, 2);
        return new IndicatorRow(
                "领域",
                text(cells, 0),
                text(cells, 0),
                Direction.valueOf(text(cells, 1)),
                Integer.parseInt(period.replaceAll("\\D*(\\d{4})年.*", "$1")),
                period,
                value(cells.get(4), text(cells, 5), cells.get(3), cells.get(6)),
                change(cells.subList(7, 12), text(cells, 5)),
                null,
                standing(cells.subList(12, 17)),
                Trend.NONE,
                cells.get(4) == null ? null : new Citation(text(cells, 0) + period, 1, 1));
    }

    /** Cells: indicator, scope, comparator, promise (2), due (2), firmness, verdict, actual (4). */
    static TargetRow target(List<@Nullable String> cells) {
        String scope = cells.get(1);
        String period = cells.get(12);
        return DigestMaker.target(
                text(cells, 0),
                scope == null ? "" : scope,
                Comparator.valueOf(text(cells, 2)),
                quantity(text(cells, 3), text(cells, 4)),
                LocalDate.parse(text(cells, 5)),
                Boolean.parseBoolean(text(cells, 6)),
                Firmness.valueOf(text(cells, 7)),
                TargetVerdict.valueOf(text(cells, 8)),
                cells.get(11) == null ? null : value(cells.get(9), text(cells, 4), cells.get(10), cells.get(11)),
                period == null ? "" : period);
    }

    /** The cells of a line as texts. */
    static List<@Nullable String> cells(ArgumentsAccessor line) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            cells.add(line.getString(i));
        }
        return cells;
    }

    static StatedValue value(
            @Nullable String number, String unit, @Nullable String qualifier, @Nullable String status) {
        return new StatedValue(
                number == null ? null : quantity(number, unit),
                unit,
                status == null ? ObservationStatus.A : ObservationStatus.valueOf(status),
                qualifier(qualifier));
    }

    static Quantity quantity(String number, String unit) {
        BigDecimal exact = new BigDecimal(number);
        return Quantity.of(exact, unit, exact.scale());
    }

    static ValueQualifier qualifier(@Nullable String name) {
        return name == null ? ValueQualifier.EXACT : ValueQualifier.valueOf(name);
    }

    private static Change change(List<@Nullable String> cells, String unit) {
        String amount = text(cells, 0);
        PriceBasis prices = cells.get(4) == null ? null : PriceBasis.valueOf(text(cells, 4));
        if (isWord(amount)) {
            return new Change(null, null, null, ValueQualifier.EXACT, ChangeReason.valueOf(amount), prices);
        }
        boolean percent = "%".equals(cells.get(1));
        BigDecimal exact = new BigDecimal(amount);
        return new Change(
                Quantity.of(BigDecimal.ONE, unit, 0),
                Quantity.of(exact, text(cells, 1), percent ? 2 : exact.scale()),
                cells.get(2) == null ? null : new BigDecimal(text(cells, 2)),
                qualifier(cells.get(3)),
                null,
                prices);
    }

    private static Standing standing(List<@Nullable String> cells) {
        String rank = text(cells, 0);
        if (isWord(rank)) {
            return Standing.refused(RankReason.valueOf(rank));
        }
        int ranked = Integer.parseInt(text(cells, 1));
        String[] peers = cells.get(4) == null ? new String[] {} : text(cells, 4).split(" ");
        return new Standing(
                Integer.valueOf(rank),
                ranked,
                Integer.valueOf(text(cells, 2)),
                cells.get(3) == null ? null : Integer.valueOf(text(cells, 3)),
                BigDecimal.valueOf(100L * (ranked - Integer.parseInt(rank)) / Math.max(1, ranked - 1)),
                null,
                peers.length == 0 ? null : peers[0],
                peers.length == 0 ? null : Integer.valueOf(peers[1]),
                null);
    }

    private static boolean isWord(String cell) {
        return Character.isLetter(cell.charAt(0));
    }

    private static String text(List<@Nullable String> cells, int index) {
        String cell = cells.get(index);
        if (cell == null) {
            throw new IllegalArgumentException("cell " + index + " of " + cells + " is empty");
        }
        return cell;
    }
}

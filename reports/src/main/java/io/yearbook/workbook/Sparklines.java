package io.yearbook.workbook;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Small lines in the cells of a column, each of the numbers in its own row, so that they stay true when the table is
 * sorted. An empty cell is a gap, and every point is marked: a number between gaps is seen too.
 */
public final class Sparklines {

    private static final String GROUP = """
            <x14:sparklineGroup lineWeight="1.25" displayEmptyCellsAs="gap" markers="1" last="1" displayHidden="1">\
            <x14:colorSeries rgb="%1$s"/><x14:colorNegative rgb="%1$s"/><x14:colorAxis rgb="%3$s"/>\
            <x14:colorMarkers rgb="%1$s"/><x14:colorFirst rgb="%1$s"/><x14:colorLast rgb="%2$s"/>\
            <x14:colorHigh rgb="%1$s"/><x14:colorLow rgb="%1$s"/><x14:sparklines>%4$s</x14:sparklines>\
            </x14:sparklineGroup>""";

    private static final String LINE = "<x14:sparkline><xm:f>%s</xm:f><xm:sqref>%s</xm:sqref></x14:sparkline>";

    private Sparklines() {}

    /**
     * Draws one line a row.
     *
     * @param numbers the rows and columns of the numbers, oldest first
     * @param column where the lines are drawn, from 0
     */
    public static void draw(SheetExtensions extensions, CellRangeAddress numbers, int column) {
        String sheet = extensions.sheet().getSheetName();
        String lines = IntStream.rangeClosed(numbers.getFirstRow(), numbers.getLastRow())
                .mapToObj(row -> LINE.formatted(
                        SheetExtensions.escaped(
                                new CellRangeAddress(row, row, numbers.getFirstColumn(), numbers.getLastColumn())
                                        .formatAsString(sheet, false)),
                        new CellReference(row, column).formatAsString(false)))
                .collect(Collectors.joining());
        extensions.add(
                SheetExtensions.Kind.SPARKLINE_GROUPS,
                GROUP.formatted(
                        Palette.argb(Palette.LINE),
                        Palette.argb(Palette.LAST_POINT),
                        Palette.argb(Palette.QUIET),
                        lines));
    }
}

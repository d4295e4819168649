package io.yearbook.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;

/**
 * How the series of charts are told apart: by colours that people with colour blindness can tell (after Okabe and Ito),
 * by dashes and by markers, so that no line rests on its colour alone.
 */
final class ChartPalette {

    private static final double LINE_POINTS = 2;
    private static final double HAIRLINE_POINTS = 0.75;

    private record Look(int red, int green, int blue, PresetLineDash dash, MarkerStyle marker) {}

    private static final List<Look> LOOKS = List.of(
            new Look(0x00, 0x72, 0xB2, PresetLineDash.SOLID, MarkerStyle.CIRCLE),
            new Look(0xD5, 0x5E, 0x00, PresetLineDash.DASH, MarkerStyle.SQUARE),
            new Look(0x00, 0x9E, 0x73, PresetLineDash.SYSTEM_DOT, MarkerStyle.TRIANGLE),
            new Look(0xCC, 0x79, 0xA7, PresetLineDash.DASH_DOT, MarkerStyle.DIAMOND),
            new Look(0xE6, 0x9F, 0x00, PresetLineDash.LARGE_DASH, MarkerStyle.CIRCLE),
            new Look(0x56, 0xB4, 0xE9, PresetLineDash.SYSTEM_DASH, MarkerStyle.SQUARE),
            new Look(0x40, 0x40, 0x40, PresetLineDash.LARGE_DASH_DOT, MarkerStyle.TRIANGLE),
            new Look(0x99, 0x99, 0x99, PresetLineDash.SYSTEM_DASH_DOT, MarkerStyle.DIAMOND));

    private ChartPalette() {}

    /** Fill of bars and markers of the series with this index. */
    static XDDFSolidFillProperties fill(int series) {
        Look look = look(series);
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) look.red(), (byte) look.green(), (byte) look.blue()}));
    }

    /** Line of the series with this index. */
    static XDDFLineProperties line(int series) {
        XDDFLineProperties line = new XDDFLineProperties(fill(series));
        line.setWidth(LINE_POINTS);
        line.setPresetDash(new XDDFPresetLineDash(look(series).dash()));
        return line;
    }

    static MarkerStyle marker(int series) {
        return look(series).marker();
    }

    /** Fill of a bar on which points and their numbers are read. */
    static XDDFSolidFillProperties pale() {
        return new XDDFSolidFillProperties(XDDFColor.from(new byte[] {(byte) 0xB5, (byte) 0xD9, (byte) 0xF0}));
    }

    /** Edge of such a bar: one without a length is seen as a line. */
    static XDDFLineProperties paleEdge() {
        XDDFLineProperties line = new XDDFLineProperties(fill(0));
        line.setWidth(HAIRLINE_POINTS);
        return line;
    }

    /** The line that parts the segments of a bar. */
    static XDDFLineProperties seam() {
        return hairline(PresetColor.WHITE);
    }

    /** Lines of axes and grids. */
    static XDDFLineProperties grid() {
        return hairline(PresetColor.LIGHT_GRAY);
    }

    private static XDDFLineProperties hairline(PresetColor color) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(color)));
        line.setWidth(HAIRLINE_POINTS);
        return line;
    }

    private static Look look(int series) {
        return LOOKS.get(series % LOOKS.size());
    }
}

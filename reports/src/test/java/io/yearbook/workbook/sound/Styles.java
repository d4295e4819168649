package io.yearbook.workbook.sound;

import java.util.Set;
import java.util.stream.Collectors;

/** The part of the styles: counts within Excel's limits, and every style names a font, a fill and a format that exist. */
final class Styles {

    private static final int MAX_CELL_STYLES = 64_000;
    private static final int MAX_FONTS = 1_024;
    private static final int MAX_NUMBER_FORMATS = 200;
    private static final int MAX_FORMAT_LENGTH = 255;
    private static final int FIRST_OWN_FORMAT = 164;

    private final int cellStyles;
    private final int differentialStyles;

    Styles(Part part, Faults faults) {
        cellStyles = part.list("/styleSheet/cellXfs/xf").size();
        differentialStyles = part.list("/styleSheet/dxfs/dxf").size();
        int fonts = part.list("/styleSheet/fonts/font").size();
        Set<Integer> formats = part.all("/styleSheet/numFmts/numFmt")
                .map(format -> format.number("numFmtId"))
                .collect(Collectors.toSet());
        faults.check(cellStyles > 0 && cellStyles <= MAX_CELL_STYLES, "%d cell styles", cellStyles);
        faults.check(fonts < MAX_FONTS, "%d fonts", fonts);
        faults.check(formats.size() <= MAX_NUMBER_FORMATS, "%d number formats", formats.size());
        part.all("/styleSheet/numFmts/numFmt")
                .forEach(format -> faults.check(
                        !format.get("formatCode").isEmpty()
                                && format.get("formatCode").length() <= MAX_FORMAT_LENGTH,
                        "number format %s",
                        format.get("formatCode")));
        part.all("/xf").forEach(style -> {
            faults.check(style.number("fontId") < fonts, "a style has the font %s", style.get("fontId"));
            faults.check(
                    style.number("fillId") < part.list("/styleSheet/fills/fill").size(),
                    "a style has the fill %s",
                    style.get("fillId"));
            faults.check(
                    style.number("borderId")
                            < part.list("/styleSheet/borders/border").size(),
                    "a style has the border %s",
                    style.get("borderId"));
            int format = style.number("numFmtId");
            faults.check(
                    format < FIRST_OWN_FORMAT || formats.contains(format), "a style has the number format %s", format);
        });
    }

    boolean hasCellStyle(int index) {
        return index < cellStyles;
    }

    boolean hasDifferentialStyle(int index) {
        return index < differentialStyles;
    }
}

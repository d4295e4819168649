package io.yearbook.notebook;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The font of the plots: one that this machine has and that holds Chinese. */
final class ChineseFont {

    /** Names in order of preference. */
    private static final List<String> KNOWN = List.of(
            "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei", "Microsoft YaHei", "PingFang SC", "SimHei");

    private static final String SAMPLE = "重庆市区县位次";

    private static final String FAMILY = family();

    private ChineseFont() {}

    /** @param size in points */
    static Font plain(int size) {
        return new Font(FAMILY, Font.PLAIN, size);
    }

    /** @param size in points */
    static Font bold(int size) {
        return new Font(FAMILY, Font.BOLD, size);
    }

    /** Without any such font the plots still come, with boxes in place of Chinese. */
    private static String family() {
        return Stream.concat(KNOWN.stream().filter(ChineseFont::isInstalled), installed())
                .filter(name -> new Font(name, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) < 0)
                .findFirst()
                .orElse(Font.SANS_SERIF);
    }

    /** Java takes another font for a name that it does not know. */
    private static boolean isInstalled(String name) {
        return new Font(name, Font.PLAIN, 12).getFamily(Locale.ROOT).equals(name);
    }

    private static Stream<String> installed() {
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment())
                .flatMap(fonts -> Arrays.stream(fonts.getAvailableFontFamilyNames(Locale.ROOT)));
    }
}

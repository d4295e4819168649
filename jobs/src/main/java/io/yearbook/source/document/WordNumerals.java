package io.yearbook.source.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/**
 * The numerals that Word counts by itself and does not keep as text, such as {@code 一、} before a heading. A list is
 * counted from its start; a paragraph of a higher level begins the lower ones anew. Bullets are no numerals.
 */
final class WordNumerals {

    private static final String[] CHINESE = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int LEVELS = 9;

    private final XWPFDocument document;
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    WordNumerals(XWPFDocument document) {
        this.document = document;
    }

    /** The numeral of the next paragraph in order; empty where it has none. */
    String next(XWPFParagraph paragraph) {
        CTNumPr list = list(paragraph);
        if (list == null || list.getNumId() == null || document.getNumbering() == null) {
            return "";
        }
        XWPFNum number = document.getNumbering().getNum(list.getNumId().getVal());
        if (number == null || number.getCTNum().getAbstractNumId() == null) {
            return "";
        }
        BigInteger id = number.getCTNum().getAbstractNumId().getVal();
        CTAbstractNum form = document.getNumbering().getAbstractNum(id).getCTAbstractNum();
        int level = list.getIlvl() == null ? 0 : list.getIlvl().getVal().intValue();
        return level >= form.sizeOfLvlArray() ? "" : numeral(form, id, level);
    }

    /** From the paragraph itself, else from its style. */
    private @Nullable CTNumPr list(XWPFParagraph paragraph) {
        if (paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().getNumPr() != null) {
            return paragraph.getCTP().getPPr().getNumPr();
        }
        XWPFStyle style = paragraph.getStyle() == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(paragraph.getStyle());
        return style == null || style.getCTStyle().getPPr() == null
                ? null
                : style.getCTStyle().getPPr().getNumPr();
    }

    private String numeral(CTAbstractNum form, BigInteger id, int level) {
        int[] counted = counts.computeIfAbsent(id, list -> new int[LEVELS]);
        counted[level]++;
        for (int lower = level + 1; lower < LEVELS; lower++) {
            counted[lower] = 0;
        }
        CTLvl own = form.getLvlArray(level);
        String text = own.getLvlText() == null ? "" : own.getLvlText().getVal();
        if ("bullet".equals(kind(own)) || "none".equals(kind(own))) {
            return "";
        }
        for (int outer = 0; outer <= level; outer++) {
            CTLvl counting = form.getLvlArray(outer);
            int start = counting.getStart() == null
                    ? 1
                    : counting.getStart().getVal().intValue();
            int count = start + Math.max(counted[outer], 1) - 1;
            text = text.replace("%" + (outer + 1), digits(count, kind(counting)));
        }
        return text;
    }

    private static String kind(CTLvl level) {
        return level.getNumFmt() == null
                ? "decimal"
                : level.getNumFmt().getVal().toString();
    }

    private static String digits(int count, String kind) {
        boolean chinese =
                kind.startsWith("chinese") || kind.startsWith("japaneseCounting") || kind.startsWith("ideograph");
        return chinese && count < 100 ? chinese(count) : String.valueOf(count);
    }

    private static String chinese(int count) {
        String ten = count < 10 ? "" : count < 20 ? "十" : CHINESE[count / 10] + "十";
        return ten + CHINESE[count % 10];
    }
}

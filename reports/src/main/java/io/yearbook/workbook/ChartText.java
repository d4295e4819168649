package io.yearbook.workbook;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Fonts of a chart, for Latin and for Chinese text. */
final class ChartText {

    private static final String BODY_FONT = "宋体";
    private static final String HEADING_FONT = "黑体";

    private static final int HUNDREDTHS = 100;
    private static final int BODY_POINTS = 9;
    private static final int TITLE_POINTS = 11;

    private ChartText() {}

    /** Sets the font of all text that has none of its own. */
    static void apply(XSSFChart chart) {
        fill(chart.getCTChartSpace().addNewTxPr());
    }

    private static void fill(CTTextBody body) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextParagraph paragraph = body.addNewP();
        font(paragraph.addNewPPr().addNewDefRPr(), BODY_FONT, BODY_POINTS);
        paragraph.addNewEndParaRPr().setLang("zh-CN");
    }

    /** LibreOffice leaves names out where they stand close, unless they are said to lie level. */
    static void showEveryName(CTCatAx axis) {
        CTTextBody body = axis.addNewTxPr();
        fill(body);
        body.getBodyPr().setRot(0);
    }

    static void applyToTitle(XSSFChart chart) {
        apply(chart.getCTChart().getTitle(), HEADING_FONT, TITLE_POINTS);
    }

    static void applyToAxisTitle(CTTitle title) {
        apply(title, BODY_FONT, BODY_POINTS);
    }

    private static void apply(CTTitle title, String name, int points) {
        for (CTTextParagraph paragraph : title.getTx().getRich().getPList()) {
            for (CTRegularTextRun run : paragraph.getRList()) {
                font(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), name, points);
            }
        }
    }

    private static void font(CTTextCharacterProperties text, String name, int points) {
        text.setLang("zh-CN");
        text.setSz(points * HUNDREDTHS);
        text.setB(false);
        (text.isSetLatin() ? text.getLatin() : text.addNewLatin()).setTypeface(name);
        (text.isSetEa() ? text.getEa() : text.addNewEa()).setTypeface(name);
    }
}

package io.yearbook.workbook.sound;

import java.util.List;
import java.util.stream.Stream;

/** The XML of one sheet. */
final class SheetCheck {

    private static final int MAX_LINKS = 65_530;
    private static final int MAX_LOCATION = 2_083;
    private static final int MAX_TOOLTIP = 255;
    private static final int MAX_LIST_FORMULA = 255;
    private static final int MAX_HEADER = 255;

    /** The order that the schema of a sheet demands. */
    private static final List<String> SEQUENCE = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final Tab tab;
    private final Styles styles;
    private final int strings;
    private final References references;
    private final Faults faults;

    SheetCheck(Tab tab, Styles styles, int strings, References references, Faults faults) {
        this.tab = tab;
        this.styles = styles;
        this.strings = strings;
        this.references = references;
        this.faults = faults;
    }

    void check() {
        checkSequence();
        new GridCheck(tab, styles, strings, faults).check();
        checkRegions();
        checkLinks();
        checkConditions();
        checkPrint();
        new ExtensionCheck(tab, references, faults).check();
    }

    private void checkSequence() {
        int last = -1;
        for (Element element : tab.part().elements()) {
            if (element.path().matches("/worksheet/[^/]+")) {
                int place = SEQUENCE.indexOf(element.name());
                faults.check(place >= 0 && place >= last, "%s: %s is out of order", tab.name(), element.name());
                last = place;
            }
        }
    }

    private void checkRegions() {
        List<Range> merged = ranges("/worksheet/mergeCells/mergeCell", "ref");
        for (int i = 0; i < merged.size(); i++) {
            faults.check(!merged.get(i).isOneCell(), "%s: one cell is merged", tab.name());
            for (int j = i + 1; j < merged.size(); j++) {
                faults.check(!merged.get(i).overlaps(merged.get(j)), "%s: merged cells overlap", tab.name());
            }
        }
        ranges("/worksheet/autoFilter", "ref");
        ranges("/worksheet/ignoredErrors/ignoredError", "sqref");
        ranges("/worksheet/sheetViews/sheetView/selection", "sqref");
        ranges("/sparkline/sqref", "");
    }

    private void checkLinks() {
        List<Element> links = tab.part().list("/worksheet/hyperlinks/hyperlink");
        faults.check(links.size() <= MAX_LINKS, "%s: %d links", tab.name(), links.size());
        ranges("/worksheet/hyperlinks/hyperlink", "ref");
        for (Element link : links) {
            faults.check(link.has("location") || link.has("r:id"), "%s: a link to nowhere", tab.name());
            faults.check(
                    link.get("location").length() <= MAX_LOCATION
                            && link.get("tooltip").length() <= MAX_TOOLTIP,
                    "%s!%s: a link is too long",
                    tab.name(),
                    link.get("ref"));
            if (link.has("location")) {
                references.checkLink(tab.name() + "!" + link.get("ref"), link.get("location"));
            }
        }
        long places = links.stream().map(link -> link.get("ref")).distinct().count();
        faults.check(places == links.size(), "%s: a cell has two links", tab.name());
    }

    private void checkConditions() {
        ranges("/worksheet/conditionalFormatting", "sqref");
        ranges("/worksheet/dataValidations/dataValidation", "sqref");
        ranges("/conditionalFormatting/sqref", "");
        tab.part()
                .all("/cfRule")
                .filter(rule -> rule.has("dxfId"))
                .forEach(rule -> faults.check(
                        styles.hasDifferentialStyle(rule.number("dxfId")), "%s: a rule has no style", tab.name()));
        tab.part()
                .all("/worksheet/dataValidations/dataValidation/formula1")
                .filter(list -> list.text().startsWith("\""))
                .forEach(list ->
                        faults.check(list.text().length() <= MAX_LIST_FORMULA, "%s: a list is too long", tab.name()));
    }

    private void checkPrint() {
        Stream.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter")
                .flatMap(kind -> tab.part().all("/worksheet/headerFooter/" + kind))
                .forEach(text -> faults.check(
                        text.text().length() <= MAX_HEADER,
                        "%s: a header of %d",
                        tab.name(),
                        text.text().length()));
        tab.part()
                .all("/worksheet/rowBreaks/brk")
                .forEach(stop -> faults.check(
                        stop.number("id") > 0 && stop.number("id") < Range.MAX_ROW, "%s: a page break", tab.name()));
    }

    /** The ranges that elements name in an attribute, or as their text; what is none is a fault. */
    private List<Range> ranges(String path, String attribute) {
        return tab.part()
                .all(path)
                .filter(element -> attribute.isEmpty() || element.has(attribute))
                .map(element -> attribute.isEmpty() ? element.text() : element.get(attribute))
                .flatMap(text -> Stream.of(text.strip().split(" ")))
                .flatMap(text -> {
                    faults.check(Range.parse(text).isPresent(), "%s: %s is at %s", tab.name(), path, text);
                    return Range.parse(text).stream();
                })
                .toList();
    }
}

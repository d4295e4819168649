package io.yearbook.workbook.sound;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What Excel 2010 added to a sheet: known, under its own number, and tied to what it belongs to. */
final class ExtensionCheck {

    /** Extensions that Excel knows, each with the element it holds (MS-XLSX 2.2.4.1). */
    private static final Map<String, String> EXTENSIONS = Map.of(
            "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}", "sparklineGroups",
            "{78C0D931-6437-407D-A8EE-F0AAD7539E65}", "conditionalFormattings",
            "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}", "dataValidations",
            "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "id");

    private final Tab tab;
    private final References references;
    private final Faults faults;

    ExtensionCheck(Tab tab, References references, Faults faults) {
        this.tab = tab;
        this.references = references;
        this.faults = faults;
    }

    void check() {
        checkKinds();
        checkRules();
        tab.part()
                .all("/sparkline/f")
                .forEach(range -> references.checkCells(tab.name() + ": a sparkline", range.text()));
        List<String> places =
                tab.part().all("/sparkline/sqref").map(Element::text).toList();
        faults.check(places.size() == new HashSet<>(places).size(), "%s: two sparklines in one cell", tab.name());
    }

    private void checkKinds() {
        String expected = "";
        String holder = "";
        for (Element element : tab.part().elements()) {
            if (element.path().endsWith("/ext")) {
                expected = EXTENSIONS.getOrDefault(element.get("uri").toUpperCase(Locale.ROOT), "");
                holder = element.path();
                faults.check(!expected.isEmpty(), "%s: extension %s", tab.name(), element.get("uri"));
            } else if (!expected.isEmpty() && element.path().equals(holder + "/" + element.name())) {
                faults.check(
                        element.name().equals(expected),
                        "%s: %s in the extension of %s",
                        tab.name(),
                        element.name(),
                        expected);
            }
        }
    }

    /** A rule and the part of it that Excel 2010 added name each other. */
    private void checkRules() {
        List<String> added = tab.part()
                .all("/conditionalFormattings/conditionalFormatting/cfRule")
                .map(rule -> rule.get("id"))
                .toList();
        Set<String> named =
                tab.part().all("/cfRule/extLst/ext/id").map(Element::text).collect(Collectors.toSet());
        faults.check(added.size() == new HashSet<>(added).size(), "%s: two rules of one id", tab.name());
        added.forEach(id -> faults.check(named.contains(id), "%s: no rule has the id %s", tab.name(), id));
        named.forEach(id -> faults.check(added.contains(id), "%s: no extension has the id %s", tab.name(), id));
    }
}

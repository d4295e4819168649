package io.yearbook.workbook.sound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The Excel tables of one sheet. */
final class TableCheck {

    private final OoxmlPackage file;
    private final Tab tab;
    private final Faults faults;

    TableCheck(OoxmlPackage file, Tab tab, Faults faults) {
        this.file = file;
        this.tab = tab;
        this.faults = faults;
    }

    /** @param names takes the name of each table */
    void check(Consumer<String> names) {
        List<Range> taken = new ArrayList<>();
        tab.part()
                .all("/worksheet/mergeCells/mergeCell")
                .forEach(merged -> Range.parse(merged.get("ref")).ifPresent(taken::add));
        tab.part()
                .all("/worksheet/autoFilter")
                .forEach(filter -> Range.parse(filter.get("ref")).ifPresent(taken::add));
        for (Element reference : tab.part().list("/worksheet/tableParts/tablePart")) {
            Part table = file.target(tab.part(), reference.get("r:id"));
            if (table != null) {
                checkTable(table, taken, names);
            }
        }
    }

    private void checkTable(Part table, List<Range> taken, Consumer<String> names) {
        Element root = table.elements().get(0);
        names.accept(root.get("displayName"));
        Range range = Range.parse(root.get("ref")).orElse(null);
        if (range == null) {
            faults.add("%s: table at %s", tab.name(), root.get("ref"));
            return;
        }
        faults.check(range.height() >= 2, "%s: a table without a row", tab.name());
        taken.forEach(other -> faults.check(
                !range.overlaps(other), "%s: the table at %s overlaps %s", tab.name(), root.get("ref"), other));
        taken.add(range);
        List<Element> columns = table.list("/table/tableColumns/tableColumn");
        faults.check(columns.size() == range.width(), "%s: %d table columns", tab.name(), columns.size());
        checkHeads(columns, range);
        table.all("/table/autoFilter")
                .forEach(filter -> Range.parse(filter.get("ref"))
                        .ifPresentOrElse(
                                filtered -> faults.check(
                                        filtered.firstRow() == range.firstRow()
                                                && filtered.firstColumn() == range.firstColumn()
                                                && filtered.lastColumn() == range.lastColumn()
                                                && filtered.lastRow() <= range.lastRow(),
                                        "%s: the filter is not that of its table",
                                        tab.name()),
                                () -> faults.add("%s: a table's filter", tab.name())));
    }

    private void checkHeads(List<Element> columns, Range range) {
        Set<String> heads = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String head = columns.get(i).get("name");
            String cell = References.cell(range.firstColumn() + i, range.firstRow());
            faults.check(
                    !head.isEmpty() && heads.add(head.toLowerCase(Locale.ROOT)), "%s: column %s", tab.name(), head);
            faults.check(ids.add(columns.get(i).get("id")), "%s: two table columns of one id", tab.name());
            faults.check(
                    head.replace("_x000a_", "\n").equals(tab.cells().get(cell)),
                    "%s!%s is \"%s\" and its table column \"%s\"",
                    tab.name(),
                    cell,
                    tab.cells().getOrDefault(cell, ""),
                    head);
        }
    }
}

package io.yearbook.source.layout;

import io.yearbook.model.Field;
import io.yearbook.model.FileFaultException;
import io.yearbook.model.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the header of SDMX-CSV: its first row, a column a concept, {@code REF_AREA} or {@code REF_AREA: Area}. */
public final class SdmxHeaderFinder implements HeaderFinder {

    private static final String STRUCTURE_NAME = "STRUCTURE_NAME";
    private static final String ACTION = "ACTION";

    /** The form of a component's identifier; of names, in any language, few have it. */
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Columns that say of which structure the rows are, name a row, or repeat other columns. */
    private static final Set<String> STRUCTURE = Set.of(
            "STRUCTURE", "STRUCTURE_ID", STRUCTURE_NAME, "DATAFLOW", "SERIES_KEY", "OBS_KEY", "FREQ", "OBSERVATION_ID");

    private static final Set<String> NEEDED = Set.of("REF_AREA", "TIME_PERIOD", "OBS_VALUE");

    private final TableContext context;

    public SdmxHeaderFinder(TableContext context) {
        this.context = context;
    }

    /** True where a text begins with a header of SDMX-CSV. */
    public static boolean isHeader(String text) {
        String line = text.lines().findFirst().orElse("");
        List<String> concepts = new ArrayList<>();
        for (String head : line.split("[,;\t]", -1)) {
            concepts.add(concept(head.replace("\"", "")));
        }
        boolean structure = concepts.contains("STRUCTURE") && concepts.contains("STRUCTURE_ID");
        return structure || concepts.get(0).equals("DATAFLOW") || concepts.containsAll(NEEDED);
    }

    /** The concept's identifier, without the label or the sign of a subfield separator, {@code STRUCTURE[;]}. */
    private static String concept(String head) {
        String id = isLabelled(head) ? head.substring(0, head.indexOf(':')) : head;
        int bracket = id.indexOf('[');
        return Texts.trim(bracket < 0 ? id : id.substring(0, bracket)).toUpperCase(Locale.ROOT);
    }

    private static boolean isLabelled(String head) {
        return head.contains(": ");
    }

    @Override
    public Optional<Layout> find(List<GridRow> rows) throws FileFaultException {
        if (rows.isEmpty() || rows.get(0).fault() != null) {
            return Optional.empty();
        }
        HeadReading reading = new HeadReading(context.catalog());
        HeadColumns heads = new HeadColumns(context.manifest(), reading);
        List<Column> columns = new ArrayList<>();
        boolean named = namesComponents(rows.get(0));
        for (Cell cell : rows.get(0).cells()) {
            int index = columns.size();
            String head = cell.trimmed();
            columns.add(named && isName(head, columns) ? Column.ignored(index, head) : column(index, head, heads));
        }
        Layout layout = new Layout(0, 1, withDimensions(columns), Map.of());
        HeaderCheck.refuseAmbiguous(layout, reading);
        return layout.has(Field.VALUE) && layout.understood() > 1 ? Optional.of(layout) : Optional.empty();
    }

    /** With the option {@code labels=name} a column of names may follow that of each component. */
    private static boolean namesComponents(GridRow header) {
        return header.cells().stream().anyMatch(cell -> concept(cell.trimmed()).equals(STRUCTURE_NAME));
    }

    /** True for a head that is no identifier and stands behind one. */
    private static boolean isName(String head, List<Column> before) {
        if (before.isEmpty() || ID.matcher(head).matches()) {
            return false;
        }
        String previous = concept(before.get(before.size() - 1).head());
        return !previous.equals(ACTION) && ID.matcher(previous).matches();
    }

    /** What stands before the value and is not understood is a dimension; attributes follow the value. */
    private static List<Column> withDimensions(List<Column> columns) {
        int value = columns.stream()
                .filter(column -> column.states(Field.VALUE))
                .mapToInt(Column::index)
                .findFirst()
                .orElse(0);
        return columns.stream()
                .map(column -> column.is(Column.Role.UNKNOWN) && column.index() < value
                        ? Column.dimension(column.index(), column.head())
                        : column)
                .toList();
    }

    private Column column(int index, String head, HeadColumns heads) {
        String concept = concept(head);
        Column byManifest = heads.of(index, List.of(head));
        if (STRUCTURE.contains(concept) || byManifest.is(Column.Role.IGNORED)) {
            return Column.ignored(index, head);
        }
        Optional<Field> field =
                Optional.ofNullable(byManifest.field()).or(() -> HeaderNames.fieldOf(concept, RecordKind.OBSERVATION));
        return field.map(named -> new Column(index, head, Column.Role.FIELD, named, Map.of(), isLabelled(head)))
                .orElse(Column.unknown(index, head));
    }
}

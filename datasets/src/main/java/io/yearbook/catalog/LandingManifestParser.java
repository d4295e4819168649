package io.yearbook.catalog;

import io.yearbook.catalog.LandingManifestEntries.Line;
import io.yearbook.model.Field;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.RecordKind;
import io.yearbook.text.NearestName;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the manifest beside a landing file. It is YAML; every key may be left out.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>key</th><th>meaning</th><th>example</th></tr>
 * <tr><td>kind</td><td>what the rows are: observations (unless stated), targets or tasks</td>
 *     <td>{@code kind: targets}</td></tr>
 * <tr><td>title</td><td>title of the publication</td><td>{@code title: 重庆统计年鉴 2023}</td></tr>
 * <tr><td>document_number</td><td>its number</td><td>{@code document_number: 渝中府办〔2021〕16号}</td></tr>
 * <tr><td>licence</td><td>licence or terms of use</td><td>{@code licence: CC BY 4.0}</td></tr>
 * <tr><td>publisher</td><td>who states the figures</td><td>{@code publisher: 重庆市统计局}</td></tr>
 * <tr><td>published_at</td><td>when</td><td>{@code published_at: 2021-07-23}</td></tr>
 * <tr><td>format</td><td>csv, xlsx, sdmx-csv, or of prose document, markdown, html, docx, pdf; where it is not to be
 *     detected</td><td>{@code format: csv}</td></tr>
 * <tr><td>encoding</td><td>character set of a CSV, where it is not to be detected</td>
 *     <td>{@code encoding: GB18030}</td></tr>
 * <tr><td>delimiter</td><td>comma, semicolon or tab, where it is not to be detected</td>
 *     <td>{@code delimiter: semicolon}</td></tr>
 * <tr><td>decimal</td><td>sign before the decimals: point (unless stated) or comma</td>
 *     <td>{@code decimal: comma}</td></tr>
 * <tr><td>columns</td><td>field that a head of a column means, or ignore</td>
 *     <td>{@code columns: {地区: district, 序号: ignore}}</td></tr>
 * <tr><td>sheets</td><td>sheets of a workbook to read; all visible ones unless stated</td>
 *     <td>{@code sheets: [表1, 表2]}</td></tr>
 * <tr><td>marks</td><td>signs for a missing value, with the SDMX status each means</td>
 *     <td>{@code marks: {"…": O, "—": L}}</td></tr>
 * <tr><td>any {@link Field} but value, value_text, target_id and task_no</td>
 *     <td>its text for the rows that give none</td>
 *     <td>{@code indicator: gdp}, {@code unit: 亿元}, {@code period: 2022}</td></tr>
 * </table>
 */
public final class LandingManifestParser {

    private static final String IGNORE = "ignore";
    private static final Map<String, RecordKind> KINDS =
            Map.of("observations", RecordKind.OBSERVATION, "targets", RecordKind.TARGET, "tasks", RecordKind.TASK);
    private static final Map<String, String> FORMATS = Stream.of(
                    "csv", "xlsx", "sdmx-csv", "document", "markdown", "html", "docx", "pdf")
            .collect(Collectors.toMap(Function.identity(), Function.identity()));
    private static final Map<String, Character> DELIMITERS =
            Map.of("comma", ',', ",", ',', "semicolon", ';', ";", ';', "tab", '\t', "\\t", '\t');
    private static final Map<String, Boolean> DECIMAL_COMMA = Map.of("point", false, "comma", true);
    private static final List<String> KEYS = List.of(
            "kind title document_number licence format encoding delimiter decimal columns sheets marks".split(" "));
    private static final Map<String, Field> DEFAULTS = LandingManifestDefaults.byName();
    private static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "GBK", "UTF-16");

    private final LandingManifestFaults faults;
    private final LandingManifestEntries entries;

    private LandingManifestParser(String yaml, LandingManifestFaults faults) {
        this.faults = faults;
        this.entries = new LandingManifestEntries(yaml, faults);
    }

    /**
     * The manifest that the text describes; an empty text describes {@link LandingManifest#NONE}.
     *
     * @param fileName name of the manifest, for messages
     * @throws ManifestException naming every fault with file, line, key and what to do
     */
    public static LandingManifest parse(String fileName, String yaml) throws ManifestException {
        LandingManifestFaults faults = new LandingManifestFaults(fileName);
        LandingManifest manifest = new LandingManifestParser(yaml, faults).manifest();
        faults.throwIfAny();
        return manifest;
    }

    private LandingManifest manifest() {
        refuseUnknownKeys();
        Map<String, Field> columns = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        readColumns(columns, ignored);
        return new LandingManifest(
                entries.choice("kind", KINDS).orElse(RecordKind.OBSERVATION),
                text("title"),
                text("document_number"),
                text("licence"),
                entries.choice("format", FORMATS).orElse(null),
                encoding(),
                entries.choice("delimiter", DELIMITERS).orElse(null),
                entries.choice("decimal", DECIMAL_COMMA).orElse(false),
                columns,
                ignored,
                entries.texts("sheets"),
                defaults(),
                marks());
    }

    private void refuseUnknownKeys() {
        Set<String> known = new LinkedHashSet<>(KEYS);
        known.addAll(DEFAULTS.keySet());
        for (String key : entries.keys()) {
            if (!known.contains(key)) {
                faults.add(
                        entries.line(key),
                        key,
                        LandingManifestDefaults.isRowOnly(key)
                                ? "stands in the rows of the file; a manifest gives what holds for all of them"
                                : "is not known; " + NearestName.advice(key, known));
            }
        }
    }

    private String text(String key) {
        return entries.text(key).map(Line::text).orElse("");
    }

    private @Nullable String encoding() {
        Line line = entries.text("encoding").orElse(null);
        if (line == null) {
            return null;
        }
        try {
            return Charset.forName(line.text()).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            faults.add(
                    line.number(),
                    "encoding",
                    "\"%s\" is not an encoding; %s".formatted(line.text(), NearestName.advice(line.text(), ENCODINGS)));
            return null;
        }
    }

    private void readColumns(Map<String, Field> columns, List<String> ignored) {
        List<String> names =
                Arrays.stream(Field.values()).map(Field::columnName).toList();
        entries.pairs("columns").forEach((head, meaning) -> {
            String name = meaning.text().toLowerCase(Locale.ROOT);
            if (name.equals(IGNORE)) {
                ignored.add(head);
            } else if (names.contains(name)) {
                columns.put(head, Field.valueOf(name.toUpperCase(Locale.ROOT)));
            } else {
                faults.add(
                        meaning.number(),
                        "columns",
                        "\"%s\" of column \"%s\" is not a field, nor \"ignore\"; %s"
                                .formatted(meaning.text(), head, NearestName.advice(name, names)));
            }
        });
    }

    private Map<Field, String> defaults() {
        Map<Field, String> defaults = new EnumMap<>(Field.class);
        DEFAULTS.forEach((name, field) -> entries.text(name).ifPresent(line -> {
            LandingManifestDefaults.fault(field, line.text())
                    .ifPresent(fault -> faults.add(line.number(), name, fault));
            defaults.put(field, line.text());
        }));
        return defaults;
    }

    private Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        entries.pairs("marks").forEach((sign, code) -> {
            Optional<ObservationStatus> status =
                    ObservationStatus.ofCode(code.text()).filter(ObservationStatus::isMissing);
            status.ifPresent(missing -> marks.put(sign, missing.name()));
            if (status.isEmpty()) {
                List<String> codes = Arrays.stream(ObservationStatus.values())
                        .filter(ObservationStatus::isMissing)
                        .map(Enum::name)
                        .toList();
                faults.add(
                        code.number(),
                        "marks",
                        "\"%s\" of sign \"%s\" is not the status of a missing value; known are %s"
                                .formatted(code.text(), sign, String.join(", ", codes)));
            }
        });
        return marks;
    }
}

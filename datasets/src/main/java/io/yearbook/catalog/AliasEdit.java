package io.yearbook.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Adds an alias to a line of indicators.csv and leaves every other character of the file as it is. */
public final class AliasEdit {

    private static final String CODE = "indicator_code";
    private static final String ALIASES = "aliases_zh";
    private static final String SEPARATOR = ";";

    /** A cell of a CSV text, its quotes included. */
    private record Cell(int start, int end) {

        String text(String csv) {
            String raw = csv.substring(start, end).strip();
            boolean quoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"");
            return quoted
                    ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"").strip()
                    : raw;
        }
    }

    private AliasEdit() {}

    /**
     * The file with the alias at the end of the indicator's aliases.
     *
     * @param indicators content of indicators.csv, a catalogue without faults
     * @param alias without a sign that separates cells or aliases
     * @throws IllegalArgumentException where no line has the code, or the alias cannot stand in a cell
     */
    public static byte[] withAlias(byte[] indicators, String code, String alias) {
        if (alias.isBlank() || alias.matches("(?s).*[,;\"\\p{Cc}].*")) {
            throw new IllegalArgumentException("\"%s\" cannot stand among aliases".formatted(alias));
        }
        String csv = new String(indicators, StandardCharsets.UTF_8);
        List<List<Cell>> rows = rows(csv);
        List<String> header = rows.get(0).stream()
                .map(cell -> cell.text(csv).replace("\uFEFF", ""))
                .toList();
        int codeColumn = header.indexOf(CODE);
        int aliasColumn = header.indexOf(ALIASES);
        for (List<Cell> row : rows.subList(1, rows.size())) {
            if (row.size() == header.size() && row.get(codeColumn).text(csv).equals(code)) {
                return insert(csv, row.get(aliasColumn), alias).getBytes(StandardCharsets.UTF_8);
            }
        }
        throw new IllegalArgumentException("indicators.csv has no line of " + code);
    }

    private static String insert(String csv, Cell cell, String alias) {
        String addition = cell.text(csv).isEmpty() || cell.text(csv).endsWith(SEPARATOR) ? alias : SEPARATOR + alias;
        int end = cell.start()
                + csv.substring(cell.start(), cell.end()).stripTrailing().length();
        boolean quoted = end - cell.start() >= 2 && csv.charAt(end - 1) == '"';
        int at = quoted ? end - 1 : end;
        return csv.substring(0, at) + addition + csv.substring(at);
    }

    /** The cells of every record; a separator or a line end between quotes is part of its cell. */
    private static List<List<Cell>> rows(String csv) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < csv.length(); at++) {
            char sign = csv.charAt(at);
            quoted ^= sign == '"';
            if (!quoted && (sign == ',' || sign == '\n')) {
                row.add(new Cell(start, at));
                start = at + 1;
            }
            if (!quoted && sign == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (start < csv.length() || !row.isEmpty()) {
            row.add(new Cell(start, csv.length()));
            rows.add(row);
        }
        return rows;
    }
}

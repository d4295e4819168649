package io.yearbook.text.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A line of a table of sentences with one expression in 【】 and what is to be read of it. */
record MarkedLine(String text, int start, String marked, List<String> cells) {

    /** The lines of a table beside this class. */
    static Stream<MarkedLine> lines(String name) {
        try (InputStream table = Objects.requireNonNull(MarkedLine.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("【") && !line.startsWith("#"))
                    .map(MarkedLine::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedLine of(String line) {
        List<String> cells = Arrays.stream(line.replace('⏎', '\n').split("\\|", -1))
                .map(String::strip)
                .toList();
        String sentence = cells.get(0);
        return new MarkedLine(
                sentence.replace("【", "").replace("】", ""),
                sentence.indexOf('【'),
                sentence.substring(sentence.indexOf('【') + 1, sentence.indexOf('】')),
                cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isInside(int place) {
        return place >= start && place < start + marked.length();
    }

    @Override
    public String toString() {
        return String.join(" | ", cells);
    }
}

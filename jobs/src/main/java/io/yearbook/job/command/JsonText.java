package io.yearbook.job.command;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Values of Spark as JSON. Decimals are numbers with all their digits; what JSON has no number for is a text. */
final class JsonText {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder json = new StringBuilder();

    private JsonText() {}

    static String of(@Nullable Object value) {
        JsonText text = new JsonText();
        text.append(value);
        return text.json.toString();
    }

    /** One object with the names in their order. */
    static String ofObject(List<String> names, Row row) {
        JsonText text = new JsonText();
        text.appendObject(names, row);
        return text.json.toString();
    }

    /** The names, a repeated one with a number, so that no member of an object hides another. */
    static List<String> distinct(String[] names) {
        Set<String> taken = new LinkedHashSet<>();
        for (String name : names) {
            String free = name;
            for (int n = 2; !taken.add(free); n++) {
                free = name + "_" + n;
            }
        }
        return List.copyOf(taken);
    }

    private void append(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof Number number) {
            appendNumber(number);
        } else if (value instanceof Row row) {
            appendObject(distinct(row.schema().fieldNames()), row);
        } else if (value instanceof scala.collection.Map<?, ?> map) {
            appendMap(map);
        } else if (value instanceof Iterable<?> elements) {
            appendArray(elements);
        } else {
            appendText(CellText.ofScalar(value));
        }
    }

    private void appendNumber(Number number) {
        boolean isFinite =
                number instanceof BigDecimal || number instanceof BigInteger || Double.isFinite(number.doubleValue());
        if (isFinite) {
            json.append(CellText.ofScalar(number));
        } else {
            appendText(number.toString());
        }
    }

    private void appendObject(List<String> names, Row row) {
        String separator = "{";
        for (int i = 0; i < names.size(); i++) {
            json.append(separator);
            appendText(names.get(i));
            json.append(':');
            append(row.get(i));
            separator = ",";
        }
        json.append(names.isEmpty() ? "{}" : "}");
    }

    private void appendMap(scala.collection.Map<?, ?> map) {
        json.append('{');
        int first = json.length();
        CollectionConverters.asJava(map).forEach((key, value) -> {
            json.append(json.length() == first ? "" : ",");
            appendText(String.valueOf(CellText.of(key)));
            json.append(':');
            append(value);
        });
        json.append('}');
    }

    private void appendArray(Iterable<?> elements) {
        json.append('[');
        int first = json.length();
        for (Object element : CollectionConverters.asJava(elements)) {
            json.append(json.length() == first ? "" : ",");
            append(element);
        }
        json.append(']');
    }

    private void appendText(String text) {
        json.append('"');
        text.chars().forEach(this::appendCharacter);
        json.append('"');
    }

    private void appendCharacter(int character) {
        switch (character) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default ->
                json.append(
                        character < FIRST_PRINTABLE ? "\\u%04x".formatted(character) : Character.toString(character));
        }
    }
}

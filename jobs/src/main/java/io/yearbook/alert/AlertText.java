package io.yearbook.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.yearbook.alert.Alert.State;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

/** An alert as a program reads it, and as people do. */
final class AlertText {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String MAIL = """
            %s

            命令      %s
            运行      %s
            时间      %s（北京时间）
            数据仓库  %s
            退出码    %s
            计数      %s

            %s
            """;

    private AlertText() {}

    /** One object; what is not known is null. */
    static String json(Alert alert) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("program", "yearbook");
            json.writeStringField("command", alert.command());
            json.writeStringField("run", alert.runId().isEmpty() ? null : alert.runId());
            json.writeStringField("state", alert.state().name());
            json.writeFieldName("exit_code");
            if (alert.exitCode() == null) {
                json.writeNull();
            } else {
                json.writeNumber(alert.exitCode());
            }
            json.writeStringField("message", alert.message());
            json.writeObjectFieldStart("measures");
            for (Map.Entry<String, Long> measure : alert.measures().entrySet()) {
                json.writeNumberField(measure.getKey(), measure.getValue());
            }
            json.writeEndObject();
            json.writeStringField("warehouse", alert.warehouse());
            json.writeStringField("at", alert.at().toString());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** One line. */
    static String subject(Alert alert) {
        return "[Yearbook] %s：%s%s".formatted(alert.command(), alert.state().sentenceZh(), inParentheses(alert));
    }

    private static String inParentheses(Alert alert) {
        return alert.exitCode() == null ? "" : "（退出码 %d）".formatted(alert.exitCode());
    }

    static String mail(Alert alert) {
        String measures = alert.measures().entrySet().stream()
                .map(measure -> measure.getKey() + " " + measure.getValue())
                .collect(Collectors.joining(", "));
        return MAIL.formatted(
                subject(alert),
                alert.command(),
                orDash(alert.runId()),
                MINUTE.format(alert.at()),
                alert.warehouse(),
                alert.exitCode() == null ? "—" : alert.exitCode(),
                orDash(measures),
                alert.message() + (alert.state() == State.GATE ? "" : "\n\n上次发布的结果不受影响。"));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "—" : text;
    }
}

package io.yearbook.job.config;

import io.yearbook.alert.AlertSettings;
import io.yearbook.alert.Webhook;
import io.yearbook.delivery.MailAddress;
import io.yearbook.delivery.SmtpServer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who hears of what ended badly. The webhook comes from the environment alone and is named in no fault. */
final class AlertValues {

    private final ConfigValues values;
    private final Map<String, String> variables;

    AlertValues(ConfigValues values, Map<String, String> variables) {
        this.values = values;
        this.variables = variables;
    }

    /** @param server takes the mails; null where none is set or it cannot be used, which is noted */
    AlertSettings settings(@Nullable SmtpServer server) {
        Webhook webhook = webhook();
        List<MailAddress> to = values.all(ConfigKey.ALERT_TO, (text, base) -> addresses(text)).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!to.isEmpty() && server == null) {
            if (!values.isSet(ConfigKey.SMTP_HOST)) {
                values.fault("alert.to is set but not smtp.host; name the server that takes the mails");
            }
            return AlertSettings.NONE;
        }
        return new AlertSettings(to, server, webhook);
    }

    private @Nullable Webhook webhook() {
        String address = variables.getOrDefault(ConfigKey.WEBHOOK_VARIABLE, "");
        try {
            return address.isEmpty() ? null : Webhook.of(address);
        } catch (IllegalArgumentException e) {
            values.fault(
                    "environment: %s is no address of a webhook; it begins with https:// (http:// of this machine alone) and holds no user, password or #"
                            .formatted(ConfigKey.WEBHOOK_VARIABLE));
            return null;
        }
    }

    private static List<MailAddress> addresses(String text) {
        return Arrays.stream(text.split(",", -1)).map(MailAddress::of).toList();
    }
}

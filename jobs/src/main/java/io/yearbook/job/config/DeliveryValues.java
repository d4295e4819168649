package io.yearbook.job.config;

import io.yearbook.delivery.DeliverySettings;
import io.yearbook.delivery.MailAddress;
import io.yearbook.delivery.SmtpCredentials;
import io.yearbook.delivery.SmtpServer;
import io.yearbook.delivery.StartTls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of delivery. User and password come from the environment alone and are named in no fault. */
final class DeliveryValues {

    private static final String USER = ConfigKey.SECRET_VARIABLES.get(0);
    private static final String PASSWORD = ConfigKey.SECRET_VARIABLES.get(1);

    private static final int MAX_PORT = 65_535;
    private static final int MAX_SECONDS = 3_600;
    private static final int MAX_MEGABYTES = 1_000;

    private final ConfigValues values;
    private final Map<String, String> variables;

    DeliveryValues(ConfigValues values, Map<String, String> variables) {
        this.values = values;
        this.variables = variables;
    }

    /** What is set; where it cannot be used that is noted as a fault of the values. */
    DeliverySettings settings() {
        Path recipients = values.one(ConfigKey.RECIPIENTS, ConfigValues::path);
        Integer megabytes =
                values.one(ConfigKey.SMTP_SIZE_LIMIT_MB, (text, base) -> ConfigValues.number(text, 1, MAX_MEGABYTES));
        long limit = megabytes == null
                ? DeliverySettings.NONE.sizeLimitBytes()
                : megabytes * DeliverySettings.BYTES_PER_MEGABYTE;
        return new DeliverySettings(recipients, server(), limit);
    }

    private @Nullable SmtpServer server() {
        String host = values.one(ConfigKey.SMTP_HOST, (text, base) -> host(text));
        Integer port = values.one(ConfigKey.SMTP_PORT, (text, base) -> ConfigValues.number(text, 1, MAX_PORT));
        StartTls startTls = values.one(
                ConfigKey.SMTP_STARTTLS,
                (text, base) -> StartTls.valueOf(text.strip().toUpperCase(Locale.ROOT)));
        MailAddress from = values.one(ConfigKey.SMTP_FROM, (text, base) -> MailAddress.of(text));
        Integer seconds =
                values.one(ConfigKey.SMTP_TIMEOUT_SECONDS, (text, base) -> ConfigValues.number(text, 1, MAX_SECONDS));
        SmtpCredentials credentials = credentials();
        if (host == null || port == null || startTls == null || seconds == null) {
            return null;
        }
        if (startTls == StartTls.NEVER && credentials != null) {
            values.fault("smtp.starttls is never, so %s would be readable on its way; unset it and %s, or encrypt"
                    .formatted(PASSWORD, USER));
            return null;
        }
        if (from == null) {
            if (!values.isSet(ConfigKey.SMTP_FROM)) {
                values.fault("smtp.host is set but not smtp.from; give the address that the mails come from");
            }
            return null;
        }
        return new SmtpServer(host, port, startTls, Duration.ofSeconds(seconds), from, credentials);
    }

    private @Nullable SmtpCredentials credentials() {
        String user = variables.getOrDefault(USER, "");
        String password = variables.getOrDefault(PASSWORD, "");
        if (user.isEmpty() != password.isEmpty()) {
            values.fault("environment: %s and %s belong together; set both or none".formatted(USER, PASSWORD));
            return null;
        }
        return user.isEmpty() ? null : new SmtpCredentials(user, password);
    }

    private static String host(String text) {
        String host = text.strip();
        if (host.codePoints().anyMatch(letter -> Character.isWhitespace(letter) || letter == ':' || letter == '/')) {
            throw new IllegalArgumentException(text);
        }
        return host;
    }
}

package io.yearbook.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes the mails.
 *
 * @param timeout how long a connection, an answer and a write may each take
 * @param from the sender of every mail; refused mails come back there
 * @param credentials null where the server asks for none
 */
public record SmtpServer(
        String host,
        int port,
        StartTls startTls,
        Duration timeout,
        MailAddress from,
        @Nullable SmtpCredentials credentials) {

    private static final int MAX_PORT = 65_535;

    public SmtpServer {
        if (host.isBlank() || host.codePoints().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not the name of a server: \"%s\"".formatted(host));
        }
        if (port < 1 || port > MAX_PORT) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("not a time to wait: " + timeout);
        }
        if (startTls == StartTls.NEVER && credentials != null) {
            throw new IllegalArgumentException("the password would be readable on its way");
        }
    }

    /** Host and port, for messages. */
    public String place() {
        return host + ":" + port;
    }
}

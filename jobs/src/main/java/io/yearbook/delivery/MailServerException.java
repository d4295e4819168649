package io.yearbook.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/**
 * The server cannot be used, so no mail can. Says why and what to do; it has no cause, for what a server answers to a
 * user and a password is not to be printed.
 */
final class MailServerException extends Exception {

    private static final long serialVersionUID = 1L;

    private MailServerException(String message) {
        super(message);
    }

    static MailServerException of(SmtpServer server, MessagingException thrown) {
        return new MailServerException("the mail server %s %s".formatted(server.place(), reason(thrown)));
    }

    private static String reason(MessagingException thrown) {
        if (thrown instanceof AuthenticationFailedException) {
            return "refuses the user or the password; correct YEARBOOK_SMTP_USER and YEARBOOK_SMTP_PASSWORD";
        }
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (has(thrown, SSLException.class)) {
            return "cannot be trusted (%s); name it as its certificate does, or add its authority to the trust store with YEARBOOK_JAVA_OPTS=-Djavax.net.ssl.trustStore=FILE"
                    .formatted(firstLine(root));
        }
        if (root instanceof UnknownHostException) {
            return "has no address; correct smtp.host";
        }
        if (root instanceof SocketTimeoutException || root instanceof ConnectException) {
            return "does not answer (%s); check smtp.host and smtp.port, and that a firewall lets it through"
                    .formatted(firstLine(root));
        }
        if (firstLine(thrown).startsWith("STARTTLS is required")) {
            return "offers no encryption (STARTTLS); ask for a port that does, often 587, or set smtp.starttls to never"
                    + " for a relay of your own";
        }
        return "cannot be used: " + firstLine(root);
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> kind) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}

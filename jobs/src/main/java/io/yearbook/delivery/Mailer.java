package io.yearbook.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import javax.net.ssl.SSLContext;

/** Hands mails to one server, each over a connection of its own, so that the fate of one mail is none of another's. */
public final class Mailer {

    private static final String PROTOCOL = "smtp";

    private final SmtpServer server;
    private final Session session;

    /** @param trust which certificates are believed */
    public Mailer(SmtpServer server, SSLContext trust) {
        this.server = server;
        this.session = Session.getInstance(properties(server, trust));
    }

    private static Properties properties(SmtpServer server, SSLContext trust) {
        String millis = String.valueOf(server.timeout().toMillis());
        boolean encrypts = server.startTls() == StartTls.REQUIRED;
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.starttls.enable", String.valueOf(encrypts));
        properties.put("mail.smtp.starttls.required", String.valueOf(encrypts));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", trust.getSocketFactory());
        properties.put("mail.smtp.auth", String.valueOf(server.credentials() != null));
        properties.put("mail.smtp.from", server.from().address());
        return properties;
    }

    SmtpServer server() {
        return server;
    }

    /** @throws MailServerException where the server cannot be used; no mail was handed over */
    MailConnection connect() throws MailServerException {
        try {
            Transport transport = session.getTransport(PROTOCOL);
            SmtpCredentials credentials = server.credentials();
            transport.connect(
                    server.host(),
                    server.port(),
                    credentials == null ? null : credentials.user(),
                    credentials == null ? null : credentials.password());
            return new MailConnection(session, transport);
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("the class path holds no SMTP", e);
        } catch (MessagingException e) {
            throw MailServerException.of(server, e);
        }
    }
}

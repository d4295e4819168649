package io.yearbook.alert;

import io.yearbook.delivery.Mailer;
import io.yearbook.delivery.Notice;
import io.yearbook.delivery.SmtpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/** Sends alerts. What cannot be sent is told, in words that hold no secret; nothing is thrown. */
public final class AlertSender {

    private static final int FIRST_OK = 200;
    private static final int FIRST_NOT_OK = 300;
    private static final Duration WEBHOOK_TIMEOUT = Duration.ofSeconds(20);

    private final AlertSettings settings;
    private final Duration webhookTimeout;

    public AlertSender(AlertSettings settings) {
        this(settings, WEBHOOK_TIMEOUT);
    }

    AlertSender(AlertSettings settings, Duration webhookTimeout) {
        this.settings = settings;
        this.webhookTimeout = webhookTimeout;
    }

    /**
     * Tells all whom the settings name.
     *
     * @return what could not be sent and why, one line each; none where all went out
     */
    public List<String> send(Alert alert) {
        List<String> faults = new ArrayList<>();
        Webhook webhook = settings.webhook();
        if (webhook != null) {
            post(webhook, alert).ifPresent(why -> faults.add("the webhook at %s %s".formatted(webhook.place(), why)));
        }
        if (settings.server() != null && !settings.to().isEmpty()) {
            faults.addAll(mail(settings.server(), alert));
        }
        return faults;
    }

    private List<String> mail(SmtpServer server, Alert alert) {
        try {
            Notice notice = new Notice(AlertText.subject(alert), AlertText.mail(alert), alert.at());
            return notice.sendTo(settings.to(), new Mailer(server, SSLContext.getDefault()));
        } catch (NoSuchAlgorithmException | IllegalArgumentException e) {
            return List.of("no mail was sent: " + e.getMessage());
        }
    }

    /** What went wrong: never the address, nor what the server answers, which may repeat it. */
    private Optional<String> post(Webhook webhook, Alert alert) {
        HttpRequest request = HttpRequest.newBuilder(webhook.address())
                .timeout(webhookTimeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(AlertText.json(alert), StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<Void> response = client().send(request, BodyHandlers.discarding());
            int status = response.statusCode();
            return status >= FIRST_OK && status < FIRST_NOT_OK
                    ? Optional.empty()
                    : Optional.of("answers %d; correct YEARBOOK_ALERT_WEBHOOK or ask who runs it".formatted(status));
        } catch (IOException e) {
            return Optional.of(reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("was not waited for: the command was interrupted");
        }
    }

    /** Redirections are not followed: the token would go elsewhere. */
    private HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(webhookTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private static String reason(IOException thrown) {
        if (thrown instanceof HttpTimeoutException) {
            return "does not answer in time; check that a firewall lets it through";
        }
        if (thrown instanceof ConnectException) {
            return "cannot be reached; check its name, and that a firewall lets it through";
        }
        return thrown instanceof SSLException
                ? "cannot be trusted; add its authority to the trust store with YEARBOOK_JAVA_OPTS=-Djavax.net.ssl.trustStore=FILE"
                : "ended the connection (%s)".formatted(thrown.getClass().getSimpleName());
    }
}

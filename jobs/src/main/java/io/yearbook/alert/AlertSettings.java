package io.yearbook.alert;

import io.yearbook.delivery.MailAddress;
import io.yearbook.delivery.SmtpServer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of what ended badly.
 *
 * @param to who gets a mail; none for nobody
 * @param server takes the mails; null only where nobody gets one
 * @param webhook null for none
 */
public record AlertSettings(
        List<MailAddress> to,
        @Nullable SmtpServer server,
        @Nullable Webhook webhook) {

    /** Nobody. */
    public static final AlertSettings NONE = new AlertSettings(List.of(), null, null);

    public AlertSettings {
        to = List.copyOf(to);
        if (!to.isEmpty() && server == null) {
            throw new IllegalArgumentException("mails to %s without a server".formatted(to));
        }
    }

    /** Each that is told, in words that may be printed: nothing of a webhook but its host. */
    public List<String> named() {
        List<String> named = new ArrayList<>();
        if (webhook != null) {
            named.add("the webhook at " + webhook.place());
        }
        to.forEach(address -> named.add(address.address()));
        return List.copyOf(named);
    }

    public boolean isNobody() {
        return to.isEmpty() && webhook == null;
    }
}

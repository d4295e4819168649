package io.yearbook.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail without a workbook, of which no record is kept.
 *
 * @param date of the mail
 */
public record Notice(String subject, String text, Instant date) {

    /** @throws IllegalArgumentException where the subject would not stay in its line */
    public Notice {
        HeaderText.require("the subject", subject);
    }

    /**
     * Sends it to each address, over a connection of its own. Once the server cannot be used it is not asked again.
     *
     * @return who did not get it and why, one line each; none where all have it
     */
    public List<String> sendTo(List<MailAddress> addresses, Mailer mailer) {
        List<String> faults = new ArrayList<>();
        for (MailAddress to : addresses) {
            try (MailConnection connection = mailer.connect()) {
                send(to, mailer.server().from(), connection)
                        .ifPresent(why -> faults.add("the mail to %s: %s".formatted(to.address(), why)));
            } catch (MailServerException e) {
                faults.add("no mail was sent: " + e.getMessage());
                return faults;
            }
        }
        return faults;
    }

    private Optional<String> send(MailAddress to, MailAddress from, MailConnection connection) {
        String messageId = "yearbook.%s@%s".formatted(UUID.randomUUID(), from.domain());
        try {
            connection.send(new WorkbookMail(from, to, subject, text, List.of(), messageId, date));
            return Optional.empty();
        } catch (MailConnection.RefusedException | MailConnection.UnconfirmedException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}

package io.yearbook.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** A connection to the server, for one mail. */
final class MailConnection implements AutoCloseable {

    private static final int FIRST_REFUSAL = 400;

    private final Session session;
    private final Transport transport;

    MailConnection(Session session, Transport transport) {
        this.session = session;
        this.transport = transport;
    }

    /** The server said that it does not take the mail. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private RefusedException(String message) {
            super(message);
        }
    }

    /** The connection ended before the server said whether it takes the mail: it may have. */
    static final class UnconfirmedException extends Exception {

        private static final long serialVersionUID = 1L;

        private UnconfirmedException(String message) {
            super(message);
        }
    }

    /** Hands the mail over; the server has it where this returns. */
    void send(WorkbookMail mail) throws RefusedException, UnconfirmedException {
        MimeMessage message;
        try {
            message = mail.message(session);
        } catch (MessagingException e) {
            throw new RefusedException("the mail cannot be written: " + e.getMessage());
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            String answer = refusal(e);
            if (answer == null) {
                throw new UnconfirmedException("the server fell silent: " + brief(e.getMessage()));
            }
            throw new RefusedException("the server refuses it: " + answer);
        }
    }

    /** What the server said, where it said no; null where it said nothing. */
    private static @Nullable String refusal(MessagingException thrown) {
        for (Exception each = thrown; each != null; each = nextOf(each)) {
            if (each instanceof SMTPAddressFailedException refused) {
                return brief(refused.getMessage());
            }
            if (each instanceof SMTPSenderFailedException refused) {
                return brief(refused.getMessage());
            }
            if (each instanceof SMTPSendFailedException refused && refused.getReturnCode() >= FIRST_REFUSAL) {
                return brief(refused.getMessage());
            }
        }
        return null;
    }

    private static @Nullable Exception nextOf(Exception thrown) {
        return thrown instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String brief(@Nullable String message) {
        return String.valueOf(message).strip().replaceAll("\\s+", " ");
    }

    /** Ends the connection. What goes wrong here does not change what became of the mail. */
    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // The mail was answered for already.
        }
    }
}

package io.yearbook.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * One mail to one recipient.
 *
 * @param messageId without angle brackets; the same for the same workbooks to the same recipient, so that a server that
 *     had the mail already can know it
 */
record WorkbookMail(
        MailAddress from,
        MailAddress to,
        String subject,
        String text,
        List<Workbook> workbooks,
        String messageId,
        Instant date) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @throws IllegalArgumentException where the subject would not stay in its line */
    WorkbookMail {
        HeaderText.require("the subject", subject);
        workbooks.forEach(workbook -> HeaderText.require("the name of a workbook", workbook.fileName()));
        workbooks = List.copyOf(workbooks);
    }

    /** The mail in the form that goes over the wire. */
    MimeMessage message(Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + messageId + ">");
            }
        };
        message.setFrom(internetAddress(from));
        message.setRecipient(Message.RecipientType.TO, internetAddress(to));
        message.setSubject(subject, UTF_8);
        message.setSentDate(Date.from(date));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart body = new MimeBodyPart();
        body.setText(text, UTF_8);
        parts.addBodyPart(body);
        for (Workbook workbook : workbooks) {
            parts.addBodyPart(attachment(workbook));
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    /**
     * The name stands there twice: as RFC 2231 has it in Content-Disposition, and as an encoded word in Content-Type for
     * mail programs that know no better.
     */
    private static MimeBodyPart attachment(Workbook workbook) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(workbook.bytes(), XLSX)));
        ParameterList name = new ParameterList();
        name.set("filename", workbook.fileName(), UTF_8);
        part.setHeader("Content-Disposition", new ContentDisposition(Part.ATTACHMENT, name).toString());
        part.setHeader("Content-Type", XLSX + ";\r\n name=\"" + encodedWords(workbook.fileName()) + "\"");
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String encodedWords(String text) {
        try {
            return MimeUtility.encodeText(text, UTF_8, "B");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    private static InternetAddress internetAddress(MailAddress address) {
        try {
            return address.name().isEmpty()
                    ? new InternetAddress(address.address(), null, UTF_8)
                    : new InternetAddress(address.address(), address.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }
}

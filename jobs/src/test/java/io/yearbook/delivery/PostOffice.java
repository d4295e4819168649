package io.yearbook.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on a free port of this machine, and what it took. */
public final class PostOffice implements AutoCloseable {

    static final String USER = "tongji-ju";
    static final String PASSWORD = "s3cret-密码";

    /** A mail as it came over the wire. */
    record Received(String to, byte[] bytes) {}

    final List<Received> received = new CopyOnWriteArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<String> logins = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final SMTPServer server;
    private volatile boolean silent;

    private PostOffice(SMTPServer.Builder builder) {
        server = builder.bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .messageHandlerFactory(context -> new Counter())
                .build();
        server.start();
    }

    /** Takes no mail that is not encrypted. */
    static PostOffice encrypting(SSLContext context) {
        return new PostOffice(SMTPServer.port(0).enableTLS().requireTLS().startTlsSocketFactory(context));
    }

    /** Takes no mail of strangers. */
    static PostOffice askingForPassword(SSLContext context) {
        List<PostOffice> opened = new ArrayList<>();
        PostOffice office = new PostOffice(SMTPServer.port(0)
                .enableTLS()
                .requireTLS()
                .startTlsSocketFactory(context)
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, session) -> {
                    opened.get(0).logins.add(user);
                    if (!user.equals(USER) || !password.equals(PASSWORD)) {
                        throw new LoginFailedException("no " + password + " for " + user);
                    }
                })));
        opened.add(office);
        return office;
    }

    /** Knows no encryption. */
    public static PostOffice plain() {
        return new PostOffice(SMTPServer.port(0));
    }

    /** From now on reads mails to their end and then says nothing. */
    void fallSilent() {
        silent = true;
    }

    void speakAgain() {
        silent = false;
    }

    public int count() {
        return received.size();
    }

    /** Reader, subject and text of each mail, each between bars. */
    public List<String> read() throws MessagingException, IOException {
        List<String> mails = new ArrayList<>();
        for (Received mail : received) {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail.bytes()));
            MimeMultipart parts = (MimeMultipart) message.getContent();
            mails.add(mail.to() + "|" + message.getSubject() + "|"
                    + parts.getBodyPart(0).getContent());
        }
        return mails;
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** Takes no mails for this address. */
    public void refuse(String address) {
        refused.add(address);
    }

    /** How to reach it with encryption. */
    SmtpServer address() {
        return address(StartTls.REQUIRED, null);
    }

    public SmtpServer address(StartTls startTls, @Nullable SmtpCredentials credentials) {
        return new SmtpServer(
                "localhost",
                server.getPortAllocated(),
                startTls,
                Duration.ofSeconds(2),
                MailAddress.of("重庆市统计局 <tongji@example.gov.cn>"),
                credentials);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop();
    }

    private final class Counter implements MessageHandler {

        private String to = "";

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (refused.contains(recipient)) {
                throw new RejectException(550, "no such mailbox");
            }
            to = recipient;
        }

        @Override
        public @Nullable String data(InputStream data) throws IOException {
            received.add(new Received(to, data.readAllBytes()));
            if (silent) {
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return null;
        }

        @Override
        public void done() {}
    }
}

package io.yearbook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.delivery.DeliveryOutcome.Kind;
import io.yearbook.table.Delivery;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails go to a real server; only the ledger is in memory. */
class DelivererTest {

    private static final Instant NOW = Instant.parse("2024-03-02T02:00:00Z");
    private static final Edition EDITION = new Edition("20240301T160000.000Z", 2022, LocalDate.of(2024, 3, 2));
    private static final long LIMIT = 1L << 20;
    private static final Recipient YUBEI = recipient("渝北区政府办公室", "yubei@example.gov.cn", "500112");
    private static final Recipient CITY = recipient("", "city@example.gov.cn", "500000", "500112");
    private static final Recipient YUZHONG = recipient("", "yuzhong@example.gov.cn", "500103");

    private static SSLContext trust;

    private final MemoryLedger ledger = new MemoryLedger();
    private final Map<String, Workbook> workbooks = new HashMap<>();
    private PostOffice office;

    @BeforeAll
    static void makeCertificate(@TempDir Path folder) {
        trust = new LocalCertificate(folder).context();
    }

    @BeforeEach
    void open() {
        office = PostOffice.encrypting(trust);
        put("500000", "重庆市", 2_000);
        put("500112", "渝北区", 70_000);
        put("500103", "渝中区", 100);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void workbooksArriveByteForByteUnderTheirChineseNames() throws Exception {
        assertThat(kinds(deliver(CITY))).containsExactly(Kind.SENT);

        MimeMessage mail = mail(0);
        assertThat(mail.getSubject()).isEqualTo("重庆市、渝北区2022年度报告");
        assertThat(mail.getFrom()[0])
                .hasToString(MimeUtility.encodeWord("重庆市统计局", "UTF-8", null) + " <tongji@example.gov.cn>");
        assertThat(mail.getSentDate()).isEqualTo(NOW);
        assertThat(mail.getMessageID()).matches("<yearbook\\.[0-9a-f]{32}@example\\.gov\\.cn>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).getContent())
                .isEqualTo("city@example.gov.cn：\r\n附件为2024年3月2日的报告（版本20240301T160000.000Z）。\r\n");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertIsAttached(workbook("500000"), (MimeBodyPart) parts.getBodyPart(1));
        assertIsAttached(workbook("500112"), (MimeBodyPart) parts.getBodyPart(2));
    }

    private static void assertIsAttached(Workbook workbook, MimeBodyPart part) throws Exception {
        assertThat(part.getFileName()).isEqualTo(workbook.fileName());
        assertThat(part.getInputStream().readAllBytes()).isEqualTo(workbook.bytes());
        assertThat(part.isMimeType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .isTrue();
        assertThat(part.getHeader("Content-Disposition")[0])
                .startsWith("attachment;")
                .containsPattern("filename\\*(0\\*)?=UTF-8''%E5%B9%B4");
        String oldName = part.getHeader("Content-Type")[0].replaceFirst("(?s).*name=\"(.*)\"", "$1");
        assertThat(MimeUtility.decodeText(oldName)).isEqualTo(workbook.fileName());
    }

    @Test
    void linesOfAMailStayShortAndInAscii() {
        deliver(CITY);

        String wire = new String(office.received.get(0).bytes(), StandardCharsets.ISO_8859_1);
        assertThat(wire.lines()).allMatch(line -> line.length() <= 120);
        assertThat(wire.chars()).allMatch(letter -> letter < 128);
    }

    @Test
    void nobodyGetsTheSameEditionTwice() {
        deliver(YUBEI, CITY);

        assertThat(kinds(deliver(CITY, YUBEI))).containsExactly(Kind.SENT_BEFORE, Kind.SENT_BEFORE);
        assertThat(kinds(deliver(recipient("", "Yubei@EXAMPLE.gov.cn", "500112"))))
                .containsExactly(Kind.SENT_BEFORE);
        assertThat(office.received).hasSize(2);
        assertThat(ledger.steps())
                .containsExactly(
                        "yubei@example.gov.cn 500112 1 HANDED_OVER",
                        "yubei@example.gov.cn 500112 1 SENT",
                        "city@example.gov.cn 500000 1 HANDED_OVER",
                        "city@example.gov.cn 500112 1 HANDED_OVER",
                        "city@example.gov.cn 500000 1 SENT",
                        "city@example.gov.cn 500112 1 SENT");
    }

    @Test
    void anotherRunOrYearIsAnotherEdition() {
        deliver(YUBEI);

        for (Edition other : List.of(
                new Edition("20240401T160000.000Z", 2022, LocalDate.of(2024, 4, 2)),
                new Edition(EDITION.runId(), 2021, EDITION.date()))) {
            assertThat(kinds(deliver(shipment(other, Set.of(), LIMIT), YUBEI))).containsExactly(Kind.SENT);
        }
        assertThat(office.received).hasSize(3);
    }

    @Test
    void aDistrictAddedLaterGoesAlone() throws Exception {
        deliver(YUBEI);

        assertThat(deliver(recipient("", "yubei@example.gov.cn", "500112", "500103"))
                        .get(0)
                        .fileNames())
                .containsExactly("年度报告_渝中区_500103_2022.xlsx");
        assertThat(mail(1).getSubject()).isEqualTo("渝中区2022年度报告");
    }

    @Test
    void whatStopsBetweenTheServerAndTheLedgerIsNeverSentAgainByItself() {
        ledger.failAt(Delivery.State.SENT);
        assertThatThrownBy(() -> deliver(YUBEI)).hasMessage("the machine stopped");
        ledger.failAt(null);

        DeliveryOutcome later = deliver(YUBEI).get(0);

        assertThat(later.kind()).isEqualTo(Kind.UNCONFIRMED);
        assertThat(later.detail())
                .isEqualTo("the mail of 2024-03-02T02:00:00Z was never confirmed; ask whether it came, and only if not"
                        + " give --again yubei@example.gov.cn");
        assertThat(office.received).hasSize(1);
    }

    @Test
    void whatCannotBeRecordedIsNotSent() {
        ledger.failAt(Delivery.State.HANDED_OVER);

        assertThatThrownBy(() -> deliver(YUBEI)).hasMessage("the machine stopped");
        assertThat(office.received).isEmpty();
    }

    @Test
    void aServerThatFallsSilentLeavesTheMailUnconfirmedUntilAPersonDecides() {
        office.fallSilent();
        assertThat(kinds(deliver(YUBEI))).containsExactly(Kind.UNCONFIRMED);
        office.speakAgain();

        assertThat(kinds(deliver(YUBEI, YUZHONG))).containsExactly(Kind.UNCONFIRMED, Kind.SENT);
        assertThat(kinds(deliver(shipment(EDITION, Set.of("YUBEI@example.gov.cn"), LIMIT), YUBEI)))
                .containsExactly(Kind.SENT);
        assertThat(kinds(deliver(YUBEI))).containsExactly(Kind.SENT_BEFORE);
        assertThat(ledger.steps()).contains("yubei@example.gov.cn 500112 2 SENT");
    }

    @Test
    void oneBadAddressStopsNobodyElseAndIsTriedAgain() {
        office.refused.add("yubei@example.gov.cn");

        List<DeliveryOutcome> outcomes = deliver(YUBEI, YUZHONG);

        assertThat(kinds(outcomes)).containsExactly(Kind.FAILED, Kind.SENT);
        assertThat(outcomes.get(0).detail()).isEqualTo("the server refuses it: 550 no such mailbox");
        office.refused.clear();
        assertThat(kinds(deliver(YUBEI, YUZHONG))).containsExactly(Kind.SENT, Kind.SENT_BEFORE);
        assertThat(ledger.steps())
                .contains("yubei@example.gov.cn 500112 1 REFUSED", "yubei@example.gov.cn 500112 2 SENT");
    }

    @Test
    void aServerWithoutEncryptionGetsNothing() {
        try (PostOffice plain = PostOffice.plain()) {
            List<DeliveryOutcome> outcomes = deliver(plain.address(), shipment(), YUBEI, YUZHONG);

            assertThat(kinds(outcomes)).containsExactly(Kind.FAILED, Kind.NOT_TRIED);
            assertThat(outcomes.get(0).detail())
                    .contains(" offers no encryption (STARTTLS); ask for a port that does, often 587");
            assertThat(plain.received).isEmpty();
            assertThat(ledger.rows).isEmpty();
        }
    }

    @Test
    void aRelayOfOnesOwnMayGoWithoutEncryptionWhereThatIsSaid() {
        try (PostOffice plain = PostOffice.plain()) {
            assertThat(kinds(deliver(plain.address(StartTls.NEVER, null), shipment(), YUBEI)))
                    .containsExactly(Kind.SENT);
        }
    }

    @Test
    void aServerWhoseCertificateIsNotTrustedGetsNothing() throws Exception {
        Deliverer deliverer = new Deliverer(list(YUBEI), shipment(), ledger);

        List<DeliveryOutcome> outcomes =
                deliverer.deliver(new Mailer(office.address(), SSLContext.getDefault()), NOW, () -> NOW, stage -> {});

        assertThat(outcomes.get(0).detail()).contains(" cannot be trusted (").contains("trustStore");
        assertThat(office.received).isEmpty();
        assertThat(ledger.rows).isEmpty();
    }

    @Test
    void aServerThatAsksForAPasswordGetsIt() {
        try (PostOffice strict = PostOffice.askingForPassword(trust)) {
            SmtpServer server =
                    strict.address(StartTls.REQUIRED, new SmtpCredentials(PostOffice.USER, PostOffice.PASSWORD));

            assertThat(kinds(deliver(server, shipment(), YUBEI))).containsExactly(Kind.SENT);
        }
    }

    @Test
    void aWrongPasswordIsTriedOnceAndPrintedNowhere() {
        try (PostOffice strict = PostOffice.askingForPassword(trust)) {
            SmtpServer server = strict.address(StartTls.REQUIRED, new SmtpCredentials("tongji-ju", "geheim-42"));

            List<DeliveryOutcome> outcomes = deliver(server, shipment(), YUBEI, YUZHONG);

            assertThat(kinds(outcomes)).containsExactly(Kind.FAILED, Kind.NOT_TRIED);
            assertThat(outcomes.get(0).detail())
                    .endsWith(" refuses the user or the password; correct YEARBOOK_SMTP_USER and"
                            + " YEARBOOK_SMTP_PASSWORD");
            assertThat(strict.logins).hasSize(1);
            assertThat(server.toString()).doesNotContain("geheim-42").doesNotContain("tongji-ju");
            assertThat(strict.received).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        SmtpServer gone = office.address();
        office.close();

        List<DeliveryOutcome> outcomes = deliver(gone, shipment(), YUBEI, YUZHONG);

        assertThat(kinds(outcomes)).containsExactly(Kind.FAILED, Kind.NOT_TRIED);
        assertThat(outcomes.get(0).detail())
                .startsWith("the mail server localhost:%d does not answer (".formatted(gone.port()));
    }

    @Test
    void aPasswordNeverTravelsInTheClear() {
        assertThatThrownBy(() -> office.address(StartTls.NEVER, new SmtpCredentials("a", "b")))
                .hasMessage("the password would be readable on its way");
    }

    @Test
    void aMailLargerThanTheLimitIsRefusedWithItsSize() {
        List<DeliveryOutcome> outcomes = deliver(shipment(EDITION, Set.of(), 80_000), CITY, YUZHONG);

        assertThat(kinds(outcomes)).containsExactly(Kind.FAILED, Kind.SENT);
        assertThat(outcomes.get(0).detail())
                .isEqualTo("the mail would have 0.1 MB and smtp.size-limit-mb allows 0.1; raise it if the server takes"
                        + " more, or give the recipient fewer districts");
    }

    @Test
    void aRecipientOneOfWhoseWorkbooksCannotGoWaitsForAllOfThem() {
        workbooks.remove("500000");

        List<DeliveryOutcome> outcomes = deliver(CITY, YUBEI);

        assertThat(kinds(outcomes)).containsExactly(Kind.FAILED, Kind.SENT);
        assertThat(outcomes.get(0).detail()).isEqualTo("500000 is not there");
    }

    @Test
    void aLineBreakInTheNameOfADistrictAddsNoLineToTheHead() {
        workbooks.put("500112", new Workbook("渝北区\r\nBcc: x@example.com", "a.xlsx", new byte[] {1}, "0"));
        workbooks.put("500103", new Workbook("渝中区", "a\r\nX-Y: z.xlsx", new byte[] {1}, "0"));

        List<DeliveryOutcome> outcomes = deliver(YUBEI, YUZHONG);

        assertThat(kinds(outcomes)).containsExactly(Kind.FAILED, Kind.FAILED);
        assertThat(outcomes.get(0).detail())
                .isEqualTo("the subject has a line break or another control character; write it on one line");
        assertThat(office.received).isEmpty();
    }

    @Test
    void aPlanTellsWhoWouldGetWhatAndDoesNothing() {
        deliver(YUZHONG);

        List<DeliveryOutcome> plan = new Deliverer(list(CITY, YUZHONG), shipment(), ledger).plan();

        assertThat(kinds(plan)).containsExactly(Kind.TO_SEND, Kind.SENT_BEFORE);
        assertThat(plan.get(0).fileNames()).containsExactly("年度报告_重庆市_500000_2022.xlsx", "年度报告_渝北区_500112_2022.xlsx");
        assertThat(office.received).hasSize(1);
        assertThat(ledger.rows).hasSize(2);
    }

    @Test
    void theSameMailHasTheSameIdAndAnotherEditionAnother() throws Exception {
        deliver(YUBEI);
        deliver(shipment(EDITION, Set.of("yubei@example.gov.cn"), LIMIT), YUBEI);
        deliver(shipment(new Edition("20240401T160000.000Z", 2022, EDITION.date()), Set.of(), LIMIT), YUBEI);

        assertThat(mail(1).getMessageID()).isEqualTo(mail(0).getMessageID()).isNotEqualTo(mail(2).getMessageID());
    }

    /** Whatever fails and whenever: a recipient's server has an edition at most once, and nobody is forgotten. */
    @Test
    void manyNightsOfFailuresSendEachRecipientAtMostOnceAndAllInTheEnd() {
        Random random = new Random(7);
        List<Recipient> recipients = List.of(YUBEI, CITY, YUZHONG);
        List<String> addresses =
                recipients.stream().map(each -> each.address().address()).toList();
        for (int night = 0; night < 12; night++) {
            office.refused.clear();
            addresses.stream().filter(each -> random.nextInt(3) == 0).forEach(office.refused::add);
            ledger.failAt(random.nextInt(3) == 0 ? Delivery.State.HANDED_OVER : null);
            try {
                deliver(recipients.toArray(Recipient[]::new));
            } catch (IllegalStateException stopped) {
                assertThat(stopped).hasMessage("the machine stopped");
            }
        }
        ledger.failAt(null);
        office.refused.clear();
        deliver(recipients.toArray(Recipient[]::new));

        assertThat(office.received.stream().map(PostOffice.Received::to))
                .containsExactlyInAnyOrderElementsOf(addresses);
    }

    private void put(String code, String area, int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        workbooks.put(code, new Workbook(area, "年度报告_%s_%s_2022.xlsx".formatted(area, code), bytes, "hash"));
    }

    private Workbook workbook(String code) {
        return Objects.requireNonNull(workbooks.get(code));
    }

    private static Recipient recipient(String name, String address, String... codes) {
        return new Recipient(new MailAddress(name, address), List.of(codes));
    }

    private static DistributionList list(Recipient... recipients) {
        return new DistributionList(
                new MailTemplate("{地区}{年度}年度报告"),
                new MailTemplate("{收件人}：\n附件为{日期}的报告（版本{版本}）。"),
                Arrays.asList(recipients));
    }

    private Shipment shipment() {
        return shipment(EDITION, Set.of(), LIMIT);
    }

    private Shipment shipment(Edition edition, Set<String> again, long limit) {
        return new Shipment(
                edition,
                code -> {
                    if (!workbooks.containsKey(code)) {
                        throw new Workbooks.UnavailableException(code + " is not there");
                    }
                    return workbook(code);
                },
                again,
                limit);
    }

    private List<DeliveryOutcome> deliver(Recipient... recipients) {
        return deliver(office.address(), shipment(), recipients);
    }

    private List<DeliveryOutcome> deliver(Shipment shipment, Recipient... recipients) {
        return deliver(office.address(), shipment, recipients);
    }

    private List<DeliveryOutcome> deliver(SmtpServer server, Shipment shipment, Recipient... recipients) {
        return new Deliverer(list(recipients), shipment, ledger)
                .deliver(new Mailer(server, trust), NOW, () -> NOW, stage -> {});
    }

    private static List<Kind> kinds(List<DeliveryOutcome> outcomes) {
        return outcomes.stream().map(DeliveryOutcome::kind).toList();
    }

    private MimeMessage mail(int index) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(office.received.get(index).bytes()));
    }
}

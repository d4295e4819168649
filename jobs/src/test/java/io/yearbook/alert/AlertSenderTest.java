package io.yearbook.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.yearbook.alert.Alert.State;
import io.yearbook.alert.AlertReceiver.Manner;
import io.yearbook.delivery.MailAddress;
import io.yearbook.delivery.PostOffice;
import io.yearbook.delivery.SmtpCredentials;
import io.yearbook.delivery.StartTls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertSenderTest {

    private static final Instant AT = Instant.parse("2024-03-03T18:31:00Z");
    private static final Alert ALERT = new Alert(
            "nightly",
            "20240303T183000.000Z",
            State.GATE,
            4,
            "读不了\n\"a.csv\"",
            new TreeMap<>(Map.of("rows_rejected", 2L, "files_faulty", 1L)),
            "file:///data/warehouse",
            AT);
    private static final List<MailAddress> READERS =
            List.of(MailAddress.of("a@example.gov.cn"), MailAddress.of("b@example.gov.cn"));

    @Test
    void aWebhookGetsOneObjectWithAllThatIsKnown() throws Exception {
        try (AlertReceiver receiver = new AlertReceiver(Manner.ACCEPTING)) {
            assertThat(post(receiver)).isEmpty();

            assertThat(receiver.taken()).singleElement().satisfies(taken -> {
                assertThat(taken).startsWith("POST application/json; charset=utf-8 {");
                JsonNode json = new ObjectMapper().readTree(taken.substring(taken.indexOf('{')));
                assertThat(json).isEqualTo(new ObjectMapper().readTree("""
                        {"program": "yearbook", "command": "nightly", "run": "20240303T183000.000Z", "state": "GATE",
                         "exit_code": 4, "message": "读不了\\n\\"a.csv\\"",
                         "measures": {"files_faulty": 1, "rows_rejected": 2},
                         "warehouse": "file:///data/warehouse", "at": "2024-03-03T18:31:00Z"}
                        """));
            });
        }
    }

    @Test
    void whatIsNotKnownIsNull() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(AlertText.json(Alert.of("alert", State.REPORTED, null, "oom-kill", "file:///w", AT)));

        assertThat(json.get("run").isNull()).isTrue();
        assertThat(json.get("exit_code").isNull()).isTrue();
        assertThat(json.get("measures")).isEmpty();
    }

    /** The token is in the address, and the server repeats it: nothing of it may come back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REFUSING    | the webhook at 127.0.0.1 answers 403; correct YEARBOOK_ALERT_WEBHOOK or ask who runs it
            REDIRECTING | the webhook at 127.0.0.1 answers 307; correct YEARBOOK_ALERT_WEBHOOK or ask who runs it
            SILENT      | the webhook at 127.0.0.1 does not answer in time; check that a firewall lets it through
            """)
    void aWebhookThatDoesNotTakeItIsToldOfWithoutItsToken(Manner manner, String fault) {
        try (AlertReceiver receiver = new AlertReceiver(manner)) {
            assertThat(post(receiver)).containsExactly(fault);
            assertThat(receiver.taken()).isEmpty();
        }
    }

    @Test
    void aWebhookThatIsNotThereIsToldOfWithoutItsToken() {
        AlertReceiver receiver = new AlertReceiver(Manner.ACCEPTING);
        receiver.close();

        assertThat(post(receiver))
                .containsExactly("the webhook at 127.0.0.1 cannot be reached; check its name, and that a firewall lets"
                        + " it through");
    }

    private static List<String> post(AlertReceiver receiver) {
        AlertSettings settings = new AlertSettings(List.of(), null, Webhook.of(receiver.address()));
        return new AlertSender(settings, Duration.ofSeconds(2)).send(ALERT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.cn/t0ken?key=t0ken",
                "HTTPS://hooks.example.cn",
                "http://localhost:8080/t0ken",
                "http://[::1]/t0ken"
            })
    void anEncryptedAddressOrOneOfThisMachineIsTaken(String address) {
        assertThat(Webhook.of(address)).hasToString("Webhook[not shown]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.cn/t0ken",
                "https://user:t0ken@hooks.example.cn/",
                "https://hooks.example.cn/#t0ken",
                "https:///t0ken",
                "ftp://127.0.0.1/t0ken",
                "t0ken",
                "https://hooks.example.cn:65536/t0ken",
                "https://hooks.example.cn/t0ken with spaces"
            })
    void anyOtherIsRefusedWithoutBeingRepeated(String address) {
        assertThatThrownBy(() -> Webhook.of(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("t0ken");
    }

    @Test
    void everyReaderGetsAMailOfTheirOwn() throws Exception {
        try (PostOffice post = PostOffice.plain()) {
            assertThat(mail(post, StartTls.NEVER, null)).isEmpty();

            String text = "[Yearbook] nightly：已完成，但触发检查关口（退出码 4）";
            assertThat(post.read())
                    .hasSize(2)
                    .allSatisfy(mail -> assertThat(mail)
                            .contains(
                                    "|" + text + "|" + text,
                                    "运行      20240303T183000.000Z",
                                    "时间      2024-03-04 02:31（北京时间）",
                                    "计数      files_faulty 1, rows_rejected 2",
                                    "读不了\r\n\"a.csv\""));
            assertThat(post.read().get(0)).startsWith("a@example.gov.cn|");
            assertThat(post.read().get(1)).startsWith("b@example.gov.cn|");
        }
    }

    @Test
    void aReaderWhoCannotBeReachedKeepsItFromNobodyElse() throws Exception {
        try (PostOffice post = PostOffice.plain()) {
            post.refuse("a@example.gov.cn");

            assertThat(mail(post, StartTls.NEVER, null))
                    .containsExactly("the mail to a@example.gov.cn: the server refuses it: 550 no such mailbox");
            assertThat(post.read()).singleElement().asString().startsWith("b@example.gov.cn|");
        }
    }

    @Test
    void aServerThatCannotBeTrustedIsAskedOnceAndGetsNoPassword() {
        try (PostOffice post = PostOffice.plain()) {
            assertThat(mail(post, StartTls.REQUIRED, new SmtpCredentials("tongji", "geheim")))
                    .singleElement()
                    .asString()
                    .startsWith("no mail was sent: the mail server localhost:")
                    .contains("offers no encryption")
                    .doesNotContain("geheim", "tongji");
            assertThat(post.count()).isZero();
        }
    }

    private static List<String> mail(PostOffice post, StartTls startTls, @Nullable SmtpCredentials credentials) {
        return new AlertSender(new AlertSettings(READERS, post.address(startTls, credentials), null)).send(ALERT);
    }

    @Test
    void readersNeedAServer() {
        assertThatThrownBy(() -> new AlertSettings(READERS, null, null)).hasMessageContaining("without a server");
        assertThat(AlertSettings.NONE.isNobody()).isTrue();
    }
}

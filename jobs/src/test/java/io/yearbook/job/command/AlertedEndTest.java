package io.yearbook.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.alert.AlertReceiver;
import io.yearbook.alert.AlertReceiver.Manner;
import io.yearbook.delivery.PostOffice;
import io.yearbook.job.IngestSummary;
import io.yearbook.job.OperationException;
import io.yearbook.job.WarehouseBusyException;
import io.yearbook.model.RejectReason;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.WriterAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those in charge hear of a command, over a real HTTP and a real mail server; the fixture's clock is 2026-03-01. */
class AlertedEndTest {

    private static final String PASSWORD = "geheim-密码";
    private static final String APPENDER = "alerted-end-test";

    private final CommandLineFixture yearbook = new CommandLineFixture();
    private final AlertReceiver receiver = new AlertReceiver(Manner.ACCEPTING);
    private final PostOffice post = PostOffice.plain();
    private final StringWriter log = new StringWriter();

    @BeforeEach
    void name() {
        yearbook.variables.putAll(Map.of(
                "YEARBOOK_ALERT_WEBHOOK",
                receiver.address(),
                "YEARBOOK_ALERT_TO",
                "ops@example.gov.cn, 值班 <duty@example.gov.cn>",
                "YEARBOOK_SMTP_HOST",
                "localhost",
                "YEARBOOK_SMTP_PORT",
                String.valueOf(post.port()),
                "YEARBOOK_SMTP_STARTTLS",
                "never",
                "YEARBOOK_SMTP_FROM",
                "tongji@example.gov.cn"));
        WriterAppender appender = WriterAppender.createAppender(
                PatternLayout.newBuilder().withPattern("%m%n%throwable").build(), null, log, APPENDER, false, true);
        appender.start();
        rootLogger().addAppender(appender, Level.ALL, null);
    }

    @AfterEach
    void close() {
        rootLogger().removeAppender(APPENDER);
        receiver.close();
        post.close();
    }

    private static LoggerConfig rootLogger() {
        return ((LoggerContext) LogManager.getContext(false)).getConfiguration().getRootLogger();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "ingest", "compute", "export"})
    void aCommandThatEndsWellIsNoNews(String command) {
        assertThat(yearbook.run(command)).isZero();
        assertThat(receiver.taken()).isEmpty();
        assertThat(post.count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "nightly, \"20260301T020000.000Z\"",
        "ingest,  \"20260301T020000.000Z\"",
        "compute, \"20260301T020000.000Z\"",
        "export,   null",
        "maintain, null"
    })
    void aFailureIsToldWithItsReasonAndItsRun(String command, String run) throws Exception {
        yearbook.operations.failure = new OperationException("It failed", "The disk is full.", "Make room.");

        assertThat(yearbook.run(command)).isEqualTo(1);

        assertThat(receiver.taken())
                .singleElement()
                .asString()
                .contains(
                        "\"command\":\"" + command + "\"",
                        "\"run\":" + run,
                        "\"state\":\"FAILED\"",
                        "\"exit_code\":1",
                        "yearbook: It failed.\\n  why: The disk is full.\\n  do:  Make room.");
        assertThat(post.read())
                .extracting(mail -> mail.substring(0, mail.indexOf('|')))
                .containsExactly("ops@example.gov.cn", "duty@example.gov.cn");
    }

    @Test
    void aGateIsToldWithTheCountsOfTheRun() {
        yearbook.operations.ingest = new IngestSummary(
                1,
                0,
                List.of(),
                3,
                1,
                List.of(new IngestSummary.RejectCount(RejectReason.NUMBER_UNREADABLE, 2, "12,5")),
                0,
                1,
                0,
                List.of());

        assertThat(yearbook.run("nightly", "--fail-on", "rejected")).isEqualTo(4);

        assertThat(receiver.taken())
                .singleElement()
                .asString()
                .contains("\"run\":\"r-7\"", "\"state\":\"GATE\"", "\"rows_rejected\":2", "--fail-on rejected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nightly, process 4711, since 2026-03-01T00:30:00Z | 0
            nightly, process 4711, since 2026-02-28T13:59:00Z | 1
            someone                                           | 0
            """)
    void aWarehouseThatIsBusyIsNewsOnlyAfterTwelveHours(String holder, int told) {
        yearbook.operations.failure = new WarehouseBusyException("file:///w", holder);

        assertThat(yearbook.run("nightly")).isEqualTo(3);
        assertThat(receiver.taken()).hasSize(told);
    }

    @Test
    void questionsAndWrongFlagsAreNobodysConcern() {
        assertThat(yearbook.run("nightly", "--edition", "wrong")).isEqualTo(2);
        yearbook.operations.failure = new OperationException("It failed", "why", "do");
        assertThat(yearbook.run("sql", "SELECT 1")).isEqualTo(1);
        assertThat(yearbook.run("status")).isEqualTo(1);
        assertThat(receiver.taken()).isEmpty();

        assertThat(yearbook.run("status", "--expect")).isEqualTo(1);
        assertThat(receiver.taken()).hasSize(1);
    }

    @Test
    void anAlertThatCannotBeSentIsSaidAndMasksNothing() {
        receiver.close();
        post.close();
        yearbook.operations.failure = new OperationException("It failed", "The disk is full.", "Make room.");

        assertThat(yearbook.run("nightly")).isEqualTo(1);

        assertThat(yearbook.err())
                .contains(
                        "yearbook: It failed.",
                        "The alert was not sent: the webhook at 127.0.0.1 cannot be reached",
                        "The alert was not sent: no mail was sent: the mail server localhost:");
        assertThat(log.toString()).contains("The alert was not sent: the webhook", "The alert was not sent: no mail");
    }

    @Test
    void secretsAreNowhereWhateverFails() {
        receiver.close();
        yearbook.variables.putAll(Map.of(
                "YEARBOOK_SMTP_STARTTLS",
                "required",
                "YEARBOOK_SMTP_USER",
                "tongji-user",
                "YEARBOOK_SMTP_PASSWORD",
                PASSWORD));
        yearbook.operations.failure = new IllegalStateException("broken", new RuntimeException("deeper"));

        assertThat(yearbook.run("nightly")).isEqualTo(1);
        assertThat(yearbook.run("alert", "trial")).isEqualTo(1);
        yearbook.variables.put("YEARBOOK_ALERT_WEBHOOK", "http://example.cn/" + AlertReceiver.TOKEN);
        assertThat(yearbook.run("nightly")).isEqualTo(2);

        assertThat(yearbook.err())
                .contains("offers no encryption", "YEARBOOK_ALERT_WEBHOOK is no address of a webhook");
        assertThat(log.toString()).contains("IllegalStateException", "The alert was not sent");
        assertThat(yearbook.out() + yearbook.err() + log).doesNotContain(AlertReceiver.TOKEN, PASSWORD, "tongji-user");
    }

    @Test
    void someoneElseCanRaiseAnAlert() throws Exception {
        assertThat(yearbook.run("alert", "yearbook.service", "was", "killed")).isZero();

        assertThat(receiver.taken())
                .singleElement()
                .asString()
                .contains("\"state\":\"REPORTED\"", "\"exit_code\":null", "yearbook.service was killed");
        assertThat(post.read()).hasSize(2).allMatch(mail -> mail.contains("|[Yearbook] alert：异常|"));
        assertThat(yearbook.out())
                .isEqualTo("Told: the webhook at 127.0.0.1, ops@example.gov.cn, duty@example.gov.cn\n");
        assertThat(yearbook.operations.asked).isEmpty();
    }

    @Test
    void anAlertToNobodyIsTwo() {
        yearbook.variables.remove("YEARBOOK_ALERT_WEBHOOK");
        yearbook.variables.remove("YEARBOOK_ALERT_TO");

        assertThat(yearbook.run("alert", "hello")).isEqualTo(2);
        assertThat(yearbook.err()).contains("nobody is to be told");
    }

    @Test
    void readersWithoutAServerAreAFault() {
        yearbook.variables.remove("YEARBOOK_SMTP_HOST");

        assertThat(yearbook.run("nightly")).isEqualTo(2);
        assertThat(yearbook.err()).contains("alert.to is set but not smtp.host; name the server that takes the mails");
    }
}

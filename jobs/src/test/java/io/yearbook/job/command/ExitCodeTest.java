package io.yearbook.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.delivery.DeliveryOutcome;
import io.yearbook.delivery.DeliveryOutcome.Kind;
import io.yearbook.delivery.Edition;
import io.yearbook.delivery.MailAddress;
import io.yearbook.job.ComputeSummary;
import io.yearbook.job.DeliveryRequest.Mode;
import io.yearbook.job.DeliverySummary;
import io.yearbook.job.FileValidation;
import io.yearbook.job.FindingCounts;
import io.yearbook.job.IngestSummary;
import io.yearbook.job.IngestSummary.RejectCount;
import io.yearbook.job.OperationException;
import io.yearbook.job.ReviewSummary;
import io.yearbook.job.ScoreCounts;
import io.yearbook.job.StatementException;
import io.yearbook.job.WarehouseBusyException;
import io.yearbook.model.FileFault;
import io.yearbook.model.FindingCode;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Severity;
import io.yearbook.review.ReviewFault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {

    private final CommandLineFixture yearbook = new CommandLineFixture();

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "ingest", "compute", "export"})
    void aRunThatEndsIsZeroAndTheOperationsAreClosed(String command) {
        assertThat(yearbook.run(command)).isZero();
        assertThat(yearbook.operations.asked).containsExactly(command, "close");
    }

    @Test
    void aRetryDoesWhatFailedAndSaysWhereNothingDid() {
        assertThat(yearbook.run("nightly", "--retry")).isZero();
        assertThat(yearbook.run("nightly", "--retry", "20240303T160000.000Z")).isZero();
        assertThat(yearbook.out()).doesNotContain("Nothing failed");
        yearbook.operations.isNothingFailed = true;
        assertThat(yearbook.run("nightly", "--retry", "--fail-on", "rejected")).isZero();
        assertThat(yearbook.out()).contains("Nothing failed: the last run is published");
        assertThat(yearbook.operations.asked)
                .containsExactly("retry null", "close", "retry 20240303T160000.000Z", "close", "retry null", "close");
    }

    @Test
    void anExportAsSdmxPrintsTheFilesAndNothingElse() {
        assertThat(yearbook.run("export-sdmx", "--to", "/data/out", "--indicator", "gdp", "--vintages", "all"))
                .isZero();
        assertThat(yearbook.out()).isEqualTo("""
                Files      1 written
                             /data/out/observation.csv, 2 rows
                """);
        assertThat(yearbook.operations.asked)
                .containsExactly("SdmxExport[to=/data/out, indicator=gdp, vintages=ALL, version=V2_0]", "close");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            export-sdmx                            | Missing required option:
            export-sdmx --to x --vintages old      | Invalid value for option
            export-sdmx --to x --sdmx-csv 3.0      | is neither 1.0 nor 2.0
            """)
    void aWrongExportAsSdmxIsTwo(String commandLine, String message) {
        assertThat(yearbook.run(commandLine.split(" "))).isEqualTo(2);
        assertThat(yearbook.err()).contains(message);
        assertThat(yearbook.operations.asked).isEmpty();
    }

    @Test
    void aDeliveryIsZeroOnlyWhereEveryoneHasTheirWorkbooks() {
        yearbook.variables.put("YEARBOOK_SMTP_HOST", "mail.example.gov.cn");
        yearbook.variables.put("YEARBOOK_SMTP_FROM", "tongji@example.gov.cn");
        yearbook.operations.delivery = delivery(Mode.SEND, Kind.SENT, Kind.SENT_BEFORE);

        assertThat(yearbook.run("deliver", "--recipients", "/etc/list.yml", "--again", "a@b.cn"))
                .isZero();
        yearbook.operations.delivery = delivery(Mode.SEND, Kind.SENT, Kind.FAILED);
        assertThat(yearbook.run("deliver", "--recipients", "/etc/list.yml")).isEqualTo(1);
        yearbook.operations.delivery = delivery(Mode.SEND, Kind.UNCONFIRMED);
        assertThat(yearbook.run("deliver", "--recipients", "/etc/list.yml", "--despite-gate", "r-7"))
                .isEqualTo(1);
        assertThat(yearbook.operations.asked)
                .containsExactly(
                        "DeliveryRequest[mode=SEND, again=[a@b.cn], despiteGate=null]",
                        "close",
                        "DeliveryRequest[mode=SEND, again=[], despiteGate=null]",
                        "close",
                        "DeliveryRequest[mode=SEND, again=[], despiteGate=r-7]",
                        "close");
    }

    @Test
    void aTrialOfADeliveryNeedsNoServer() {
        yearbook.operations.delivery = delivery(Mode.TRIAL, Kind.TO_SEND);

        assertThat(yearbook.run("deliver", "--recipients", "/etc/list.yml", "--dry-run"))
                .isZero();
    }

    @Test
    void aDeliveryWithoutRecipientsOrServerOrOfThePastIsTwo() {
        assertThat(yearbook.run("deliver", "--as-of", "2026-01-01")).isEqualTo(2);
        assertThat(yearbook.err()).isEqualTo("""
                yearbook: The configuration cannot be used:
                  - recipients is not set; name the file with --recipients, YEARBOOK_RECIPIENTS or in the configuration file
                  - smtp.host is not set; name the mail server in the configuration file or with YEARBOOK_SMTP_HOST
                  - as-of cannot be given: only what is published now is mailed
                """);
        assertThat(yearbook.operations.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "ingest", "compute"})
    void aRunOfThePastIsTwo(String command) {
        assertThat(yearbook.run(command, "--as-of", "2026-01-01")).isEqualTo(2);
        assertThat(yearbook.err()).isEqualTo("""
                yearbook: The configuration cannot be used:
                  - as-of cannot be given: a run reads and publishes what is known now
                """);
        assertThat(yearbook.operations.asked).isEmpty();
    }

    private static DeliverySummary delivery(Mode mode, Kind... kinds) {
        return new DeliverySummary(
                new Edition("r-7", 2022, LocalDate.of(2026, 3, 1)),
                mode,
                Arrays.stream(kinds)
                        .map(kind -> new DeliveryOutcome(MailAddress.of("a@b.cn"), kind, List.of(), ""))
                        .toList());
    }

    @Test
    void aKnownFailureIsOneAndSaysProblemReasonAndRemedy() {
        yearbook.operations.failure = new OperationException(
                "The reference data cannot be used", "a.csv, row 2: x\nb.csv, row 3: y", "Mend the rows.");

        assertThat(yearbook.run("nightly")).isEqualTo(1);
        assertThat(yearbook.err()).isEqualTo("""
                        [   0.0 s] Working
                        yearbook: The reference data cannot be used.
                          why: a.csv, row 2: x
                               b.csv, row 3: y
                          do:  Mend the rows.
                        """);
        assertThat(yearbook.out()).isEmpty();
        assertThat(yearbook.operations.asked).containsExactly("nightly", "close");
    }

    @Test
    void anUnknownFailureIsOneWithoutAStackTraceAndNamesTheLog() {
        yearbook.operations.failure =
                new IllegalStateException("outer", new IllegalArgumentException("Disk is full\n\tat x.y.Z"));

        assertThat(yearbook.run("nightly")).isEqualTo(1);
        assertThat(yearbook.err())
                .contains("yearbook: An error ended the command.\n  why: IllegalArgumentException: Disk is full\n")
                .contains("  log: ")
                .doesNotContain("\tat ");
    }

    @Test
    void memoryThatRanOutIsOneAndNamesTheSettingThatHelps() {
        yearbook.operations.error = new OutOfMemoryError("Java heap space");

        assertThat(yearbook.run("nightly")).isEqualTo(1);
        assertThat(yearbook.err()).contains("yearbook: Memory ran out.", "Java heap space", "YEARBOOK_HEAP=6g");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                          | A command is missing.",
                "nightli                   | did you mean nightly?",
                "nightly --yaer=2021       | did you mean --year?",
                "nightly extra             | Unmatched argument",
                "nightly --year            | Missing required parameter",
                "nightly --year abc        | year cannot be \"abc\"",
                "nightly --fail-on reject  | allowed is rejected, finding or missing",
                "nightly --year 1999 --year 2000 | year takes one value, not 2",
                "sql                       | Missing required parameter: 'STATEMENT'",
                "sql --format xml SELECT   | expected one of [table, csv, json]",
                "sql --engine fast SELECT  | expected one of [spark, light]",
                "validate                  | FILE",
                "validate --rows -1 a.csv  | flag --rows: cannot be -1; allowed is 0 or more",
                "explain --indicator gdp   | explain needs --district D",
                "explain --indicator gdp --district 渝北 | explain needs --year Y",
                "explain --indicator gdp --district 渝北 --year 2018-2022 | explain needs --year Y, one year",
                "deliver --recipients l.yml --dry-run --year 2018..2022 | year is 2018-2022, but workbooks of one year",
                "explain --district 渝北 --year 2022 | Missing required option: '--indicator=I'",
                "explain --indicator gdp --span YEAR | expected one of [FULL_YEAR",
                "status --last 0           | flag --last: cannot be 0; allowed is 1 or more",
            })
    void wrongUsageIsTwoBeforeAnythingIsOpened(String arguments, String expected) {
        String[] words = arguments == null ? new String[0] : arguments.split(" ");

        assertThat(yearbook.run(words)).isEqualTo(2);
        assertThat(yearbook.err()).contains(expected);
        assertThat(yearbook.out()).isEmpty();
        assertThat(yearbook.operations.asked).isEmpty();
    }

    @Test
    void aStatementThatCannotBeReadOrWouldWriteIsTwo() {
        yearbook.operations.failure = StatementException.wouldWrite("DROP TABLE");

        assertThat(yearbook.run("sql", "DROP TABLE observation")).isEqualTo(2);
        assertThat(yearbook.err())
                .contains("yearbook: The statement would change something, and sql only reads.", "of kind DROP TABLE");

        yearbook.operations.failure = StatementException.unreadable(new IllegalStateException("[PARSE] near 'SELEC'"));
        assertThat(yearbook.run("sql", "SELEC 1")).isEqualTo(2);
        assertThat(yearbook.err()).contains("why: [PARSE] near 'SELEC'").doesNotContain("log:");
        assertThat(yearbook.out()).isEmpty();
    }

    @Test
    void aWarehouseThatAnotherRunHoldsIsThree() {
        yearbook.operations.failure = new WarehouseBusyException("file:///w", "process 4711 since 02:00");

        assertThat(yearbook.run("nightly")).isEqualTo(3);
        assertThat(yearbook.err())
                .contains("yearbook: Another run holds the warehouse file:///w.", "held by process 4711 since 02:00.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, '',               0",
        "1, 0, '',               0",
        "1, 0, rejected,         4",
        "0, 0, rejected,         0",
        "0, 2, rejected,         0",
        "0, 2, finding,          4",
        "1, 0, finding,          0",
        "1, 2, 'rejected,finding', 4",
    })
    void aGateThatIsHitIsFourAndTheRunIsDone(int rejected, int findings, String failOn, int expected) {
        yearbook.operations.ingest = ingest(rejected);
        yearbook.operations.compute =
                new ComputeSummary(5, 5, Map.of(), 5, Map.of(), ScoreCounts.NONE, findings(findings));
        yearbook.variables.put("YEARBOOK_FAIL_ON", failOn);

        assertThat(yearbook.run("nightly")).isEqualTo(expected);
        assertThat(yearbook.out()).contains("r-7");
        assertThat(yearbook.err().contains("a gate was hit")).isEqualTo(expected == 4);
    }

    /** So many errors, and a warning and a check that holds, which hit no gate. */
    private static FindingCounts findings(long errors) {
        Map<Severity, Map<FindingCode, Long>> counts = new EnumMap<>(Severity.class);
        counts.put(Severity.INFO, Map.of(FindingCode.ARITHMETIC, 1L));
        counts.put(Severity.WARNING, Map.of(FindingCode.IMPLAUSIBLE_JUMP, 1L));
        counts.put(Severity.ERROR, Map.of(FindingCode.ARITHMETIC, errors));
        return new FindingCounts(counts);
    }

    @Test
    void validatingABadFileIsZeroUnlessTheGateIsSet() {
        FileValidation bad =
                new FileValidation(Path.of("a.xlsx"), "", 0, 0, List.of(), List.of(), FileFault.FILE_ENCRYPTED, "…");

        yearbook.operations.validations.addAll(List.of(bad, bad));
        assertThat(yearbook.run("validate", "a.xlsx")).isZero();
        assertThat(yearbook.run("validate", "--fail-on", "rejected", "a.xlsx")).isEqualTo(4);
    }

    @Test
    void aFigureThatDoesNotExistIsOne() {
        assertThat(yearbook.run("explain", "--indicator", "gdp", "--district", "渝北", "--year", "1999"))
                .isEqualTo(1);
        assertThat(yearbook.err()).contains("yearbook: There is no figure of gdp for 渝北 in 1999.");
    }

    @Test
    void anOutputThatCannotBeWrittenIsOneButAReaderThatHasSeenEnoughIsLeftInPeace() {
        assertThat(yearbook.runInto(failing("No space left on device"), "sql", "SELECT 1"))
                .isEqualTo(1);
        assertThat(yearbook.err()).contains("The result could not be written", "No space left on device");

        CommandLineFixture piped = new CommandLineFixture();
        assertThat(piped.runInto(failing("Broken pipe"), "sql", "SELECT 1")).isEqualTo(1);
        assertThat(piped.err()).isEqualTo("[   0.0 s] Working\n");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int unused) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static IngestSummary ingest(int rejected) {
        List<RejectCount> rejects = rejected == 0
                ? List.of()
                : List.of(new RejectCount(RejectReason.NUMBER_UNREADABLE, rejected, "a.csv, row 2: 12,5"));
        return new IngestSummary(1, 0, List.of(), 5 + rejected, 5, rejects, 5, 0, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "review                                        | give one of them, and only one",
                "review --to a.xlsx --from b.xlsx --reviewer x | give one of them, and only one",
                "review --from a.xlsx                          | flag --reviewer: is missing",
                "review --to a.xlsx --reviewer 张三             | flag --reviewer: goes with --from only",
                "review --from a.xlsx --reviewer =1+1          | flag --reviewer: cannot be \"=1+1\"",
            })
    void aReviewThatIsAskedForWronglyIsTwo(String line, String message) {
        assertThat(yearbook.run(line.split(" "))).isEqualTo(2);
        assertThat(yearbook.err()).contains(message);
        assertThat(yearbook.operations.asked).isEmpty();
    }

    @Test
    void aReviewSaysWhatBecameOfTheRowsAndWhatIsNext() {
        yearbook.operations.review = new ReviewSummary(
                Path.of("/r.xlsx"),
                Path.of("/catalog"),
                3,
                1,
                1,
                4,
                List.of("gdp: 经济总量"),
                List.of(new ReviewFault(7, "决定", "\"同意\" is not one of [接受]")));

        assertThat(yearbook.run("review", "--from", "r.xlsx", "--reviewer", "张三"))
                .isZero();
        assertThat(yearbook.operations.asked).containsExactly("review from r.xlsx by 张三", "close");
        assertThat(yearbook.out()).isEqualTo("""
                        Review     /r.xlsx
                        Rows       9 read = 4 decided + 4 left for later + 1 not taken
                        Decisions  3 accepted + 1 no indicator, 1 of them on record already
                        Aliases    1 added
                                     gdp: 经济总量
                        Not taken  1
                                     sheet "待审数字", row 7, column "决定": "同意" is not one of [接受]
                        Next       written to /catalog; the next nightly applies it
                        """);
        assertThat(yearbook.run("review", "--from", "r.xlsx", "--reviewer", "张三", "--fail-on", "rejected"))
                .isEqualTo(4);
    }

    @Test
    void aReviewOfNothingWritesNoWorkbook() {
        assertThat(yearbook.run("review", "--to", "r.xlsx")).isZero();
        assertThat(yearbook.out()).contains("No figure waits for review");
        yearbook.operations.waiting = 12;
        assertThat(yearbook.run("review", "--to", "r.xlsx")).isZero();
        assertThat(yearbook.out()).contains("12 figures wait, written to r.xlsx");
    }
}

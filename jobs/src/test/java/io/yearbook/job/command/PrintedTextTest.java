package io.yearbook.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.delivery.DeliveryOutcome;
import io.yearbook.delivery.Edition;
import io.yearbook.delivery.MailAddress;
import io.yearbook.job.ComputeSummary;
import io.yearbook.job.DeliveryRequest;
import io.yearbook.job.DeliverySummary;
import io.yearbook.job.ExportSummary;
import io.yearbook.job.FileValidation;
import io.yearbook.job.FileValidation.RejectedRow;
import io.yearbook.job.FindingCounts;
import io.yearbook.job.IngestSummary;
import io.yearbook.job.IngestSummary.FaultyFile;
import io.yearbook.job.IngestSummary.RejectCount;
import io.yearbook.job.MaintenanceSummary;
import io.yearbook.job.QueryResult;
import io.yearbook.job.RunStatus;
import io.yearbook.job.ScoreCounts;
import io.yearbook.job.YearRange;
import io.yearbook.job.freshness.DocumentStatus;
import io.yearbook.job.freshness.DocumentStatus.State;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.ExpectedDocument;
import io.yearbook.model.FileFault;
import io.yearbook.model.FindingCode;
import io.yearbook.model.RankReason;
import io.yearbook.model.RecordKind;
import io.yearbook.model.RejectReason;
import io.yearbook.model.ScoreReason;
import io.yearbook.model.Severity;
import io.yearbook.table.TableSizes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextTest {

    private final CommandLineFixture yearbook = new CommandLineFixture();

    @Test
    void aNightEndsWithItsSummary() {
        yearbook.operations.ingest = new IngestSummary(
                2,
                1,
                List.of(new FaultyFile("坏 表.xlsx", FileFault.FILE_DAMAGED, "ends after 512 bytes; send it again")),
                14,
                11,
                List.of(
                        new RejectCount(RejectReason.DISTRICT_UNKNOWN, 2, "a.csv, row 3: \"渝背\""),
                        new RejectCount(RejectReason.NUMBER_UNREADABLE, 1, "a.csv, row 9: \"12,5\"")),
                10,
                1,
                List.of("gdp.xlsx: hidden sheet \"old\" is not read"));
        yearbook.operations.compute = new ComputeSummary(
                10,
                4,
                Map.of(ChangeReason.NO_PREVIOUS, 5L, ChangeReason.BOUND_ONLY, 1L),
                9,
                Map.of(RankReason.NOT_A_DISTRICT, 1L),
                new ScoreCounts(20, Map.of(ScoreReason.VALUE_MISSING, 3L, ScoreReason.COVERAGE_TOO_LOW, 4L)),
                new FindingCounts(Map.of(
                        Severity.ERROR, Map.of(FindingCode.ARITHMETIC, 2L),
                        Severity.INFO, Map.of(FindingCode.REPORTED_GROWTH, 7L))));
        yearbook.operations.export = new ExportSummary(
                Path.of("/out"),
                List.of(Path.of("/out/渝北区 2022.xlsx")),
                List.of(Path.of("/out/b")),
                List.of(Path.of("/out/渝北区 2022 无障碍版.xlsx")));
        yearbook.operations.tablesWritten.putAll(Map.of("observation", 3L, "indicator_year", 2L));

        assertThat(yearbook.run("nightly")).isZero();
        assertThat(yearbook.out()).isEqualTo("""
            Files      4 seen = 2 read + 1 unchanged + 1 that cannot be read
                         坏 表.xlsx: FILE_DAMAGED 文件损坏或不完整。 ends after 512 bytes; send it again
            Rows       14 read = 11 accepted + 3 rejected
                              2  DISTRICT_UNKNOWN: The district is not in the register of districts. 区县名称或代码不在区县名录中。
                                 e.g. a.csv, row 3: "渝背"
                              1  NUMBER_UNREADABLE: The value cannot be read as a number. 数值无法识别。
                                 e.g. a.csv, row 9: "12,5"
                         all: yearbook sql "SELECT * FROM rejected_row WHERE run_id = 'r-7'"
            Vintages   10 opened, 1 closed
            Notes      1
                         gdp.xlsx: hidden sheet "old" is not read
            Figures    10 = 4 compared with the year before + 6 not
                              5  NO_PREVIOUS: There is no figure for the year before. 上年无数据，不计算增减。
                              1  BOUND_ONLY: A value is a bound or approximate and the sign of the change cannot be known. 数值为约数或界限值，增减方向无法确定。
            Ranks      9 given, 1 refused
                              1  NOT_A_DISTRICT: Only districts are ranked. 非区县，不参加排名。
            Scores     20 of indices and their parts given, 7 refused
                              4  COVERAGE_TOO_LOW: Less of it is known than the index requires. 有数据的部分不足，不计分。
                              3  VALUE_MISSING: There is no value, nor was one imputed. 数值缺失，不计分。
            Findings   9 checks = 2 errors + 0 warnings + 7 that hold or need no action
                         ERROR 2  ARITHMETIC: Arithmetic between figures of one publisher and period. 按核查规则核对公布数之间的勾稽关系。
                         INFO 7  REPORTED_GROWTH: The growth a source states against the values of both years. 原文增幅与两年公布数核对。
                         all: yearbook sql "SELECT severity, sentence_zh FROM finding WHERE severity <> 'INFO'"
            Workbooks  1 written, 1 unchanged, in /out
                         /out/渝北区 2022.xlsx
                         removed, made of another run in a form not asked for (--edition both makes all forms):
                           /out/渝北区 2022 无障碍版.xlsx
            Tables     indicator_year version 2, observation version 3
            Run        r-7, 13.4 s
            """);
        assertThat(yearbook.err()).isEqualTo("[   0.0 s] Working\n");
    }

    @Test
    void aDeliveryTellsOfEveryRecipient() {
        MailAddress to = MailAddress.of("office@yubei.example");
        yearbook.variables.put("YEARBOOK_SMTP_HOST", "mail.example.gov.cn");
        yearbook.variables.put("YEARBOOK_SMTP_FROM", "tongji@example.gov.cn");
        yearbook.operations.delivery = new DeliverySummary(
                new Edition("r-7", 2022, LocalDate.of(2026, 3, 1)),
                DeliveryRequest.Mode.SEND,
                List.of(
                        new DeliveryOutcome(to, DeliveryOutcome.Kind.SENT, List.of("年度报告_渝北区.xlsx"), ""),
                        new DeliveryOutcome(to, DeliveryOutcome.Kind.SENT_BEFORE, List.of(), ""),
                        new DeliveryOutcome(
                                to, DeliveryOutcome.Kind.FAILED, List.of("a.xlsx", "b.xlsx"), "no such box")));

        yearbook.run("deliver", "--recipients", "list.yml");

        assertThat(yearbook.out()).isEqualTo("""
            Edition    2022, run r-7
            Mails      3 recipients = 1 sent + 1 sent before + 1 failed + 0 unconfirmed + 0 not tried
                         sent         office@yubei.example: 年度报告_渝北区.xlsx
                         sent before  office@yubei.example
                         failed       office@yubei.example: a.xlsx, b.xlsx
                                      no such box
            """);
    }

    @Test
    void anUnchangedNightSaysThatNothingWasWritten() {
        yearbook.operations.ingest = new IngestSummary(0, 5, List.of(), 0, 0, List.of(), 0, 0, List.of());

        yearbook.run("nightly");

        assertThat(yearbook.out())
                .contains("Files      5 seen = 0 read + 5 unchanged + 0 that cannot be read")
                .contains("Tables     no table version was written but the run's own record: nothing new");
    }

    @Test
    void anExportSaysNothingOfTablesForItWritesNone() {
        yearbook.run("export");

        assertThat(yearbook.out()).contains("Run ").doesNotContain("Tables");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "table"})
    void nothingButTheResultIsOnStandardOutput(String format) {
        StructType schema = new StructType().add("n", DataTypes.IntegerType);
        yearbook.operations.queryResult =
                new QueryResult(schema, List.of(RowFactory.create(1)).iterator());

        assertThat(yearbook.runOnTerminal("sql", "--format", format, "SELECT 1"))
                .isZero();
        assertThat(yearbook.out())
                .isEqualTo(
                        switch (format) {
                            case "csv" -> "n\n1\n";
                            case "json" -> "[\n{\"n\":1}\n]\n";
                            default -> "n\n-\n1\n(1 row)\n";
                        });
        assertThat(yearbook.err()).isEqualTo("\r\u001B[KWorking …\r\u001B[K");
    }

    @Test
    void theLightEngineIsAskedWhereItIsNamed() {
        yearbook.operations.queryResult = new QueryResult(new StructType(), Collections.emptyIterator());

        assertThat(yearbook.run("sql", "--engine", "light", "FROM run")).isZero();

        assertThat(yearbook.operations.asked).containsExactly("without Spark: FROM run", "close");
    }

    @Test
    void validateShowsWhatWouldBeRejectedAndWhatTheReaderRemarks() {
        yearbook.operations.validations.add(new FileValidation(
                Path.of("/in/a.csv"),
                "csv, UTF-8",
                12,
                9,
                List.of(new RejectedRow("row 14", RejectReason.NUMBER_UNREADABLE, "cannot read \"12,5\"")),
                List.of("column \"x\" is not read"),
                null,
                ""));

        assertThat(yearbook.run("validate", "--rows", "1", "/in/a.csv")).isZero();
        assertThat(yearbook.operations.asked).containsExactly("validate a.csv 1", "close");
        assertThat(yearbook.out()).isEqualTo("""
            File       /in/a.csv
            Format     csv, UTF-8
            Rows       12 read = 9 accepted + 3 rejected
                         row 14: NUMBER_UNREADABLE 数值无法识别。 cannot read "12,5"
                         and 2 more; --rows shows more of them
            Note       column "x" is not read
            """);
    }

    @Test
    void validateShowsWhyAFileCannotBeRead() {
        yearbook.operations.validations.add(new FileValidation(
                Path.of("/in/a.xlsx"),
                "",
                0,
                0,
                List.of(),
                List.of(),
                FileFault.FILE_ENCRYPTED,
                "Remove the password."));

        yearbook.run("validate", "/in/a.xlsx");

        assertThat(yearbook.out()).isEqualTo("""
            File       /in/a.xlsx
            Format     not recognised
            Fault      FILE_ENCRYPTED: The file is protected by a password. 文件有密码保护。
                         Remove the password.
            """);
    }

    @Test
    void statusIsATableInChineseTimeAndSaysSoBeforeTheFirstRun() {
        yearbook.operations.runs = List.of(new RunStatus(
                "r-7",
                Instant.parse("2026-02-28T18:00:00Z"),
                Duration.ofSeconds(9),
                "PUBLISHED",
                4,
                314,
                312,
                2,
                280,
                3,
                40));

        assertThat(yearbook.run("status", "--last", "3")).isZero();
        assertThat(yearbook.operations.asked).containsExactly("status 3", "close");
        assertThat(yearbook.out()).isEqualTo("""
            started                took  state        files       rows   accepted   rejected    figures   findings  workbooks  run
            2026-03-01 02:00      9.0 s  PUBLISHED        4        314        312          2        280          3         40  r-7
            """);

        CommandLineFixture empty = new CommandLineFixture();
        empty.run("status");
        assertThat(empty.out())
                .isEqualTo("No run yet in file:///nowhere/warehouse; 'yearbook nightly' makes the first one.\n");
    }

    @Test
    void expectedDocumentsAreCountedAndTheMissingNamed() {
        ExpectedDocument report = new ExpectedDocument(
                "重庆市统计局",
                "统计公报",
                RecordKind.OBSERVATION,
                List.of("gdp", "gdp_per_capita"),
                2023,
                null,
                MonthDay.of(3, 31),
                1,
                15);
        Instant seen = Instant.parse("2026-02-28T18:00:00Z");
        yearbook.operations.expected = List.of(
                new DocumentStatus(
                        report,
                        2023,
                        LocalDate.of(2024, 3, 31),
                        State.MISSING,
                        List.of(),
                        null,
                        report.indicatorCodes()),
                new DocumentStatus(
                        report,
                        2025,
                        LocalDate.of(2026, 3, 31),
                        State.NOT_YET_DUE,
                        List.of("a.csv"),
                        seen,
                        List.of("gdp_per_capita")),
                new DocumentStatus(
                        report,
                        2024,
                        LocalDate.of(2025, 3, 31),
                        State.RECEIVED,
                        List.of("a.csv", "b.csv"),
                        seen,
                        List.of()));

        assertThat(yearbook.run("status", "--expect")).isZero();
        assertThat(yearbook.out()).isEqualTo("""
                Documents  3 expected by 2026-03-01 = 1 missing + 1 not yet due + 1 received
                             missing      2023  due 2024-03-31  重庆市统计局, 统计公报
                             not yet due  2025  due 2026-03-31  重庆市统计局, 统计公报: a.csv, 2026-03-01, without gdp_per_capita
                             received     2024  due 2025-03-31  重庆市统计局, 统计公报: a.csv, b.csv, 2026-03-01
                """);
        assertThat(yearbook.run("status", "--expect", "--fail-on", "rejected")).isZero();
        assertThat(yearbook.run("status", "--expect", "--fail-on", "missing")).isEqualTo(4);
        assertThat(yearbook.err()).contains("A gate was hit: --fail-on missing, 1 documents.");
        yearbook.operations.expected = yearbook.operations.expected.subList(1, 3);
        assertThat(yearbook.run("status", "--expect", "--fail-on", "missing")).isZero();
        assertThat(yearbook.err()).doesNotContain("Without --expect", "No run watches");
        assertThat(yearbook.run("status", "--fail-on", "missing")).isZero();
        assertThat(yearbook.err()).contains("Without --expect nothing is watched of --fail-on missing.");
        assertThat(yearbook.run("nightly", "--fail-on", "missing")).isZero();
        assertThat(yearbook.err()).contains("No run watches --fail-on missing; ask status --expect --fail-on missing.");
    }

    @Test
    void maintenanceTellsWhatItJoinedAndRemovedTableByTable() {
        TreeMap<String, TableSizes> before = new TreeMap<>(Map.of(
                "observation", new TableSizes(7, 9, 90_000, 12, 30_000), "task", new TableSizes(1, 1, 500, 2, 4_000)));
        TreeMap<String, TableSizes> after = new TreeMap<>(before);
        after.put("observation", new TableSizes(1, 8, 80_000, 9, 32_000));
        yearbook.operations.maintenance =
                new MaintenanceSummary("r-8", Duration.ofMillis(9_100), before, after, 2, Duration.ofDays(7));

        assertThat(yearbook.run("maintain")).isZero();
        assertThat(yearbook.operations.asked).containsExactly("maintain", "close");
        assertThat(yearbook.out()).isEqualTo("""
                Before     10 files of rows, 8 of them live (90.5 kB), and 14 of logs (34.0 kB)
                After      9 files of rows, 2 of them live (80.5 kB), and 11 of logs (36.0 kB)
                             observation: 7 live files became 1; 9 files of rows became 8, 12 of its log 9
                Kept       what versions of the last 7 days need
                Leftovers  2 of killed runs deleted
                Run        r-8, 9.1 s
                """);
    }

    @Test
    void maintenanceThatHasNothingToDoSaysSo() {
        TreeMap<String, TableSizes> files = new TreeMap<>(Map.of("task", new TableSizes(1, 1, 500, 2, 4_000)));
        yearbook.operations.maintenance =
                new MaintenanceSummary(null, Duration.ofMillis(5_000), files, files, 0, Duration.ofDays(1));

        assertThat(yearbook.run("maintain")).isZero();
        assertThat(yearbook.out()).isEqualTo("""
                Tables     nothing to do: files are few, and what only versions older than 1 day need is gone
                Run        none needed, 5.0 s
                """);
        assertThat(new CommandLineFixture().run("maintain", "--as-of", "2024-01-01"))
                .isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nightly",
                "ingest",
                "compute",
                "export",
                "export-sdmx",
                "validate",
                "explain",
                "sql",
                "status",
                "maintain"
            })
    void everyCommandHasHelpOnStandardOutput(String command) {
        assertThat(yearbook.run(command, "--help")).isZero();
        assertThat(yearbook.out()).contains("Usage: yearbook " + command, "Common flags:", "--warehouse=URI");
        assertThat(yearbook.err()).isEmpty();
        assertThat(yearbook.operations.asked).isEmpty();
    }

    @Test
    void versionIsOnStandardOutput() {
        assertThat(yearbook.run("--version")).isZero();
        assertThat(yearbook.out()).startsWith("Yearbook ").contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void flagsReachTheConfiguration() {
        yearbook.run(
                "nightly",
                "--landing",
                "a",
                "--landing",
                "b",
                "--warehouse",
                "hdfs://nn/y",
                "--year",
                "2022",
                "--conf",
                "spark.ui.enabled=true");

        assertThat(yearbook.operations.config).isNotNull().satisfies(config -> {
            assertThat(config.landing()).containsExactly(Path.of("/nowhere/a"), Path.of("/nowhere/b"));
            assertThat(config.warehouse()).isEqualTo("hdfs://nn/y");
            assertThat(config.years()).isEqualTo(YearRange.of(2022));
            assertThat(config.spark()).containsExactly(Map.entry("spark.ui.enabled", "true"));
        });
    }
}

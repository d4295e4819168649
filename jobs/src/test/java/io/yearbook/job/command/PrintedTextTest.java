package io.yearbook.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.delivery.DeliveryOutcome;
import io.yearbook.delivery.Edition;
import io.yearbook.delivery.MailAddress;
import io.yearbook.job.ComputeSummary;
import io.yearbook.job.DeliveryRequest;
import io.yearbook.job.DeliverySummary;
import io.yearbook.job.Explanation;
import io.yearbook.job.Explanation.IndexShare;
import io.yearbook.job.Explanation.Place;
import io.yearbook.job.Explanation.Role;
import io.yearbook.job.Explanation.Statement;
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
import io.yearbook.model.ChangeReason;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Evidence;
import io.yearbook.model.FileFault;
import io.yearbook.model.Finding;
import io.yearbook.model.FindingCode;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.RankReason;
import io.yearbook.model.RankShift;
import io.yearbook.model.RejectReason;
import io.yearbook.model.ScoreReason;
import io.yearbook.model.Severity;
import io.yearbook.model.Span;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import io.yearbook.table.TableFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
        yearbook.operations.export =
                new ExportSummary(Path.of("/out"), List.of(Path.of("/out/渝北区 2022.xlsx")), List.of(Path.of("/out/b")));
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
    void explainGoesFromTheFigureToTheBytes() {
        yearbook.operations.explanations = List.of(explanation());

        assertThat(yearbook.run(
                        "explain", "--indicator", "gdp", "--district", "渝北", "--year", "2022", "--span", "FULL_YEAR"))
                .isZero();
        assertThat(yearbook.operations.asked)
                .first()
                .isEqualTo("FigureQuestion[district=渝北, indicator=gdp, year=2022, span=FULL_YEAR]");
        assertThat(yearbook.out()).isEqualTo("""
                        Figure     渝北区 (500112), 地区生产总值 (gdp)
                        Period     2022-01-01 to 2022-12-31, FULL_YEAR 全年
                        Value      2297.11 亿元, status A 正常
                        Change     +2.75 %, from 2235.61
                        Rank       2 of 22, +1 since the year before
                                     percentile 95.2380952381, band 非常高, 1 in peer group inner
                                     moved by +2 = +1 revisions, +0 leavers, +2 own value, -1 other values, +0 entrants
                        Index      economy 经济指数: score 71.46, rank 2 of 22
                                     size 规模: score 98.00, 32.67 of the score of the index
                                     growth 增速: none: NOT_COMPARABLE There is a value, but it must not be compared with those of others. 数值与其他区县不可比，不计分。
                        Finding    ERROR ARITHMETIC, CONTRADICTORY
                                     两者不符。
                        Observed   printed: o-1
                                     2297.11 亿元, 2022-01-01 to 2022-12-31, FULL_YEAR 全年, 统计局, published 2023-03-01
                                     known from 2026-03-01T02:00:00Z until now, read by run r-1
                        Evidence   gdp.xlsx, 'GDP'!F14
                                     reads: 2,297.11
                                     from:  统计年鉴, 表 2-1
                                     note:  the cached value of a formula
                                     bytes: file:///w/archive/ab
                                            sha256 ab12
                        """);
    }

    private static Explanation explanation() {
        District district = new District(
                "500112", DistrictKind.DISTRICT, "渝北区", "渝北", "Yubei", null, null, List.of(), List.of(), "");
        Indicator indicator = new Indicator(
                "gdp",
                "地区生产总值",
                "GDP",
                "economy",
                "亿元",
                ValueKind.AMOUNT,
                Direction.HIGHER,
                2,
                Comparability.YES,
                null,
                null,
                null,
                "",
                List.of());
        Period year = Period.fullYear(2022);
        BigDecimal value = new BigDecimal("2297.11000000");
        Observation observation = new Observation(
                "500112",
                "gdp",
                year,
                value,
                "亿元",
                2,
                ObservationStatus.A,
                ValueQualifier.EXACT,
                null,
                null,
                "统计局",
                LocalDate.of(2023, 3, 1));
        Evidence evidence = new Evidence(
                "ab12",
                "gdp.xlsx",
                "'GDP'!F14",
                "2,297.11",
                "统计年鉴",
                "表 2-1",
                "the cached value of a formula",
                LocalDate.of(2023, 3, 1));
        IndicatorYear figure = new IndicatorYear(
                "500112",
                "gdp",
                2022,
                Span.FULL_YEAR,
                year.start(),
                year.end(),
                value,
                "亿元",
                2,
                ObservationStatus.A,
                ValueQualifier.EXACT,
                "统计局",
                "o-1",
                new BigDecimal("2235.61"),
                new BigDecimal("2.75000000"),
                "%",
                null,
                ValueQualifier.EXACT,
                null,
                null,
                null,
                null,
                2,
                22,
                1,
                null,
                new RankShift(1, 0, 2, -1, 0),
                null,
                new BigDecimal("95.2380952381"),
                "非常高",
                "inner",
                1,
                null,
                null,
                null);
        Finding finding = new Finding(
                "f-1",
                FindingCode.ARITHMETIC,
                CheckVerdict.CONTRADICTORY,
                Severity.ERROR,
                "rule",
                Finding.Subject.of(observation),
                List.of("o-1"),
                null,
                "两者不符。");
        Statement statement = new Statement(
                Role.PRINTED,
                "o-1",
                observation,
                Instant.parse("2026-03-01T02:00:00Z"),
                null,
                "r-1",
                List.of(new Place(evidence, "file:///w/archive/ab")));
        return new Explanation(district, indicator, figure, shares(), List.of(finding), List.of(statement));
    }

    private static List<IndexShare> shares() {
        return List.of(
                new IndexShare("economy", "economy", "经济指数", 71.456, null, new BigDecimal("2.0"), 22, 71.456),
                new IndexShare("economy", "size", "规模", 98.0, null, null, null, 32.6666),
                new IndexShare("economy", "growth", "增速", null, ScoreReason.NOT_COMPARABLE, null, null, null));
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
    void maintenanceTellsWhatItJoinedAndRemovedTableByTable() {
        TreeMap<String, TableFiles> before = new TreeMap<>(Map.of(
                "observation", new TableFiles(7, 9, 90_000, 12, 30_000), "task", new TableFiles(1, 1, 500, 2, 4_000)));
        TreeMap<String, TableFiles> after = new TreeMap<>(before);
        after.put("observation", new TableFiles(1, 8, 80_000, 9, 32_000));
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
        TreeMap<String, TableFiles> files = new TreeMap<>(Map.of("task", new TableFiles(1, 1, 500, 2, 4_000)));
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
            assertThat(config.year()).isEqualTo(2022);
            assertThat(config.spark()).containsExactly(Map.entry("spark.ui.enabled", "true"));
        });
    }
}

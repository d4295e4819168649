package io.yearbook.job.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yearbook.delivery.DeliverySettings;
import io.yearbook.delivery.MailAddress;
import io.yearbook.delivery.SmtpServer;
import io.yearbook.delivery.StartTls;
import io.yearbook.job.Gate;
import io.yearbook.job.JobConfig;
import io.yearbook.job.RankSettings;
import io.yearbook.job.WorkbookEdition;
import io.yearbook.job.YearRange;
import io.yearbook.metric.finding.FindingSettings;
import io.yearbook.workbook.ThemeSettings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    private Path folder;
    private Path home;
    private Path here;

    @BeforeEach
    void makeFolders(@TempDir Path temporary) throws IOException {
        folder = temporary;
        home = Files.createDirectory(folder.resolve("项目 home"));
        here = Files.createDirectory(folder.resolve("here"));
    }

    @Test
    void thresholdsOfAJumpArePositiveNumbers() throws Exception {
        assertThat(read(Map.of("YEARBOOK_FINDING_JUMP_PERCENT", "150.5"), Flags.NONE)
                        .findings()
                        .jumpPercent())
                .isEqualByComparingTo("150.5");
        assertThatThrownBy(() -> read(Map.of("YEARBOOK_FINDING_JUMP_POINTS", "0"), Flags.NONE))
                .hasMessageContaining(
                        "environment variable YEARBOOK_FINDING_JUMP_POINTS: finding.jump-points cannot be \"0\";"
                                + " allowed is a number above 0, in percentage points");
    }

    @Test
    void looksOfTheWorkbooksAreConfigured() throws Exception {
        file("workbook: {rise-colour: Green, body-font: 仿宋}\n");

        assertThat(read(Map.of("YEARBOOK_WORKBOOK_DIGIT_FONT", "Arial"), Flags.NONE)
                        .theme())
                .isEqualTo(new ThemeSettings(
                        ThemeSettings.RiseColour.GREEN,
                        ThemeSettings.DEFAULTS.titleFont(),
                        ThemeSettings.DEFAULTS.headingFont(),
                        "仿宋",
                        "Arial"));
        assertThatThrownBy(() -> read(Map.of("YEARBOOK_WORKBOOK_RISE_COLOUR", "blue"), Flags.NONE))
                .hasMessageContaining("workbook.rise-colour cannot be \"blue\"; allowed is red or green");
    }

    @Test
    void defaultsAreThoseOfTheDesignAndRelativeToTheProject() throws Exception {
        JobConfig config = read(Map.of(), Flags.NONE);

        assertThat(config)
                .isEqualTo(new JobConfig(
                        List.of(home.resolve("datasets/landing")),
                        home.resolve("datasets/catalog"),
                        "file://" + home.resolve("warehouse"),
                        home.resolve("reports/out"),
                        null,
                        null,
                        Set.of(WorkbookEdition.STANDARD),
                        null,
                        Set.of(),
                        new RankSettings(3, "competition", "published"),
                        FindingSettings.DEFAULTS,
                        DeliverySettings.NONE,
                        ThemeSettings.DEFAULTS,
                        Duration.ofDays(7),
                        Map.of(),
                        NOW));
    }

    @Test
    void filesAreKeptForAtLeastADay() throws Exception {
        assertThat(read(Map.of("YEARBOOK_MAINTAIN_RETENTION", "30"), Flags.NONE).retention())
                .isEqualTo(Duration.ofDays(30));
        assertThatThrownBy(() -> read(Map.of("YEARBOOK_MAINTAIN_RETENTION", "0"), Flags.NONE))
                .hasMessageContaining(
                        "maintain.retention cannot be \"0\"; allowed is a whole number from 1 to 3650, in days");
    }

    @Test
    void flagsOverrideVariablesWhichOverrideTheFileWhichOverridesDefaults() throws Exception {
        file("year: 2019\ndistrict: 渝中\nout: from-file\nrank:\n  ties: dense\n");
        Map<String, String> variables = Map.of("YEARBOOK_YEAR", "2020", "YEARBOOK_DISTRICT", "渝北");

        JobConfig config = read(variables, flags(Map.of(ConfigKey.YEAR, List.of("2021"))));

        assertThat(config.years()).isEqualTo(YearRange.of(2021));
        assertThat(config.district()).isEqualTo("渝北");
        assertThat(config.out()).isEqualTo(home.resolve("from-file"));
        assertThat(config.rank()).isEqualTo(new RankSettings(3, "dense", "published"));
    }

    @Test
    void pathsAreRelativeToWhereTheyAreWritten() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("etc"));
        Files.writeString(elsewhere.resolve("my.yml"), "landing: [in, ../in2]\n");

        JobConfig config = read(
                Map.of("YEARBOOK_CATALOG", "catalog"),
                new Flags(Map.of(ConfigKey.OUT, List.of("out")), Map.of(), "../etc/my.yml"));

        assertThat(config.landing()).containsExactly(elsewhere.resolve("in"), folder.resolve("in2"));
        assertThat(config.catalog()).isEqualTo(here.resolve("catalog"));
        assertThat(config.out()).isEqualTo(here.resolve("out"));
    }

    @Test
    void theMailServerStandsInTheFileAndThePasswordInTheEnvironment() throws Exception {
        file("""
                recipients: recipients.yml
                smtp: {host: mail.example.gov.cn, from: 统计局 <tongji@example.gov.cn>, size-limit-mb: 30}
                """);
        Map<String, String> secrets = Map.of(
                "YEARBOOK_SMTP_USER", "tongji", "YEARBOOK_SMTP_PASSWORD", "geheim-42", "YEARBOOK_SMTP_PORT", "25");

        JobConfig config = read(secrets, Flags.NONE);

        DeliverySettings delivery = config.delivery();
        assertThat(delivery.recipients()).isEqualTo(home.resolve("recipients.yml"));
        assertThat(delivery.sizeLimitBytes()).isEqualTo(30L << 20);
        SmtpServer server = Objects.requireNonNull(delivery.server());
        assertThat(server)
                .isEqualTo(new SmtpServer(
                        "mail.example.gov.cn",
                        25,
                        StartTls.REQUIRED,
                        Duration.ofSeconds(60),
                        new MailAddress("统计局", "tongji@example.gov.cn"),
                        server.credentials()));
        assertThat(server.credentials()).isNotNull();
        assertThat(config.toString()).contains("mail.example.gov.cn").doesNotContain("geheim-42", "tongji,");
    }

    @Test
    void aPasswordInAFileIsRefusedAndNotRepeated() {
        Path file = file("smtp: {user: tongji, password: geheim-42}\n");

        assertThat(faults(Map.of(), Flags.NONE))
                .containsExactly(
                        "configuration file %s: smtp.user stands in no file; set the variable YEARBOOK_SMTP_USER"
                                .formatted(file),
                        "configuration file %s: smtp.password stands in no file; set the variable YEARBOOK_SMTP_PASSWORD"
                                .formatted(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            smtp: {host: m}                                       | | smtp.host is set but not smtp.from; give the address that the mails come from
            smtp: {host: m, from: a@b.cn}                         |p| environment: YEARBOOK_SMTP_USER and YEARBOOK_SMTP_PASSWORD belong together; set both or none
            smtp: {host: 'm:25', from: a@b.cn}                    | | configuration file FILE: smtp.host cannot be "m:25"; allowed is the name of a server, without its port
            smtp: {host: m, port: 0, from: a@b.cn}                | | configuration file FILE: smtp.port cannot be "0"; allowed is a port from 1 to 65535
            smtp: {host: m, from: a@b.cn, starttls: maybe}        | | configuration file FILE: smtp.starttls cannot be "maybe"; allowed is required, or never for a relay of your own
            smtp: {host: m, from: 统计局}                         | | configuration file FILE: smtp.from cannot be "统计局"; allowed is a mail address such as office@example.gov.cn, or 统计局 <office@example.gov.cn>
            """)
    void aMailServerThatCannotBeUsedIsRefused(String yaml, String password, String fault) {
        Path file = file(yaml + "\n");
        Map<String, String> variables = password == null ? Map.of() : Map.of("YEARBOOK_SMTP_PASSWORD", password);

        assertThat(faults(variables, Flags.NONE)).containsExactly(fault.replace("FILE", file.toString()));
    }

    @Test
    void aPasswordIsRefusedWhereItWouldBeReadableOnItsWay() {
        file("smtp: {host: m, from: a@b.cn, starttls: never}\n");

        assertThat(faults(Map.of("YEARBOOK_SMTP_USER", "u", "YEARBOOK_SMTP_PASSWORD", "geheim-42"), Flags.NONE))
                .containsExactly(
                        "smtp.starttls is never, so YEARBOOK_SMTP_PASSWORD would be readable on its way; unset it"
                                + " and YEARBOOK_SMTP_USER, or encrypt");
    }

    @Test
    void theFileMayBeNamedByAVariable() throws Exception {
        Files.writeString(here.resolve("other.yml"), "year: 2018\n");

        assertThat(read(Map.of("YEARBOOK_CONFIG", "other.yml"), Flags.NONE).years())
                .isEqualTo(YearRange.of(2018));
    }

    @Test
    void severalLandingFoldersInOneVariableAreSeparatedAsInAPath() throws Exception {
        JobConfig config = read(Map.of("YEARBOOK_LANDING", "a" + File.pathSeparator + "b c"), Flags.NONE);

        assertThat(config.landing()).containsExactly(here.resolve("a"), here.resolve("b c"));
    }

    @Test
    void anEmptyVariableIsNotSet() throws Exception {
        assertThat(read(Map.of("YEARBOOK_YEAR", ""), Flags.NONE).years()).isNull();
    }

    @Test
    void sparkSettingsComeFromTheFileNestedOrNotAndFromFlags() throws Exception {
        file("spark.master: local[2]\nspark:\n  sql:\n    shuffle.partitions: 8\n  ui.enabled: false\n");

        JobConfig config = read(Map.of(), new Flags(Map.of(), Map.of("spark.sql.shuffle.partitions", "4"), null));

        assertThat(config.spark())
                .containsExactly(
                        Map.entry("spark.master", "local[2]"),
                        Map.entry("spark.sql.shuffle.partitions", "4"),
                        Map.entry("spark.ui.enabled", "false"));
    }

    @Test
    void gatesAreJoinedByCommasOrRepeated() throws Exception {
        assertThat(read(Map.of("YEARBOOK_FAIL_ON", "rejected,Finding"), Flags.NONE)
                        .failOn())
                .containsExactlyInAnyOrder(Gate.REJECTED, Gate.FINDING);
        assertThat(read(Map.of(), flags(Map.of(ConfigKey.FAIL_ON, List.of("finding", "rejected"))))
                        .failOn())
                .containsExactlyInAnyOrder(Gate.REJECTED, Gate.FINDING);
    }

    @Test
    void anEditionIsOneFormOrBoth() throws Exception {
        file("edition: accessible\n");

        assertThat(read(Map.of(), Flags.NONE).editions()).containsExactly(WorkbookEdition.ACCESSIBLE);
        assertThat(read(Map.of("YEARBOOK_EDITION", "Both"), Flags.NONE).editions())
                .containsExactly(WorkbookEdition.STANDARD, WorkbookEdition.ACCESSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-25T08:00:00Z,       2026-01-25T08:00:00Z",
        "2026-01-25T08:00:00.5Z,     2026-01-25T08:00:00.500Z",
        "2026-01-25T08:00+08:00,     2026-01-25T00:00:00Z",
        "2026-01-25T08:00,           2026-01-25T00:00:00Z",
        "2026-01-25 08:00:01,        2026-01-25T00:00:01Z",
        "2026-01-25,                 2026-01-24T16:00:00Z",
        "2026-03-01T02:00:00Z,       2026-03-01T02:00:00Z",
    })
    void asOfWithoutAnOffsetIsChineseTime(String text, Instant expected) throws Exception {
        assertThat(read(Map.of("YEARBOOK_AS_OF", text), Flags.NONE).asOf()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "hdfs://nn:8020/year book/, hdfs://nn:8020/year book",
        "s3a://bucket/x,            s3a://bucket/x",
        "file:///data/年报 100%,     file:///data/年报 100%",
        "file:/data,                file:/data",
        "/data/年报 100%,            file:///data/年报 100%",
    })
    void aWarehouseIsAUriThatHadoopTakesLiterally(String given, String expected) throws Exception {
        String warehouse = read(Map.of("YEARBOOK_WAREHOUSE", given), Flags.NONE).warehouse();

        assertThat(warehouse).isEqualTo(expected);
        assertThat(new org.apache.hadoop.fs.Path(warehouse).toUri().getPath())
                .isEqualTo(expected.replaceFirst("^[a-z0-9]+:(//[^/]*)?", ""));
    }

    @Test
    void everyBadValueIsReportedWithItsKeyItsOriginAndWhatIsAllowed() {
        Path file = file("year: 20x1\ncatalog: [a, b]\nrank: {ties: shared, precission: published}\n");
        Map<String, String> variables = Map.of("YEARBOOK_AS_OF", "2026-02-30", "YEARBOOK_LANDNIG", "x");

        assertThat(faults(
                        variables,
                        flags(Map.of(
                                ConfigKey.FAIL_ON, List.of("rejects"),
                                ConfigKey.WAREHOUSE, List.of("hdfs:")))))
                .containsExactlyInAnyOrder(
                        "configuration file %s: unknown key \"rank.precission\"; did you mean \"rank.precision\"?"
                                .formatted(file),
                        "environment: unknown variable \"YEARBOOK_LANDNIG\"; did you mean \"YEARBOOK_LANDING\"?",
                        "configuration file %s: catalog takes one value, not 2: [a, b]".formatted(file),
                        "flag --warehouse: warehouse cannot be \"hdfs:\"; allowed is a folder, or a URI such as"
                                + " hdfs://host/path or file:///path",
                        "configuration file %s: year cannot be \"20x1\"; allowed is a year from 1900 to 2100, or a range such as 2018-2022"
                                .formatted(file),
                        "environment variable YEARBOOK_AS_OF: as-of cannot be \"2026-02-30\"; allowed is an instant up"
                                + " to now, such as 2026-01-25T08:00:00Z, or in Chinese time 2026-01-25T16:00 or"
                                + " 2026-01-25",
                        "flag --fail-on: fail-on cannot be \"rejects\"; allowed is rejected, finding or missing",
                        "configuration file %s: rank.ties cannot be \"shared\"; allowed is competition, dense,"
                                        .formatted(file)
                                + " modified, ordinal or fractional");
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR,1899",
        "YEAR,2101",
        "YEAR,2021.0",
        "YEAR,' '",
        "RANK_MINIMUM_DISTRICTS,1",
        "RANK_MINIMUM_SHARE,101",
        "AS_OF,2026-03-01T02:00:01Z",
        "EDITION,plain",
        "RANK_PRECISION,rounded",
        "FAIL_ON,'rejected,'",
        "FAIL_ON,','",
        "OUT,''",
        "DISTRICT,' '",
        "WORKBOOK_TITLE_FONT,' '",
        "WORKBOOK_BODY_FONT,a name of a font that is too long"
    })
    void aValueOutsideWhatIsAllowedIsRefused(ConfigKey key, String value) {
        assertThat(faults(Map.of(), flags(Map.of(key, List.of(value)))))
                .singleElement()
                .asString()
                .startsWith("flag --%s: %s cannot be \"%s\"; allowed is ".formatted(key.key(), key.key(), value));
    }

    @Test
    void anOverriddenBadValueDoesNoHarm() throws Exception {
        file("year: never\n");

        assertThat(read(Map.of("YEARBOOK_YEAR", "2021"), Flags.NONE).years()).isEqualTo(YearRange.of(2021));
    }

    @Test
    void aNameLikeNoOtherIsAnsweredWithAllThatAreKnown() {
        file("colour: red\n");

        assertThat(faults(Map.of(), Flags.NONE))
                .singleElement()
                .asString()
                .contains("unknown key \"colour\"; known are: landing, catalog, warehouse, out, year");
    }

    @Test
    void aFileThatCannotBeUsedIsNamed() {
        assertThat(faults(Map.of(), new Flags(Map.of(), Map.of(), "none.yml")))
                .containsExactly("configuration file %s does not exist".formatted(here.resolve("none.yml")));
        Path broken = file("year: [2021\n");
        assertThat(faults(Map.of(), Flags.NONE))
                .singleElement()
                .asString()
                .startsWith("configuration file %s is not YAML: ".formatted(broken))
                .contains("line 2");
        file("just text\n");
        assertThat(faults(Map.of(), Flags.NONE))
                .containsExactly("configuration file %s: expected lines of the form \"key: value\"".formatted(broken));
        assertThat(faults(Map.of(), new Flags(Map.of(), Map.of(), ".")))
                .singleElement()
                .asString()
                .startsWith("configuration file %s cannot be read: ".formatted(here));
    }

    @Test
    void anEmptyFileSaysNothing() throws Exception {
        file("# nothing yet\n");

        assertThat(read(Map.of(), Flags.NONE)).isEqualTo(read(Map.of("YEARBOOK_CONFIG", ""), Flags.NONE));
    }

    @Test
    void theRecordRefusesWhatNoReaderWouldMake() {
        assertThatThrownBy(() -> new RankSettings(3, "shared", "published"))
                .hasMessage("\"shared\" is not one of [competition, dense, modified, ordinal, fractional]");
        assertThatThrownBy(() -> new RankSettings(3, 101, "dense", "published"))
                .hasMessage("not a share in percent: 101");
        assertThatThrownBy(() -> new RankSettings(1, "dense", "published")).hasMessageContaining("fewer than 2");
    }

    private Path file(String yaml) {
        Path file = home.resolve(ConfigReader.DEFAULT_FILE);
        try {
            return Files.writeString(file, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Flags flags(Map<ConfigKey, List<String>> values) {
        return new Flags(new EnumMap<>(values), Map.of(), null);
    }

    private JobConfig read(Map<String, String> variables, Flags flags) throws ConfigException {
        return new ConfigReader(new Surroundings(home, here, variables, NOW))
                .read(flags)
                .job();
    }

    private List<String> faults(Map<String, String> variables, Flags flags) {
        ConfigException thrown = catchThrowableOfType(ConfigException.class, () -> read(variables, flags));
        return thrown.faults();
    }
}

package io.yearbook.job.config;

import io.yearbook.job.Gate;
import io.yearbook.job.RankSettings;
import io.yearbook.job.WorkbookEdition;
import io.yearbook.workbook.ThemeSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings by their key in a configuration file, each with what it may be. */
public enum ConfigKey {
    LANDING("landing", "a folder, or several"),
    CATALOG("catalog", "a folder"),
    WAREHOUSE("warehouse", "a folder, or a URI such as hdfs://host/path or file:///path"),
    OUT("out", "a folder"),
    YEAR("year", "a year from 1900 to 2100, or a range such as 2018-2022"),
    DISTRICT("district", "code or name of a district"),
    EDITION("edition", joined(WorkbookEdition.CHOICES)),
    AS_OF(
            "as-of",
            "an instant up to now, such as 2026-01-25T08:00:00Z, or in Chinese time 2026-01-25T16:00 or 2026-01-25"),
    FAIL_ON(
            "fail-on",
            joined(Arrays.stream(Gate.values()).map(gate -> lower(gate.name())).toList())),
    RANK_MINIMUM_DISTRICTS("rank.minimum-districts", "a whole number, 2 or more"),
    RANK_MINIMUM_SHARE("rank.minimum-share", "a whole number from 0 to 100, in percent"),
    RANK_TIES("rank.ties", joined(RankSettings.TIES)),
    RANK_PRECISION("rank.precision", joined(RankSettings.PRECISIONS)),
    FINDING_JUMP_PERCENT("finding.jump-percent", "a number above 0, in percent"),
    FINDING_JUMP_POINTS("finding.jump-points", "a number above 0, in percentage points"),
    RECIPIENTS("recipients", "a file"),
    SMTP_HOST("smtp.host", "the name of a server, without its port"),
    SMTP_PORT("smtp.port", "a port from 1 to 65535"),
    SMTP_STARTTLS("smtp.starttls", "required, or never for a relay of your own"),
    SMTP_FROM("smtp.from", "a mail address such as office@example.gov.cn, or 统计局 <office@example.gov.cn>"),
    SMTP_TIMEOUT_SECONDS("smtp.timeout-seconds", "a whole number from 1 to 3600, in seconds"),
    SMTP_SIZE_LIMIT_MB("smtp.size-limit-mb", "a whole number from 1 to 1000, in megabytes"),
    ALERT_TO("alert.to", "mail addresses, such as a@example.gov.cn, 统计局 <b@example.gov.cn>"),
    MAINTAIN_RETENTION("maintain.retention", "a whole number from 1 to 3650, in days"),
    WORKBOOK_RISE_COLOUR("workbook.rise-colour", joined(ThemeSettings.RISE_COLOURS)),
    WORKBOOK_TITLE_FONT("workbook.title-font", ConfigKey.FONT),
    WORKBOOK_HEADING_FONT("workbook.heading-font", ConfigKey.FONT),
    WORKBOOK_BODY_FONT("workbook.body-font", ConfigKey.FONT),
    WORKBOOK_DIGIT_FONT("workbook.digit-font", ConfigKey.FONT);

    private static final String FONT = "the name of a font, of 1 to 31 characters";

    /** Variables that belong to the launcher. */
    static final List<String> LAUNCHER_VARIABLES =
            List.of("YEARBOOK_CONFIG", "YEARBOOK_HEAP", "YEARBOOK_JAVA_OPTS", "YEARBOOK_LOG");

    static final String WEBHOOK_VARIABLE = "YEARBOOK_ALERT_WEBHOOK";

    /** Variables whose values stand in no file and are never printed. */
    static final List<String> SECRET_VARIABLES =
            List.of("YEARBOOK_SMTP_USER", "YEARBOOK_SMTP_PASSWORD", WEBHOOK_VARIABLE);

    static final String VARIABLE_PREFIX = "YEARBOOK_";

    private final String key;
    private final String allowed;

    ConfigKey(String key, String allowed) {
        this.key = key;
        this.allowed = allowed;
    }

    static Optional<ConfigKey> ofKey(String key) {
        return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
    }

    /** The variable that alone may say what a file says under this key; empty where a file may say it. */
    static Optional<String> secretVariable(String key) {
        return Optional.of(variable(key)).filter(SECRET_VARIABLES::contains);
    }

    static Optional<ConfigKey> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(known -> known.variable().equals(variable))
                .findFirst();
    }

    public String key() {
        return key;
    }

    /** The environment variable, such as {@code YEARBOOK_AS_OF}. */
    public String variable() {
        return variable(key);
    }

    private static String variable(String key) {
        return VARIABLE_PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }

    String allowed() {
        return allowed;
    }

    private static String joined(List<String> words) {
        return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

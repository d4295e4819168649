package io.yearbook.job.config;

import io.yearbook.job.Gate;
import io.yearbook.job.RankSettings;
import io.yearbook.job.WorkbookEdition;
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
    YEAR("year", "a year from 1900 to 2100"),
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
    FINDING_JUMP_POINTS("finding.jump-points", "a number above 0, in percentage points");

    /** Variables that belong to the launcher. */
    static final List<String> LAUNCHER_VARIABLES =
            List.of("YEARBOOK_CONFIG", "YEARBOOK_HEAP", "YEARBOOK_JAVA_OPTS", "YEARBOOK_LOG");

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

package io.yearbook.job.command;

import io.yearbook.job.config.ConfigKey;
import io.yearbook.job.config.Flags;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags of every command. They are texts here: one reader checks flags, variables and file alike. */
final class CommonOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration file in YAML. Default: yearbook.yml in the project's folder, if there is one.")
    private @Nullable String config;

    @Option(
            names = "--landing",
            paramLabel = "DIR",
            description = "Folder whose files are ingested; may be repeated. Default: datasets/landing.")
    private @Nullable List<String> landing;

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "Folder of the reference data. Default: datasets/catalog.")
    private @Nullable List<String> catalog;

    @Option(
            names = "--warehouse",
            paramLabel = "URI",
            description = "Where the tables are: a folder, or any URI that Hadoop knows. Default: warehouse.")
    private @Nullable List<String> warehouse;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the workbooks. Default: reports/out.")
    private @Nullable List<String> out;

    @Option(
            names = "--year",
            paramLabel = "Y",
            description =
                    "Year to report or explain, or the years to report, such as 2018-2022. Default: the newest with "
                            + "figures.")
    private @Nullable List<String> year;

    @Option(
            names = "--district",
            paramLabel = "D",
            description = "Code or name of the only district to report or explain, such as 500112 or 渝北.")
    private @Nullable List<String> district;

    @Option(
            names = "--edition",
            paramLabel = "E",
            description =
                    "Form of the workbooks: standard, accessible (one plain table a sheet, for screen readers and "
                            + "programs) or both. Default: standard.")
    private @Nullable List<String> edition;

    @Option(
            names = "--as-of",
            paramLabel = "T",
            description = "Use what was known at that instant, such as 2026-01-25T08:00:00Z; without an offset in "
                    + "Chinese time, and a date alone is its first moment.")
    private @Nullable List<String> asOf;

    @Option(
            names = "--fail-on",
            paramLabel = "GATE",
            description = "End with exit code 4 where rows or files were refused (rejected), a check found something "
                    + "(finding), or status --expect misses a document (missing). The run is published all "
                    + "the same.")
    private @Nullable List<String> failOn;

    @Option(
            names = "--recipients",
            paramLabel = "FILE",
            description = "Distribution list of the command deliver: who gets which workbooks, in YAML.")
    private @Nullable List<String> recipients;

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            description = "Setting of Spark itself, such as spark.sql.shuffle.partitions=8; may be repeated.")
    private @Nullable Map<String, String> spark;

    Flags toFlags() {
        Map<ConfigKey, List<String>> values = new EnumMap<>(ConfigKey.class);
        put(values, ConfigKey.LANDING, landing);
        put(values, ConfigKey.CATALOG, catalog);
        put(values, ConfigKey.WAREHOUSE, warehouse);
        put(values, ConfigKey.OUT, out);
        put(values, ConfigKey.YEAR, year);
        put(values, ConfigKey.DISTRICT, district);
        put(values, ConfigKey.EDITION, edition);
        put(values, ConfigKey.AS_OF, asOf);
        put(values, ConfigKey.FAIL_ON, failOn);
        put(values, ConfigKey.RECIPIENTS, recipients);
        return new Flags(values, spark == null ? Map.of() : spark, config);
    }

    private static void put(Map<ConfigKey, List<String>> values, ConfigKey key, @Nullable List<String> given) {
        if (given != null) {
            values.put(key, given);
        }
    }
}

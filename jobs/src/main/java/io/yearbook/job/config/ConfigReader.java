package io.yearbook.job.config;

import io.yearbook.delivery.DeliverySettings;
import io.yearbook.job.RankSettings;
import io.yearbook.job.WorkbookEdition;
import io.yearbook.metric.finding.FindingSettings;
import io.yearbook.workbook.ThemeSettings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Flags override environment variables, which override a configuration file, which overrides the defaults. */
public final class ConfigReader {

    /** The configuration file that is read where none is named, if the project's folder holds it. */
    static final String DEFAULT_FILE = "yearbook.yml";

    private static final String FILE_VARIABLE = "YEARBOOK_CONFIG";

    private final Surroundings surroundings;

    public ConfigReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The configuration of one command; names every fault of every place at once. */
    public CommandConfig read(Flags flags) throws ConfigException {
        List<ConfigLayer> weakestFirst = Stream.of(
                        Optional.of(defaults()),
                        file(flags),
                        Optional.of(environment()),
                        Optional.of(commandLine(flags)))
                .flatMap(Optional::stream)
                .toList();
        Map<ConfigKey, Setting> settings = new EnumMap<>(ConfigKey.class);
        Map<String, String> spark = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (ConfigLayer layer : weakestFirst) {
            settings.putAll(layer.settings());
            spark.putAll(layer.spark());
            faults.addAll(layer.faults());
        }
        return new ConfigValues(settings, surroundings.now(), faults).toConfig(spark, surroundings.variables());
    }

    private ConfigLayer defaults() {
        FindingSettings findings = FindingSettings.DEFAULTS;
        ThemeSettings theme = ThemeSettings.DEFAULTS;
        Map<ConfigKey, String> values = Map.ofEntries(
                Map.entry(ConfigKey.LANDING, "datasets/landing"),
                Map.entry(ConfigKey.CATALOG, "datasets/catalog"),
                Map.entry(ConfigKey.WAREHOUSE, "warehouse"),
                Map.entry(ConfigKey.OUT, "reports/out"),
                Map.entry(ConfigKey.EDITION, WorkbookEdition.CHOICES.get(0)),
                Map.entry(ConfigKey.RANK_MINIMUM_DISTRICTS, "3"),
                Map.entry(ConfigKey.RANK_MINIMUM_SHARE, "0"),
                Map.entry(ConfigKey.RANK_TIES, RankSettings.TIES.get(0)),
                Map.entry(ConfigKey.RANK_PRECISION, RankSettings.PRECISIONS.get(0)),
                Map.entry(ConfigKey.FINDING_JUMP_PERCENT, findings.jumpPercent().toPlainString()),
                Map.entry(ConfigKey.FINDING_JUMP_POINTS, findings.jumpPoints().toPlainString()),
                Map.entry(ConfigKey.SMTP_PORT, "587"),
                Map.entry(ConfigKey.SMTP_STARTTLS, "required"),
                Map.entry(ConfigKey.SMTP_TIMEOUT_SECONDS, "60"),
                Map.entry(ConfigKey.SMTP_SIZE_LIMIT_MB, String.valueOf(DeliverySettings.DEFAULT_SIZE_LIMIT_MEGABYTES)),
                Map.entry(ConfigKey.MAINTAIN_RETENTION, "7"),
                Map.entry(ConfigKey.WORKBOOK_RISE_COLOUR, theme.riseColour().name()),
                Map.entry(ConfigKey.WORKBOOK_TITLE_FONT, theme.titleFont()),
                Map.entry(ConfigKey.WORKBOOK_HEADING_FONT, theme.headingFont()),
                Map.entry(ConfigKey.WORKBOOK_BODY_FONT, theme.bodyFont()),
                Map.entry(ConfigKey.WORKBOOK_DIGIT_FONT, theme.digitFont()));
        Map<ConfigKey, Setting> settings = new EnumMap<>(ConfigKey.class);
        values.forEach((key, value) -> settings.put(key, new Setting(List.of(value), "default", surroundings.home())));
        return new ConfigLayer(settings, Map.of(), List.of());
    }

    private Optional<ConfigLayer> file(Flags flags) {
        String named = flags.configFile() == null
                ? surroundings.variables().getOrDefault(FILE_VARIABLE, "")
                : flags.configFile();
        if (named.isEmpty()) {
            Path usual = surroundings.home().resolve(DEFAULT_FILE);
            return Files.exists(usual) ? Optional.of(ConfigFile.read(usual)) : Optional.empty();
        }
        try {
            return Optional.of(
                    ConfigFile.read(surroundings.workingFolder().resolve(named).normalize()));
        } catch (InvalidPathException e) {
            String fault = "configuration file \"%s\": not a path (%s)".formatted(named, e.getReason());
            return Optional.of(new ConfigLayer(Map.of(), Map.of(), List.of(fault)));
        }
    }

    private ConfigLayer environment() {
        Map<ConfigKey, Setting> settings = new EnumMap<>(ConfigKey.class);
        List<String> faults = new ArrayList<>();
        new TreeMap<>(surroundings.variables()).forEach((variable, value) -> {
            if (!variable.startsWith(ConfigKey.VARIABLE_PREFIX)
                    || ConfigKey.LAUNCHER_VARIABLES.contains(variable)
                    || ConfigKey.SECRET_VARIABLES.contains(variable)
                    || value.isEmpty()) {
                return;
            }
            ConfigKey.ofVariable(variable)
                    .ifPresentOrElse(
                            key -> settings.put(key, ofVariable(key, value)),
                            () -> faults.add(UnknownName.message("variable", variable, "environment", variables())));
        });
        return new ConfigLayer(settings, Map.of(), faults);
    }

    private Setting ofVariable(ConfigKey key, String value) {
        List<String> values = key == ConfigKey.LANDING
                ? Arrays.stream(value.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .toList()
                : List.of(value);
        return new Setting(values, "environment variable " + key.variable(), surroundings.workingFolder());
    }

    private static List<String> variables() {
        return Stream.of(
                        Arrays.stream(ConfigKey.values()).map(ConfigKey::variable),
                        ConfigKey.SECRET_VARIABLES.stream(),
                        ConfigKey.LAUNCHER_VARIABLES.stream())
                .flatMap(names -> names)
                .toList();
    }

    private ConfigLayer commandLine(Flags flags) {
        Map<ConfigKey, Setting> settings = new EnumMap<>(ConfigKey.class);
        flags.values()
                .forEach((key, values) ->
                        settings.put(key, new Setting(values, "flag --" + key.key(), surroundings.workingFolder())));
        return new ConfigLayer(settings, flags.spark(), List.of());
    }
}

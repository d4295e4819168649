package io.yearbook.job.config;

import io.yearbook.alert.AlertSettings;
import io.yearbook.delivery.DeliverySettings;
import io.yearbook.job.Gate;
import io.yearbook.job.JobConfig;
import io.yearbook.job.RankSettings;
import io.yearbook.job.WorkbookEdition;
import io.yearbook.job.YearRange;
import io.yearbook.metric.finding.FindingSettings;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Texts by key become values; what cannot is noted, and all of it reported together. */
final class ConfigValues {

    private static final int MAX_RETENTION_DAYS = 3650;

    private final Map<ConfigKey, Setting> settings;
    private final Instant now;
    private final List<String> faults;

    ConfigValues(Map<ConfigKey, Setting> settings, Instant now, List<String> faultsSoFar) {
        this.settings = settings;
        this.now = now;
        this.faults = new ArrayList<>(faultsSoFar);
    }

    /** @param variables the environment, for what stands in no file */
    CommandConfig toConfig(Map<String, String> spark, Map<String, String> variables) throws ConfigException {
        List<Path> landing = all(ConfigKey.LANDING, ConfigValues::path);
        Path catalog = one(ConfigKey.CATALOG, ConfigValues::path);
        String warehouse = one(ConfigKey.WAREHOUSE, WarehouseLocation::of);
        Path out = one(ConfigKey.OUT, ConfigValues::path);
        YearRange years = one(ConfigKey.YEAR, (text, base) -> YearRange.of(text));
        String district = one(ConfigKey.DISTRICT, (text, base) -> text.strip());
        String edition = one(ConfigKey.EDITION, (text, base) -> word(text, WorkbookEdition.CHOICES));
        Instant asOf = one(ConfigKey.AS_OF, (text, base) -> AsOf.parse(text, now));
        Set<Gate> failOn = gates(all(ConfigKey.FAIL_ON, (text, base) -> gatesOf(text)));
        Integer minimum = one(ConfigKey.RANK_MINIMUM_DISTRICTS, (text, base) -> number(text, 2, Integer.MAX_VALUE));
        Integer share = one(ConfigKey.RANK_MINIMUM_SHARE, (text, base) -> number(text, 0, 100));
        String ties = one(ConfigKey.RANK_TIES, (text, base) -> word(text, RankSettings.TIES));
        String precision = one(ConfigKey.RANK_PRECISION, (text, base) -> word(text, RankSettings.PRECISIONS));
        BigDecimal jumpPercent = one(ConfigKey.FINDING_JUMP_PERCENT, (text, base) -> positive(text));
        BigDecimal jumpPoints = one(ConfigKey.FINDING_JUMP_POINTS, (text, base) -> positive(text));
        DeliverySettings delivery = new DeliveryValues(this, variables).settings();
        AlertSettings alerts = new AlertValues(this, variables).settings(delivery.server());
        ThemeValues theme = ThemeValues.of(this);
        Integer retention = one(ConfigKey.MAINTAIN_RETENTION, (text, base) -> number(text, 1, MAX_RETENTION_DAYS));
        if (!faults.isEmpty()) {
            throw new ConfigException(faults);
        }
        RankSettings rank = new RankSettings(
                Objects.requireNonNull(minimum),
                Objects.requireNonNull(share),
                Objects.requireNonNull(ties),
                Objects.requireNonNull(precision));
        JobConfig job = new JobConfig(
                landing,
                Objects.requireNonNull(catalog),
                Objects.requireNonNull(warehouse),
                Objects.requireNonNull(out),
                years,
                district,
                WorkbookEdition.of(Objects.requireNonNull(edition)),
                asOf,
                failOn,
                rank,
                new FindingSettings(Objects.requireNonNull(jumpPercent), Objects.requireNonNull(jumpPoints)),
                delivery,
                theme.settings(),
                Duration.ofDays(Objects.requireNonNull(retention)),
                spark,
                now);
        return new CommandConfig(job, alerts);
    }

    /** The value of a key that takes one; null where it is not set, or cannot be understood, which is noted. */
    <T> @Nullable T one(ConfigKey key, BiFunction<String, Path, T> parser) {
        Setting setting = settings.get(key);
        if (setting != null && setting.values().size() > 1) {
            faults.add("%s: %s takes one value, not %d: %s"
                    .formatted(setting.origin(), key.key(), setting.values().size(), setting.values()));
            return null;
        }
        List<T> values = all(key, parser);
        return values.isEmpty() ? null : values.get(0);
    }

    boolean isSet(ConfigKey key) {
        return settings.containsKey(key);
    }

    void fault(String message) {
        faults.add(message);
    }

    /** The values of a key that takes several; what cannot be understood is noted and left out. */
    <T> List<T> all(ConfigKey key, BiFunction<String, Path, T> parser) {
        Setting setting = settings.get(key);
        if (setting == null) {
            return List.of();
        }
        return setting.values().stream()
                .map(text -> parsed(key, setting, text, parser))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> parsed(ConfigKey key, Setting setting, String text, BiFunction<String, Path, T> parser) {
        try {
            if (text.isBlank()) {
                throw new IllegalArgumentException("it is empty");
            }
            return Optional.of(parser.apply(text, setting.base()));
        } catch (IllegalArgumentException e) {
            faults.add("%s: %s cannot be \"%s\"; allowed is %s"
                    .formatted(setting.origin(), key.key(), text, key.allowed()));
            return Optional.empty();
        }
    }

    static Path path(String text, Path base) throws InvalidPathException {
        return base.resolve(text).normalize();
    }

    static int number(String text, int least, int most) {
        int number = Integer.parseInt(text.strip());
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static BigDecimal positive(String text) {
        BigDecimal number = new BigDecimal(text.strip());
        if (number.signum() <= 0) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    static String word(String text, List<String> allowed) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (!allowed.contains(word)) {
            throw new IllegalArgumentException(text);
        }
        return word;
    }

    private static List<Gate> gatesOf(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(name -> Gate.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static Set<Gate> gates(List<List<Gate>> lists) {
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        lists.forEach(gates::addAll);
        return gates;
    }
}

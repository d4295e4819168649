package io.yearbook.job.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A configuration file: YAML, whose nested keys may as well be written with dots. */
final class ConfigFile {

    private static final String SPARK_PREFIX = "spark.";

    private final Path file;
    private final Map<ConfigKey, Setting> settings = new EnumMap<>(ConfigKey.class);
    private final Map<String, String> spark = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ConfigFile(Path file) {
        this.file = file;
    }

    /** What the file says. A file that cannot be read is a fault of the layer, not an exception. */
    static ConfigLayer read(Path file) {
        ConfigFile reading = new ConfigFile(file);
        try {
            String yaml = Files.readString(file);
            reading.take(
                    new Load(LoadSettings.builder().setLabel(file.toString()).build()).loadFromString(yaml));
        } catch (NoSuchFileException e) {
            reading.faults.add("configuration file %s does not exist".formatted(file));
        } catch (IOException e) {
            reading.faults.add("configuration file %s cannot be read: %s".formatted(file, e));
        } catch (YamlEngineException e) {
            reading.faults.add("configuration file %s is not YAML: %s".formatted(file, e.getMessage()));
        }
        return new ConfigLayer(reading.settings, reading.spark, reading.faults);
    }

    private void take(@Nullable Object document) {
        if (document instanceof Map<?, ?> map) {
            Map<String, Object> flat = new LinkedHashMap<>();
            flatten("", map, flat);
            flat.forEach(this::takeEntry);
        } else if (document != null) {
            faults.add("configuration file %s: expected lines of the form \"key: value\"".formatted(file));
        }
    }

    private static void flatten(String prefix, Map<?, ?> map, Map<String, Object> flat) {
        map.forEach((key, value) -> {
            String name = prefix + key;
            if (value instanceof Map<?, ?> nested) {
                flatten(name + ".", nested, flat);
            } else if (value != null) {
                flat.put(name, value);
            }
        });
    }

    private void takeEntry(String name, Object value) {
        if (name.startsWith(SPARK_PREFIX)) {
            spark.put(name, value.toString());
            return;
        }
        Optional<String> secret = ConfigKey.secretVariable(name);
        if (secret.isPresent()) {
            faults.add("configuration file %s: %s stands in no file; set the variable %s"
                    .formatted(file, name, secret.get()));
            return;
        }
        Optional<ConfigKey> key = ConfigKey.ofKey(name);
        if (key.isEmpty()) {
            List<String> known =
                    Arrays.stream(ConfigKey.values()).map(ConfigKey::key).toList();
            faults.add(UnknownName.message("key", name, "configuration file " + file, known));
            return;
        }
        List<String> values = value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
        Path base = Optional.ofNullable(file.getParent()).orElse(file);
        settings.put(key.get(), new Setting(values, "configuration file " + file, base));
    }
}

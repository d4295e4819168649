package io.yearbook.job.session;

import io.yearbook.job.JobConfig;
import io.yearbook.job.OperationException;
import io.yearbook.job.TableSession;
import io.yearbook.job.config.ConfigException;
import io.yearbook.job.config.ConfigKey;
import io.yearbook.job.config.ConfigReader;
import io.yearbook.job.config.Flags;
import io.yearbook.job.config.Surroundings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The published tables, as {@code jobs/yearbook sql} shows them, for a program that asks more than once. Settings come
 * from the variables, {@code yearbook.yml} and the defaults, as for every command. A session stays on the edition that
 * it was opened on. Spark runs until the process ends.
 */
public final class YearbookSession {

    private final Surroundings surroundings;
    private final Map<ConfigKey, List<String>> asked;
    private final String warehouse;
    private final TableSession tables;

    private YearbookSession(Surroundings surroundings, Map<ConfigKey, List<String>> asked) {
        this.surroundings = surroundings;
        this.asked = asked;
        JobConfig config = config(surroundings, asked);
        this.warehouse = config.warehouse();
        this.tables = told(() -> TableSession.open(config));
    }

    /**
     * The tables of the last published run of the warehouse that is configured.
     *
     * @throws SessionException where the settings are wrong or nothing is published there
     */
    public static YearbookSession open() {
        return new YearbookSession(Surroundings.ofProcess(), Map.of());
    }

    static YearbookSession open(Surroundings surroundings, Map<ConfigKey, List<String>> asked) {
        return new YearbookSession(surroundings, asked);
    }

    /**
     * The tables as of an instant, beside this session.
     *
     * @param instant such as {@code 2026-01-25T08:00:00Z}; without an offset in Chinese time, and a date alone is its
     *     first moment
     * @throws SessionException where that is no instant up to now, or nothing was known then
     */
    public YearbookSession asOf(String instant) {
        Map<ConfigKey, List<String>> then = new EnumMap<>(ConfigKey.class);
        then.putAll(asked);
        then.put(ConfigKey.AS_OF, List.of(instant));
        return new YearbookSession(surroundings, then);
    }

    /**
     * The rows of one statement in Spark SQL, which can only read.
     *
     * @throws SessionException where the statement cannot be read, or would change something
     */
    public Dataset<Row> sql(String statement) {
        return sql(statement, Map.of());
    }

    /**
     * The same with values by name: {@code sql("… WHERE year = :year", Map.of("year", 2022))}. A value never becomes a
     * part of the statement.
     */
    public Dataset<Row> sql(String statement, Map<String, Object> values) {
        return told(() -> tables.rows(statement, values));
    }

    /** The warehouse, and the run whose edition this is. */
    @Override
    public String toString() {
        return "%s, run %s, known at %s".formatted(warehouse, tables.runId(), tables.knownAt());
    }

    static JobConfig config(Surroundings surroundings, Map<ConfigKey, List<String>> asked) {
        try {
            return new ConfigReader(surroundings)
                    .read(new Flags(asked, Map.of(), null))
                    .job();
        } catch (ConfigException e) {
            throw new SessionException(e);
        }
    }

    static <T> T told(Supplier<T> operation) {
        try {
            return operation.get();
        } catch (OperationException e) {
            throw new SessionException(e);
        }
    }
}

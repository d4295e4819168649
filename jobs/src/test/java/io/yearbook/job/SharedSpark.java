package io.yearbook.job;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of all tests of this module. */
public final class SharedSpark {

    public static final SparkSession SESSION = SparkSessions.open(Map.of("spark.master", "local[2]"));

    private SharedSpark() {}
}

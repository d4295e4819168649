package io.yearbook.job;

/** The operations on Spark. */
public final class SparkOperations {

    private SparkOperations() {}

    public static Operations open(JobConfig config, Progress progress) {
        throw new OperationException(
                "The operations are not part of this build", "Only the commands are.", "Build the whole project.");
    }
}

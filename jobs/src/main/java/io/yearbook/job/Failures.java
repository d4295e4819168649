package io.yearbook.job;

import io.yearbook.table.DeliveryTable;
import io.yearbook.table.RunTable;
import io.yearbook.table.TableDamagedException;
import io.yearbook.table.TableDefinition;
import io.yearbook.table.TableFormException;
import io.yearbook.table.WarehouseTables;
import java.io.File;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FSError;

/** Says of what Spark, Delta and the file system throw what happened, where, and what to do. */
public final class Failures {

    private static final Pattern FULL = Pattern.compile("No space left on device|Disk quota exceeded");
    private static final Pattern UNWRITABLE = Pattern.compile("Read-only file system|Permission denied|Mkdirs failed");
    private static final Pattern TABLE_FILE = Pattern.compile("\\S*/(%s)/(_delta_log/)?[^\\s/]+\\.(parquet|json)"
            .formatted(Stream.concat(
                            WarehouseTables.ALL.stream().map(TableDefinition::name),
                            Stream.of(RunTable.NAME, DeliveryTable.NAME))
                    .collect(Collectors.joining("|"))));
    private static final long FULL_BELOW_BYTES = 16L << 20;

    private final JobConfig config;
    private final String subject;

    /** @param subject what failed, such as {@code The run 7 failed} */
    private Failures(JobConfig config, String subject) {
        this.config = config;
        this.subject = subject;
    }

    /** What is thrown in place of a failure of a command; an error of Java itself as it is. */
    public static Throwable ofCommand(JobConfig config, Throwable thrown) {
        return thrown instanceof Exception || thrown instanceof FSError
                ? new Failures(config, "The command failed").told(thrown)
                : thrown;
    }

    /** What is thrown in place of a failure of a run before it was published. */
    static RuntimeException ofRun(JobConfig config, String runId, Throwable thrown) {
        return new Failures(config, "The run %s failed, and nothing was published".formatted(runId)).told(thrown);
    }

    /** A known failure as it is, or as what it means; any other unchanged. */
    private RuntimeException told(Throwable thrown) {
        if (thrown instanceof OperationException known) {
            return known;
        }
        if (thrown instanceof TableFormException form) {
            return OtherVersion.refused(config.warehouse(), form);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (FULL.matcher(message).find()) {
                return full(thrown);
            }
            if (UNWRITABLE.matcher(message).find() || isInTheWay(cause)) {
                return unwritable(thrown);
            }
            if (cause instanceof TableDamagedException damaged) {
                return DamagedTable.told(subject, config.warehouse(), damaged.table(), damaged.damage(), thrown);
            }
        }
        return damagedFile(thrown).orElseGet(() -> other(thrown));
    }

    /** A file where a folder is to be, or a folder that must not be used. */
    private static boolean isInTheWay(Throwable cause) {
        return cause instanceof AccessDeniedException
                || cause instanceof FileAlreadyExistsException
                || cause instanceof NotDirectoryException;
    }

    private RuntimeException other(Throwable thrown) {
        return thrown instanceof RuntimeException unknown
                ? unknown
                : new OperationException(
                        subject, SparkMessage.brief(thrown), "Correct the cause and run it again.", thrown);
    }

    private OperationException full(Throwable thrown) {
        String full = folders().stream()
                .filter(folder -> folder.getUsableSpace() < FULL_BELOW_BYTES)
                .map(folder -> "%s has %d KiB left".formatted(folder, folder.getUsableSpace() >> 10))
                .collect(Collectors.joining("; "));
        return new OperationException(
                subject + ": a disk is full",
                SparkMessage.brief(thrown) + (full.isEmpty() ? "" : "\n" + full),
                "Make room and run it again; what was published before is untouched.",
                thrown);
    }

    /** The local folders that a command writes to, each as far as it exists. */
    private List<File> folders() {
        List<Path> folders = new ArrayList<>(List.of(config.out(), Path.of(System.getProperty("java.io.tmpdir"))));
        if (config.warehouse().startsWith("file:") || config.warehouse().startsWith("/")) {
            folders.add(Path.of(config.warehouse().replaceFirst("^file:(//)?", "")));
        }
        return folders.stream().map(Failures::existing).distinct().toList();
    }

    private static File existing(Path folder) {
        File file = folder.toFile();
        while (!file.exists() && file.getParentFile() != null) {
            file = file.getParentFile();
        }
        return file;
    }

    private OperationException unwritable(Throwable thrown) {
        return new OperationException(
                subject + ": a folder cannot be used",
                SparkMessage.brief(thrown),
                "See that the disk is mounted for writing, no file has the name of the folder, and the user that runs Yearbook"
                        + " may write there; then run it again.",
                thrown);
    }

    private Optional<RuntimeException> damagedFile(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher file = TABLE_FILE.matcher(String.valueOf(cause.getMessage()));
            if (file.find()) {
                String why = "%s cannot be read: %s".formatted(file.group(), SparkMessage.brief(thrown));
                return Optional.of(DamagedTable.told(subject, config.warehouse(), file.group(1), why, thrown));
            }
        }
        return Optional.empty();
    }
}

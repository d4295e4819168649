package io.yearbook.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A Delta table as files. Delta takes an empty commit for one that changes nothing, and appends behind one
 * that is cut off; a machine that lost its power leaves such files, and readers would silently be shown less than what
 * was published.
 */
final class TableFolder {

    private static final Pattern COMMIT = Pattern.compile("(\\d{20})\\.json");
    private static final String TO_COME =
            "; it is later than what was published: move it away, with the hidden .crc beside it";

    private final FileSystem files;
    private final Path location;
    private final Path log;

    TableFolder(FileSystem files, Path location) {
        this.files = files;
        this.location = location;
        this.log = new Path(location, "_delta_log");
    }

    /**
     * Refuses a commit that is empty, and a newest one that is cut off.
     *
     * @param upTo the last version that matters
     * @throws TableDamagedException where there is one
     */
    void requireWhole(long upTo) {
        try {
            FileStatus newest = null;
            for (FileStatus file : files.listStatus(log)) {
                long version = version(file);
                if (version >= 0 && version <= upTo) {
                    require(file.getLen() > 0, file, "is empty", "");
                    newest = newest == null || version(newest) < version ? file : newest;
                }
            }
            if (newest != null) {
                require(isWhole(newest), newest, "is cut off", "");
            }
        } catch (FileNotFoundException none) {
            // A table that does not exist has no commit that is damaged.
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + log, e);
        }
    }

    /** Refuses a newer commit that is not whole: no run published it, but it hinders the next one. */
    void requireWholeAfter(long published) {
        try {
            for (FileStatus file : files.listStatus(log)) {
                if (version(file) > published) {
                    require(file.getLen() > 0 && isWhole(file), file, "is cut off", TO_COME);
                }
            }
        } catch (FileNotFoundException none) {
            // As above.
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + log, e);
        }
    }

    /** Removes the table with all its versions: for one that a run makes anew. */
    void delete() {
        try {
            files.delete(location, true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + location, e);
        }
    }

    private static long version(FileStatus file) {
        var name = COMMIT.matcher(file.getPath().getName());
        return name.matches() ? Long.parseLong(name.group(1)) : -1;
    }

    private void require(boolean holds, FileStatus file, String damage, String advice) {
        if (!holds) {
            throw new TableDamagedException(
                    location.getName(),
                    "the commit %s %s%s".formatted(file.getPath().toUri().getPath(), damage, advice),
                    null);
        }
    }

    /** Every line of a commit is one JSON object. */
    private boolean isWhole(FileStatus commit) throws IOException {
        try (InputStream bytes = files.open(commit.getPath())) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        } catch (ChecksumException e) {
            return false;
        }
    }
}

package io.yearbook.table;

import java.io.IOException;
import java.util.UUID;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What is written to an archive before it gets its name. */
final class Unfinished {

    private static final String PREFIX = ".part-";

    private Unfinished() {}

    /** The place of something new. */
    static Path in(Path folder) {
        return new Path(folder, PREFIX + UUID.randomUUID());
    }

    /** Deletes what never got its name; returns how many. */
    static int delete(FileSystem files, Path folder) throws IOException {
        int deleted = 0;
        if (files.exists(folder)) {
            for (FileStatus file :
                    files.listStatus(folder, path -> path.getName().startsWith(PREFIX))) {
                files.delete(file.getPath(), true);
                deleted++;
            }
        }
        return deleted;
    }
}

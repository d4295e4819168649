package io.yearbook.job;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The hidden folder in which one export makes its files; it comes into being with the first of them. */
final class StagingArea {

    private final Path parent;
    private @Nullable Path folder;

    StagingArea(Path parent) {
        this.parent = parent;
    }

    /** The place of a new file. */
    Path place(String name) throws IOException {
        if (folder == null) {
            folder = StagingFolder.create(parent);
        }
        return folder.resolve(name);
    }

    /** Deletes what is left in it. */
    void delete() throws IOException {
        if (folder != null) {
            StagingFolder.delete(folder);
            folder = null;
        }
    }
}

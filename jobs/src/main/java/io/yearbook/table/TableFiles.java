package io.yearbook.table;

import java.nio.file.Path;
import java.util.List;

/**
 * What a reader needs to read one version of a table from its files.
 *
 * @param name name in SQL
 * @param columns columns that readers are shown, in order
 * @param files the files that the version holds; empty where there is no such table, or no row to be shown
 */
public record TableFiles(String name, List<ShownColumn> columns, List<LiveFile> files) {

    public TableFiles {
        columns = List.copyOf(columns);
        files = List.copyOf(files);
    }

    public List<Path> paths() {
        return files.stream().map(LiveFile::path).toList();
    }
}

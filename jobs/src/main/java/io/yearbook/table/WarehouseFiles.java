package io.yearbook.table;

import io.delta.kernel.Snapshot;
import io.delta.kernel.SnapshotBuilder;
import io.delta.kernel.TableManager;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.exceptions.KernelEngineException;
import io.delta.kernel.exceptions.KernelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** The tables of a warehouse on the local file system by their files, for readers that do without Spark. */
public final class WarehouseFiles {

    private final Path root;
    private final Configuration configuration = new Configuration();
    private final Engine engine = DefaultEngine.create(configuration);

    /** @param root absolute */
    public WarehouseFiles(Path root) {
        this.root = root;
    }

    /**
     * A table as it is now.
     *
     * @throws IOException where its log cannot be read, a file is missing, or it uses a feature unknown here
     * @throws TableFormException where another version wrote rows that cannot be shown
     */
    public TableFiles newest(TableDefinition table) throws IOException {
        return Files.isDirectory(folder(table).resolve("_delta_log"))
                ? read(table, TableManager.loadSnapshot(folder(table).toString()), Long.MAX_VALUE)
                : empty(table);
    }

    /**
     * A table as a run left it; empty where the run was made before there was such a table.
     *
     * @throws IOException where its log cannot be read, a file is missing, or it uses a feature unknown here
     * @throws TableFormException where another version wrote rows that cannot be shown
     */
    public TableFiles of(TableDefinition table, Run run) throws IOException {
        Long version = run.versions().get(table.name());
        return version == null
                ? empty(table)
                : read(
                        table,
                        TableManager.loadSnapshot(folder(table).toString()).atVersion(version),
                        version);
    }

    /** The files of a catalogue that a run used, by their names below its folder. */
    public Map<String, byte[]> catalog(String hash) throws IOException {
        return new CatalogArchive(new org.apache.hadoop.fs.Path(root.toUri()), configuration).open(hash);
    }

    private TableFiles read(TableDefinition table, SnapshotBuilder builder, long upTo) throws IOException {
        var path = new org.apache.hadoop.fs.Path(new org.apache.hadoop.fs.Path(root.toUri()), table.name());
        try {
            new TableFolder(path.getFileSystem(configuration), path).requireWhole(upTo);
            Snapshot snapshot = builder.build(engine);
            Optional<List<ShownColumn>> columns =
                    TableForm.columns(table, snapshot.getMetadata().getSchemaString());
            return columns.isPresent()
                    ? new TableFiles(table.name(), columns.get(), LiveFiles.of(snapshot, engine))
                    : empty(table);
        } catch (KernelException | KernelEngineException | TableDamagedException | UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static TableFiles empty(TableDefinition table) {
        return new TableFiles(
                table.name(),
                Arrays.stream(table.schema().fields())
                        .map(field -> new ShownColumn(TableForm.plain(field), null))
                        .toList(),
                List.of());
    }

    private Path folder(TableDefinition table) {
        return root.resolve(table.name());
    }
}

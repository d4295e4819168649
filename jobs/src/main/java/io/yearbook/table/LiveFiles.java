package io.yearbook.table;

import io.delta.kernel.Snapshot;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.actions.DeletionVectorDescriptor;
import io.delta.kernel.internal.deletionvectors.DeletionVectorUtils;
import io.delta.kernel.utils.CloseableIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists the files that a version of a Delta table holds, from its log. */
final class LiveFiles {

    private LiveFiles() {}

    /** @throws NoSuchFileException where one is missing, as after VACUUM */
    static List<LiveFile> of(Snapshot snapshot, Engine engine) throws IOException {
        List<LiveFile> files = new ArrayList<>();
        try (CloseableIterator<FilteredColumnarBatch> batches =
                snapshot.getScanBuilder().build().getScanFiles(engine)) {
            while (batches.hasNext()) {
                try (CloseableIterator<Row> rows = batches.next().getRows()) {
                    while (rows.hasNext()) {
                        files.add(file(rows.next(), snapshot, engine));
                    }
                }
            }
        }
        return files;
    }

    private static LiveFile file(Row row, Snapshot snapshot, Engine engine) throws NoSuchFileException {
        String located = InternalScanFileUtils.getAddFileStatus(row).getPath();
        Path path =
                Path.of(new io.delta.kernel.internal.fs.Path(located).toUri().getPath());
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString(), null, "version " + snapshot.getVersion() + " needs it");
        }
        return new LiveFile(path, InternalScanFileUtils.getPartitionValues(row), deletedRows(row, snapshot, engine));
    }

    private static List<Long> deletedRows(Row row, Snapshot snapshot, Engine engine) {
        DeletionVectorDescriptor vector = InternalScanFileUtils.getDeletionVectorDescriptorFromRow(row);
        return vector == null
                ? List.of()
                : Arrays.stream(DeletionVectorUtils.loadNewDvAndBitmap(engine, snapshot.getPath(), vector)
                                ._2
                                .toArray())
                        .boxed()
                        .toList();
    }
}

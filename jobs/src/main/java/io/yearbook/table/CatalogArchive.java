package io.yearbook.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The catalogues that runs have used, each kept whole under its hash. */
public final class CatalogArchive {

    private final FileSystem files;
    private final Path folder;

    public CatalogArchive(Path warehouse, Configuration configuration) throws IOException {
        this.files = warehouse.getFileSystem(configuration);
        this.folder = new Path(warehouse, "archive/catalog");
    }

    /** Keeps the files of a catalogue; does nothing where it is kept already. */
    public void keep(String hash, Map<String, byte[]> filesByName) throws IOException {
        Path kept = new Path(folder, hash);
        if (files.exists(kept)) {
            return;
        }
        Path part = Unfinished.in(folder);
        for (Map.Entry<String, byte[]> file : filesByName.entrySet()) {
            try (OutputStream out = files.create(new Path(part, file.getKey()), false)) {
                out.write(file.getValue());
            }
        }
        if (!files.rename(part, kept)) {
            throw new IOException("cannot rename %s to %s".formatted(part, kept));
        }
    }

    /** Deletes what runs that were killed while they kept a catalogue have left; no run may be under way. */
    public int deleteUnfinished() throws IOException {
        return Unfinished.delete(files, folder);
    }

    /** The files of a catalogue kept before, by their names below its folder. */
    public Map<String, byte[]> open(String hash) throws IOException {
        Path kept = new Path(folder, hash);
        Map<String, byte[]> filesByName = new TreeMap<>();
        int prefix = files.makeQualified(kept).toUri().getPath().length() + 1;
        var listing = files.listFiles(kept, true);
        while (listing.hasNext()) {
            Path file = listing.next().getPath();
            try (InputStream in = files.open(file)) {
                filesByName.put(file.toUri().getPath().substring(prefix), in.readAllBytes());
            }
        }
        return filesByName;
    }
}

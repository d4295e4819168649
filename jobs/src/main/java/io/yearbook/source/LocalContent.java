package io.yearbook.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file on this machine, not archived: for looking at it without a run. */
public record LocalContent(String path, String sha256, long sizeBytes, String location) implements SourceContent {

    /** @throws IOException where the file cannot be read */
    public static LocalContent of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String hash = io.yearbook.table.ByteArchive.hash(bytes);
            return new LocalContent(
                    String.valueOf(file.getFileName()),
                    hash,
                    Files.size(file),
                    file.toAbsolutePath().toString());
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(Path.of(location));
    }
}

package io.yearbook.source;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** The bytes of a landing file as the archive keeps them, readable from any machine of the cluster. */
public record ArchivedContent(
        String path, String sha256, long sizeBytes, String location, SerializableConfiguration configuration)
        implements SourceContent {

    @Override
    public InputStream open() throws IOException {
        Path archived = new Path(location);
        return archived.getFileSystem(configuration.value()).open(archived);
    }
}

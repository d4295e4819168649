package io.yearbook.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A landing file in memory that counts the streams left open. */
record FileBytes(String path, byte[] bytes, AtomicInteger streams) implements SourceContent {

    static FileBytes of(String path, byte[] bytes) {
        return new FileBytes(path, bytes, new AtomicInteger());
    }

    static FileBytes of(String path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static FileBytes of(String path, String text, Charset charset) {
        return of(path, text.getBytes(charset));
    }

    @Override
    public String sha256() {
        return "0".repeat(64);
    }

    @Override
    public long sizeBytes() {
        return bytes.length;
    }

    @Override
    public InputStream open() throws IOException {
        streams.incrementAndGet();
        return new ByteArrayInputStream(bytes) {
            private boolean closed;

            @Override
            public void close() {
                if (!closed) {
                    closed = true;
                    streams.decrementAndGet();
                }
            }
        };
    }
}

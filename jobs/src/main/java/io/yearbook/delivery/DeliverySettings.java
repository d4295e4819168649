package io.yearbook.delivery;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What delivery is told.
 *
 * @param recipients file with the distribution list; null where none is named
 * @param server null where none is named
 * @param sizeLimitBytes largest mail, its attachments as encoded
 */
public record DeliverySettings(
        @Nullable Path recipients, @Nullable SmtpServer server, long sizeLimitBytes) {

    public static final int DEFAULT_SIZE_LIMIT_MEGABYTES = 20;
    public static final long BYTES_PER_MEGABYTE = 1L << 20;

    /** Nothing is named. */
    public static final DeliverySettings NONE =
            new DeliverySettings(null, null, DEFAULT_SIZE_LIMIT_MEGABYTES * BYTES_PER_MEGABYTE);

    public DeliverySettings {
        if (sizeLimitBytes < 1) {
            throw new IllegalArgumentException("not a size: " + sizeLimitBytes);
        }
    }
}

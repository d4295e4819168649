package io.yearbook.transform;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Identity of a vintage: what it states of its key, and the run that recorded it. */
final class VintageId {

    private VintageId() {}

    /** SHA-256 in lower-case hexadecimal over key, content and instant; the date of publication is no part of it. */
    static <T extends Serializable> String of(Content<T> kind, T content, Instant runInstant) {
        List<@Nullable String> parts = new ArrayList<>(kind.keyParts(content));
        parts.addAll(kind.statedParts(content));
        parts.add(runInstant.toString());
        return HexFormat.of().formatHex(sha256(CanonicalText.of(parts).getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform provides SHA-256", e);
        }
    }
}

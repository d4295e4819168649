package io.yearbook.source;

import io.yearbook.model.FileFault;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file found in a landing folder.
 *
 * @param name path below its landing folder, with {@code /} between parts
 * @param location where it is
 * @param manifest the manifest beside it, or null where there is none
 * @param fault why it cannot be read at all, or null
 * @param faultDetail what was found and what to do; empty without a fault
 */
public record LandedFile(
        String name,
        Path location,
        @Nullable Path manifest,
        @Nullable FileFault fault,
        String faultDetail) {

    /** The same file under another name. */
    public LandedFile renamed(String otherName) {
        return new LandedFile(otherName, location, manifest, fault, faultDetail);
    }

    static LandedFile faulty(String name, Path location, FileFault fault, String detail) {
        return new LandedFile(name, location, null, fault, detail);
    }
}

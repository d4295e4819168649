package io.yearbook.job;

import io.yearbook.catalog.LandingManifest;
import io.yearbook.model.FileFault;
import io.yearbook.table.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * A landing file, and what the ledger says is to be done with it.
 *
 * @param name path below its landing folder
 * @param sha256 hash of the archived bytes; empty where they cannot be read
 * @param manifestSha256 hash of the manifest; empty for none
 * @param sizeBytes size of the file
 * @param manifest what the manifest says
 * @param action what to do
 * @param before what the ledger holds of this name, content and manifest; null for none
 * @param fault why it cannot be read; null unless the action is REFUSE
 * @param faultDetail what was found and what to do; empty without a fault
 */
record InspectedFile(
        String name,
        String sha256,
        String manifestSha256,
        long sizeBytes,
        LandingManifest manifest,
        Action action,
        @Nullable LedgerEntry before,
        @Nullable FileFault fault,
        String faultDetail) {

    /** What to do with a file. */
    enum Action {
        /** Its bytes were not read under this name so far. */
        READ,
        /** Its bytes were read under this name, but with another manifest or catalogue, or other bytes since. */
        READ_AGAIN,
        /** The same content was read before under this name: nothing. */
        SKIP,
        /** The same content was or is read under another name: only noted. */
        NOTE_SAME_BYTES,
        /** It cannot be read: only noted. */
        REFUSE
    }

    /** The same file, to be read once more. */
    InspectedFile again() {
        return new InspectedFile(
                name, sha256, manifestSha256, sizeBytes, manifest, Action.READ_AGAIN, before, fault, faultDetail);
    }

    /** The same file, to be read as if it had not been tried yet. */
    InspectedFile afresh() {
        return new InspectedFile(
                name, sha256, manifestSha256, sizeBytes, manifest, Action.READ, before, fault, faultDetail);
    }

    boolean isToBeRead() {
        return action == Action.READ || action == Action.READ_AGAIN;
    }

    Tally.FileKey key() {
        return new Tally.FileKey(sha256, name);
    }

    /** True where the ledger says exactly this already. */
    boolean isKnownFault() {
        return action == Action.REFUSE
                && before != null
                && before.fault() == fault
                && before.faultDetail().equals(faultDetail);
    }
}

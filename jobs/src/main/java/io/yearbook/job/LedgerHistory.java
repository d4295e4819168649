package io.yearbook.job;

import io.yearbook.table.LedgerEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the ledger knows of a file: whether it was read, under which names, and what was last read under its own. */
final class LedgerHistory {

    private record Key(String path, String sha256, String manifestSha256) {}

    private record Content(String sha256, String manifestSha256) {}

    private final Map<Key, LedgerEntry> entries = new HashMap<>();
    private final Map<String, LedgerEntry> lastByPath = new HashMap<>();
    private final Set<Tally.FileKey> everRead = new HashSet<>();
    private final Set<Content> contents = new HashSet<>();

    LedgerHistory(Collection<LedgerEntry> ledger) {
        for (LedgerEntry entry : ledger) {
            entries.put(new Key(entry.path(), entry.sha256(), entry.manifestSha256()), entry);
            if (entry.state() == LedgerEntry.State.FAULTY) {
                continue;
            }
            lastByPath.merge(
                    entry.path(), entry, (one, other) -> other.lastSeen().isAfter(one.lastSeen()) ? other : one);
            if (entry.state() == LedgerEntry.State.READ) {
                everRead.add(new Tally.FileKey(entry.sha256(), entry.path()));
                contents.add(new Content(entry.sha256(), entry.manifestSha256()));
            }
        }
    }

    /** What is held of exactly this name, content and manifest; null for nothing. */
    @Nullable
    LedgerEntry entry(String path, String sha256, String manifestSha256) {
        return entries.get(new Key(path, sha256, manifestSha256));
    }

    /**
     * What is to be done with a file that can be opened. A name whose content or manifest changed is read, also where
     * it changed back to what was read before: what was read since is then no longer what the name says.
     */
    InspectedFile.Action action(String path, String sha256, String manifestSha256, String catalogHash) {
        LedgerEntry exact = entry(path, sha256, manifestSha256);
        if (exact != null && exact.state() == LedgerEntry.State.FAULTY) {
            return exact.catalogHash().equals(catalogHash)
                    ? InspectedFile.Action.SKIP
                    : reading(path, sha256, manifestSha256);
        }
        LedgerEntry last = lastByPath.get(path);
        if (exact != null && exact.equals(last) && isReadWith(exact, catalogHash)) {
            return InspectedFile.Action.SKIP;
        }
        boolean isFirst = contents.add(new Content(sha256, manifestSha256));
        return isFirst || last != null ? reading(path, sha256, manifestSha256) : InspectedFile.Action.NOTE_SAME_BYTES;
    }

    private static boolean isReadWith(LedgerEntry entry, String catalogHash) {
        return entry.state() == LedgerEntry.State.SAME_BYTES
                || entry.catalogHash().equals(catalogHash);
    }

    private InspectedFile.Action reading(String path, String sha256, String manifestSha256) {
        contents.add(new Content(sha256, manifestSha256));
        return everRead.contains(new Tally.FileKey(sha256, path))
                ? InspectedFile.Action.READ_AGAIN
                : InspectedFile.Action.READ;
    }
}

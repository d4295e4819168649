package io.yearbook.job;

import io.yearbook.source.LandedFile;
import io.yearbook.table.LedgerEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which files of the landing folders a run reads. */
final class Selection {

    /** All that are new or changed. */
    static final Selection ALL = new Selection(null, Set.of());

    private final @Nullable Instant notAfter;
    private final Set<String> failed;

    private Selection(@Nullable Instant notAfter, Set<String> failed) {
        this.notAfter = notAfter;
        this.failed = Set.copyOf(failed);
    }

    /** Those that lay there, as they are, at the instant. Later ones are for the next run. */
    static Selection notAfter(Instant instant) {
        return new Selection(instant, Set.of());
    }

    /** Those of the names alone, also where nothing changed since they could not be read. */
    static Selection failed(Set<String> names) {
        return new Selection(null, names);
    }

    /** The names of files that could not be read when they were last looked at. */
    static Set<String> failedNames(Collection<LedgerEntry> ledger) {
        Map<String, LedgerEntry> last = new HashMap<>();
        ledger.forEach(entry -> last.merge(
                entry.path(), entry, (one, other) -> other.lastSeen().isAfter(one.lastSeen()) ? other : one));
        Set<String> names = new TreeSet<>();
        last.forEach((name, entry) -> {
            if (entry.state() == LedgerEntry.State.FAULTY) {
                names.add(name);
            }
        });
        return names;
    }

    /**
     * The files that lay there in time.
     *
     * @param progress told of the others
     */
    List<LandedFile> inTime(List<LandedFile> landed, Progress progress) throws IOException {
        if (notAfter == null) {
            return landed;
        }
        List<LandedFile> inTime = new ArrayList<>();
        List<String> later = new ArrayList<>();
        for (LandedFile file : landed) {
            if (isChangedAfter(file.location(), notAfter)
                    || file.manifest() != null && isChangedAfter(file.manifest(), notAfter)) {
                later.add(file.name());
            } else {
                inTime.add(file);
            }
        }
        if (!later.isEmpty()) {
            progress.remark("%d files are newer than the run and wait for the next night: %s"
                    .formatted(later.size(), String.join(", ", later)));
        }
        return inTime;
    }

    private static boolean isChangedAfter(Path file, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(instant);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** What is to be done with the files: of those that failed all, of others nothing that is new. */
    List<InspectedFile> of(List<InspectedFile> files) {
        if (failed.isEmpty()) {
            return files;
        }
        List<InspectedFile> selected = new ArrayList<>();
        for (InspectedFile file : files) {
            boolean isUnchanged = file.action() == InspectedFile.Action.SKIP;
            if (failed.contains(file.name())) {
                selected.add(isUnchanged ? file.afresh() : file);
            } else if (isUnchanged) {
                selected.add(file);
            }
        }
        return selected;
    }
}

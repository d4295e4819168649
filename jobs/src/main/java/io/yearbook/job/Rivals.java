package io.yearbook.job;

import static org.apache.spark.sql.functions.col;

import io.yearbook.model.RejectReason;
import io.yearbook.table.RejectedRowTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * Files whose rows one run rejected because they contradicted each other. When one of them is corrected or taken away,
 * the others may be right: they are read again although they have not changed.
 */
final class Rivals {

    private final Collection<Set<Tally.FileKey>> groups;

    /** @param groups files with contradictory rows, together where one run read them */
    Rivals(Collection<Set<Tally.FileKey>> groups) {
        this.groups = groups;
    }

    /** Those that earlier runs have left. */
    static Rivals before(NightContext night) {
        Map<String, Set<Tally.FileKey>> byRun = new HashMap<>();
        for (Row row : night.before(RejectedRowTable.TABLE)
                .filter(col(RejectedRowTable.REASON_CODE).equalTo(RejectReason.KEY_CONFLICT.name()))
                .select(RejectedRowTable.RUN_ID, RejectedRowTable.SOURCE_FILE, RejectedRowTable.SOURCE_PATH)
                .distinct()
                .collectAsList()) {
            byRun.computeIfAbsent(row.getString(0), run -> new HashSet<>())
                    .add(new Tally.FileKey(row.getString(1), row.getString(2)));
        }
        return new Rivals(byRun.values());
    }

    /** The files with those marked that are to be read again because of a rival. */
    List<InspectedFile> readAgainIn(List<InspectedFile> files) {
        Set<Tally.FileKey> unchanged = new HashSet<>();
        for (InspectedFile file : files) {
            if (file.action() == InspectedFile.Action.SKIP) {
                unchanged.add(file.key());
            }
        }
        Set<Tally.FileKey> again = new HashSet<>();
        for (Set<Tally.FileKey> group : groups) {
            if (!unchanged.containsAll(group)) {
                again.addAll(group);
            }
        }
        return files.stream()
                .map(file -> unchanged.contains(file.key()) && again.contains(file.key()) ? file.again() : file)
                .toList();
    }
}

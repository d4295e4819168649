package io.yearbook.job;

import io.yearbook.model.District;
import io.yearbook.table.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workbooks of each year and form of one export: those that are there already, and those that are to be made. */
final class YearFolders {

    private final Map<Integer, Map<WorkbookEdition, WorkbookFolder>> stale = new TreeMap<>();
    private final List<Path> current = new ArrayList<>();
    private final List<WorkbookFolder> retired = new ArrayList<>();
    private final Path out;

    private YearFolders(Path out) {
        this.out = out;
    }

    /**
     * Looks which of the years the folder holds as they would be made.
     *
     * @param only the only area; null for all
     * @param staging where files are made
     */
    static YearFolders of(
            JobConfig config,
            PublishedEdition edition,
            @Nullable PublishedEdition earlier,
            List<Integer> years,
            @Nullable District only,
            StagingArea staging)
            throws IOException {
        YearFolders folders = new YearFolders(config.out());
        for (int year : years) {
            for (WorkbookEdition form : WorkbookEdition.values()) {
                String scope = form.scope(year + (only == null ? "" : "-" + only.code()));
                String text = EditionText.of(edition, earlier, config, scope);
                WorkbookFolder folder = new WorkbookFolder(config.out(), scope, text, staging);
                if (config.editions().contains(form)) {
                    folders.add(year, form, folder);
                } else {
                    folders.retire(folder, edition.run());
                }
            }
        }
        return folders;
    }

    private void add(int year, WorkbookEdition form, WorkbookFolder folder) throws IOException {
        if (folder.isCurrent()) {
            current.addAll(folder.files());
        } else {
            stale.computeIfAbsent(year, key -> new EnumMap<>(WorkbookEdition.class))
                    .put(form, folder);
        }
    }

    /** A form that is not asked for: beside the new workbooks, those of another run would be taken for as new. */
    private void retire(WorkbookFolder folder, Run run) throws IOException {
        String held = EditionText.runIn(folder.held());
        if (!held.isEmpty() && !held.equals(run.runId())) {
            folder.retire();
            retired.add(folder);
        }
    }

    /** The years of which anything is to be made, in their order. */
    List<Integer> staleYears() {
        return List.copyOf(stale.keySet());
    }

    /** The folders in which workbooks of the year are to be made, by their form. */
    Map<WorkbookEdition, WorkbookFolder> stale(int year) {
        return stale.getOrDefault(year, Map.of());
    }

    /** All folders in which anything is made or removed. */
    List<WorkbookFolder> touched() {
        return Stream.concat(stale().stream(), retired.stream()).toList();
    }

    private List<WorkbookFolder> stale() {
        return stale.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    /** What becomes of the files, once they are made. */
    ExportSummary summary() throws IOException {
        List<Path> changed = new ArrayList<>();
        List<Path> unchanged = new ArrayList<>(current);
        for (WorkbookFolder folder : stale()) {
            changed.addAll(folder.changed());
            unchanged.addAll(folder.unchanged());
        }
        List<Path> removed = new ArrayList<>();
        for (WorkbookFolder folder : retired) {
            removed.addAll(folder.untouched());
        }
        return new ExportSummary(out, changed, unchanged, removed);
    }
}

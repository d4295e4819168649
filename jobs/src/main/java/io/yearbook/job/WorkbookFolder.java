package io.yearbook.job;

import io.yearbook.table.ByteArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder of the workbooks. Files are made in a hidden folder beside them and put in place by renaming, each at
 * once; a small hidden file says which edition the folder holds, so that an unchanged one is not made again.
 */
final class WorkbookFolder {

    private static final String EDITION_FILE = ".yearbook-edition";
    private static final String STAGING = ".yearbook-staging";

    private final Path folder;
    private final String edition;
    private final Map<String, Path> staged = new TreeMap<>();

    /** @param edition what decides the content of the files, as one line */
    WorkbookFolder(Path folder, String edition) {
        this.folder = folder;
        this.edition = edition;
    }

    /** True where the folder holds this edition, every file of it as it was made. */
    boolean isCurrent() throws IOException {
        List<String> lines = editionLines();
        if (lines.isEmpty() || !lines.get(0).equals(edition)) {
            return false;
        }
        for (String line : lines.subList(1, lines.size())) {
            int space = line.indexOf(' ');
            Path file = folder.resolve(line.substring(space + 1));
            if (!Files.isRegularFile(file) || !hash(file).equals(line.substring(0, space))) {
                return false;
            }
        }
        return true;
    }

    /** The files of the edition the folder holds. */
    List<Path> files() throws IOException {
        return editionLines().stream()
                .skip(1)
                .map(line -> folder.resolve(line.substring(line.indexOf(' ') + 1)))
                .toList();
    }

    /** A new file of the edition, not yet in its place. */
    OutputStream create(String name) throws IOException {
        Path staging = Files.createDirectories(folder.resolve(STAGING));
        Path file = staging.resolve(name);
        staged.put(name, file);
        return Files.newOutputStream(file);
    }

    /** The files whose content will be new, by the names they will have. */
    List<Path> changed() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<String, Path> file : staged.entrySet()) {
            Path place = folder.resolve(file.getKey());
            if (!Files.isRegularFile(place) || Files.mismatch(place, file.getValue()) >= 0) {
                changed.add(place);
            }
        }
        return changed;
    }

    /** The files that are there already with the same content. */
    List<Path> unchanged() throws IOException {
        List<Path> changed = changed();
        return staged.keySet().stream()
                .map(folder::resolve)
                .filter(place -> !changed.contains(place))
                .toList();
    }

    /** Puts the files in their places; a reader finds the old or the new one, never a part. */
    void release() throws IOException {
        if (staged.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder(edition).append('\n');
        for (Map.Entry<String, Path> file : staged.entrySet()) {
            lines.append(hash(file.getValue()))
                    .append(' ')
                    .append(file.getKey())
                    .append('\n');
            move(file.getValue(), folder.resolve(file.getKey()));
        }
        Path editionFile = folder.resolve(STAGING).resolve(EDITION_FILE);
        Files.writeString(editionFile, lines);
        move(editionFile, folder.resolve(EDITION_FILE));
        Files.delete(folder.resolve(STAGING));
        staged.clear();
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> editionLines() throws IOException {
        Path file = folder.resolve(EDITION_FILE);
        return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    private static String hash(Path file) throws IOException {
        return ByteArchive.hash(Files.newInputStream(file));
    }
}

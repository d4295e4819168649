package io.yearbook.job;

import io.yearbook.table.ByteArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the workbooks. Files are made in a hidden folder beside them and put in place by renaming, each at
 * once. A small hidden file for each scope, such as all workbooks of a year, says which edition of it the folder holds,
 * so that an unchanged one is not made again.
 */
final class WorkbookFolder {

    private static final String EDITION_FILE = ".yearbook-edition-";

    private final Path folder;
    private final Path editionFile;
    private final String edition;
    private final StagingArea staging;
    private final Map<String, Path> staged = new TreeMap<>();
    private boolean retired;
    private @Nullable Path sealed;

    /**
     * @param scope what the files are about, as a part of a file name
     * @param edition what decides the content of the files, as one line
     * @param staging where the files are made; whoever gives it deletes it
     */
    WorkbookFolder(Path folder, String scope, String edition, StagingArea staging) {
        this.folder = folder;
        this.editionFile = folder.resolve(EDITION_FILE + scope);
        this.edition = edition;
        this.staging = staging;
    }

    /**
     * What one edition file says.
     *
     * @param edition what decides the content of the files, as one line
     * @param hashes SHA-256 of each file as it was made, by its name
     */
    record Made(String edition, Map<String, String> hashes) {

        Made {
            hashes = Map.copyOf(hashes);
        }
    }

    /** The editions that a folder holds or held; none where there is no such folder. */
    static List<Made> made(Path folder) throws IOException {
        List<Made> made = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return made;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, EDITION_FILE + "*")) {
            for (Path file : files) {
                List<String> lines = Files.readAllLines(file);
                Map<String, String> hashes = new TreeMap<>();
                entries(lines).forEach(entry -> hashes.put(entry.name(), entry.hash()));
                made.add(new Made(lines.isEmpty() ? "" : lines.get(0), hashes));
            }
        }
        return made;
    }

    /** True where the folder holds this edition, every file of it as it was made. */
    boolean isCurrent() throws IOException {
        List<String> lines = editionLines();
        if (lines.isEmpty() || !lines.get(0).equals(edition)) {
            return false;
        }
        for (Entry entry : entries()) {
            if (!isAsMade(entry)) {
                return false;
            }
        }
        return true;
    }

    /** What decided the content of the files that the folder holds, as one line; empty where it holds none. */
    String held() throws IOException {
        List<String> lines = editionLines();
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** The files that the folder holds as they were made: nobody has changed them. */
    List<Path> untouched() throws IOException {
        List<Path> untouched = new ArrayList<>();
        for (Entry entry : entries()) {
            if (isAsMade(entry)) {
                untouched.add(folder.resolve(entry.name()));
            }
        }
        return untouched;
    }

    /** What the folder holds is to go: {@link #release} removes it, but for the files that someone has changed. */
    void retire() {
        retired = true;
    }

    private void remove() throws IOException {
        for (Path file : untouched()) {
            Files.delete(file);
        }
        Files.deleteIfExists(editionFile);
    }

    /** The files of the edition the folder holds. */
    List<Path> files() throws IOException {
        return entries().stream().map(entry -> folder.resolve(entry.name())).toList();
    }

    /** A new file of the edition, not yet in its place. */
    OutputStream create(String name) throws IOException {
        Path file = staging.place(name);
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

    /**
     * Ends the making of files: what is left for {@link #release} is renaming, so that a full disk or something in the
     * way of a file shows before anything is published. An edition may be without files, as of a year without figures.
     *
     * @throws OperationException where a file cannot take its place
     */
    void seal() throws IOException {
        if (retired) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of(edition));
        for (Map.Entry<String, Path> file : staged.entrySet()) {
            requireFree(folder.resolve(file.getKey()));
            lines.add(hash(file.getValue()) + " " + file.getKey());
        }
        requireFree(editionFile);
        sealed = Files.write(staging.place(String.valueOf(editionFile.getFileName())), lines);
    }

    private static void requireFree(Path place) {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(place)) {
            throw new OperationException(
                    "The workbook %s cannot be put in place".formatted(place),
                    "Something that is not a file has its name.",
                    "Move it away and run it again.");
        }
    }

    /**
     * Puts the files in their places; a reader finds the old or the new one, never a part. Workbooks of an earlier
     * edition that this one does not have any more are removed, unless someone has changed them. One file that cannot
     * be put in place does not keep back the others; the edition then stays that of before, so that the next export
     * makes it again.
     */
    void release() throws IOException {
        if (retired) {
            remove();
            return;
        }
        if (staged.isEmpty() && sealed == null) {
            return;
        }
        Path lines = Objects.requireNonNull(sealed, "files are released before they are sealed");
        Attempts attempts = new Attempts();
        staged.forEach((name, file) -> attempts.make(() -> move(file, folder.resolve(name))));
        for (Entry old : entries()) {
            if (!staged.containsKey(old.name())) {
                attempts.make(() -> removeAsMade(old));
            }
        }
        attempts.throwFailure();
        move(lines, editionFile);
        staged.clear();
        sealed = null;
    }

    private void removeAsMade(Entry old) throws IOException {
        if (isAsMade(old)) {
            Files.delete(folder.resolve(old.name()));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file as the folder's edition lists it. */
    private record Entry(String hash, String name) {}

    private List<Entry> entries() throws IOException {
        return entries(editionLines());
    }

    private static List<Entry> entries(List<String> lines) {
        return lines.stream()
                .skip(1)
                .map(line -> new Entry(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)))
                .toList();
    }

    private boolean isAsMade(Entry entry) throws IOException {
        Path file = folder.resolve(entry.name());
        return Files.isRegularFile(file) && hash(file).equals(entry.hash());
    }

    private List<String> editionLines() throws IOException {
        return Files.isRegularFile(editionFile) ? Files.readAllLines(editionFile) : List.of();
    }

    private static String hash(Path file) throws IOException {
        return ByteArchive.hash(Files.newInputStream(file));
    }
}

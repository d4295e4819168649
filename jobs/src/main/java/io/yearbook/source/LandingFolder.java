package io.yearbook.source;

import io.yearbook.catalog.LandingManifestPairing;
import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the files of a landing folder and its subfolders, each with the manifest beside it. Names that begin with a
 * point or {@code ~$}, or end with {@code .part} or {@code .tmp}, are transfers under way or traces of an editor and
 * are passed over. A symbolic link is followed only to a file inside the folder.
 */
public final class LandingFolder {

    private static final String ORPHANED =
            "No data file beside it has this name; drop the file, or rename the manifest after it.";

    private static final String LINKED = "Put a copy of the file into the landing folder instead of a link.";

    private final Path root;

    public LandingFolder(Path root) {
        this.root = root;
    }

    /**
     * The files in order of their names; what cannot be read is among them with its fault.
     *
     * @throws IOException where the folder itself cannot be read
     */
    public List<LandedFile> files() throws IOException {
        Path real = root.toRealPath();
        List<LandedFile> files = new ArrayList<>();
        Map<Path, List<Path>> readable = new TreeMap<>();
        Files.walkFileTree(real, new Visitor(real, files, readable));
        readable.values().forEach(siblings -> files.addAll(paired(real, siblings)));
        files.sort(Comparator.comparing(LandedFile::name));
        return files;
    }

    /**
     * Refuses a symbolic link that leads to a file outside this folder.
     *
     * @param file below this folder
     */
    public void refuseLinkOutside(Path file) throws IOException, FileFaultException {
        if (Files.isSymbolicLink(file)
                && Files.exists(file)
                && leadsOutside(root.toRealPath(), file.toAbsolutePath())) {
            throw new FileFaultException(FileFault.LINK_OUTSIDE, LINKED);
        }
    }

    /** @param realRoot the folder itself, without links */
    private static boolean leadsOutside(Path realRoot, Path link) {
        try {
            return !link.toRealPath().startsWith(realRoot);
        } catch (IOException e) {
            return true;
        }
    }

    private static List<LandedFile> paired(Path real, List<Path> siblings) {
        List<LandedFile> files = new ArrayList<>();
        LandingManifestPairing pairing = LandingManifestPairing.of(
                siblings.stream().map(LandingFolder::fileName).toList());
        for (Path file : siblings) {
            String name = fileName(file);
            if (pairing.orphaned().contains(name)) {
                files.add(LandedFile.faulty(nameBelow(real, file), file, FileFault.MANIFEST_ORPHANED, ORPHANED));
            } else if (pairing.ambiguous().containsKey(name)) {
                String detail = pairing.ambiguous().getOrDefault(name, "");
                files.add(LandedFile.faulty(nameBelow(real, file), file, FileFault.MANIFEST_FAULTY, detail));
            } else if (!LandingManifestPairing.isManifest(name)) {
                String manifest = pairing.manifests().get(name);
                Path beside = manifest == null ? null : file.resolveSibling(manifest);
                files.add(new LandedFile(nameBelow(real, file), file, beside, null, ""));
            }
        }
        return files;
    }

    private static String nameBelow(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<LandedFile> faulty;
        private final Map<Path, List<Path>> readable;

        private Visitor(Path root, List<LandedFile> faulty, Map<Path, List<Path>> readable) {
            this.root = root;
            this.faulty = faulty;
            this.readable = readable;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isPassedOver(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isPassedOver(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (!Files.exists(file)) {
                fault(
                        file,
                        FileFault.FILE_VANISHED,
                        "It is a link to a file that does not exist; drop the file itself.");
            } else if (attributes.isSymbolicLink() && leadsOutside(root, file)) {
                fault(file, FileFault.LINK_OUTSIDE, LINKED);
            } else if (!Files.isRegularFile(file)) {
                fault(file, FileFault.FORMAT_UNKNOWN, "It is not a regular file; remove it from the landing folder.");
            } else {
                readable.computeIfAbsent(file.getParent(), folder -> new ArrayList<>())
                        .add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            FileFaultException fault = FileFaults.of(cause);
            fault(file, fault.fault(), String.valueOf(fault.getMessage()));
            return FileVisitResult.CONTINUE;
        }

        private void fault(Path file, FileFault fault, String detail) {
            faulty.add(LandedFile.faulty(nameBelow(root, file), file, fault, detail));
        }

        private static boolean isPassedOver(Path file) {
            String name = fileName(file);
            return name.startsWith(".") || name.startsWith("~$") || name.endsWith(".part") || name.endsWith(".tmp");
        }
    }
}

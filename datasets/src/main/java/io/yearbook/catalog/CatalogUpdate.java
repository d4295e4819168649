package io.yearbook.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Replaces files of a catalogue, each at once and only by ones that load. */
public final class CatalogUpdate {

    private CatalogUpdate() {}

    /**
     * Puts the changed files in place, each by a rename; a reader finds the old or the new one.
     *
     * @param before what the folder held when it was read
     * @param after what it is to hold; files that are the same are not touched
     * @return the catalogue as it is now
     * @throws CatalogException where the new files do not make a catalogue, or someone has changed the folder since;
     *     nothing is replaced then
     * @throws IOException where a file cannot be written
     */
    public static Catalog replace(Path folder, Map<String, byte[]> before, Map<String, byte[]> after)
            throws CatalogException, IOException {
        Catalog catalog = CatalogLoader.load(after);
        if (!CatalogFiles.hash(CatalogFiles.read(folder)).equals(CatalogFiles.hash(before))) {
            throw new CatalogException(
                    List.of("%s: was changed by someone else meanwhile; do the same again".formatted(folder)));
        }
        for (Map.Entry<String, byte[]> file : after.entrySet()) {
            if (!Arrays.equals(file.getValue(), before.get(file.getKey()))) {
                replace(folder.resolve(file.getKey()), file.getValue());
            }
        }
        return catalog;
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        Files.write(part, content);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

package io.yearbook.job;

import io.yearbook.source.LandedFile;
import io.yearbook.source.LandingFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The landing folders of a configuration. */
final class LandingFolders {

    private LandingFolders() {}

    /**
     * The files of all folders; one that has the name of a file of an earlier folder is named in full.
     *
     * @throws OperationException where a folder cannot be read
     */
    static List<LandedFile> files(List<Path> folders) throws IOException {
        List<LandedFile> landed = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
                throw new OperationException(
                        "The landing folder " + folder + " cannot be read",
                        "It does not exist, is not a folder, or may not be read by this user.",
                        "Nothing was published; create it, or name another with --landing.");
            }
            for (LandedFile file : new LandingFolder(folder).files()) {
                LandedFile named = names.add(file.name()) ? file : file.renamed(folder + "/" + file.name());
                landed.add(named);
            }
        }
        return landed;
    }
}

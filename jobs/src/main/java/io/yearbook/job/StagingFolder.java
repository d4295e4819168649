package io.yearbook.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Hidden folders beside the workbooks, in which one process makes new ones; those of dead processes are removed. */
final class StagingFolder {

    private static final String PREFIX = ".yearbook-staging-";

    private StagingFolder() {}

    /** A new empty folder of this process. What it or a killed process has left is removed first. */
    static Path create(Path parent) throws IOException {
        Files.createDirectories(parent);
        deleteLeftIn(parent);
        return Files.createTempDirectory(
                parent, PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** Deletes what dead processes have left; returns how many folders. */
    static int deleteLeftIn(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return 0;
        }
        List<Path> left = leftIn(parent);
        for (Path folder : left) {
            delete(folder);
        }
        return left.size();
    }

    /** Deletes a folder with all its files. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // Gone already: just what is wanted.
        }
    }

    private static List<Path> leftIn(Path parent) throws IOException {
        List<Path> left = new ArrayList<>();
        try (Stream<Path> files = Files.list(parent)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(PREFIX) && !isOfOtherLiveProcess(name.substring(PREFIX.length()))) {
                    left.add(file);
                }
            }
        }
        return left;
    }

    private static boolean isOfOtherLiveProcess(String name) {
        String pid = name.substring(0, Math.max(0, name.indexOf('-')));
        return pid.matches("\\d{1,18}")
                && Long.parseLong(pid) != ProcessHandle.current().pid()
                && ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }
}

package io.yearbook.job;

import io.yearbook.review.ReviewBook;
import io.yearbook.review.ReviewWorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file of a workbook for review. */
final class ReviewWorkbook {

    private ReviewWorkbook() {}

    /**
     * Writes a file that does not exist yet: one that does may hold decisions.
     *
     * @throws OperationException where it exists, or cannot be written
     */
    static void write(ReviewBook book, Path file) {
        requireNew(file);
        Path folder = file.toAbsolutePath().getParent();
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream out = Files.newOutputStream(part)) {
                ReviewWorkbookWriter.write(book, out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new OperationException(
                    "The workbook " + file + " cannot be written",
                    e.toString(),
                    "Give the user that runs Yearbook the right to write there, or name another file with --to.",
                    e);
        }
    }

    /** @throws OperationException where the file exists */
    static void requireNew(Path file) {
        if (Files.exists(file)) {
            throw new OperationException(
                    "The workbook " + file + " exists already",
                    "It may hold decisions that are not read back yet.",
                    "Name another file with --to, or remove this one.");
        }
    }
}

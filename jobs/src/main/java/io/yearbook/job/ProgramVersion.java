package io.yearbook.job;

import io.yearbook.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** What tells one build of the program from another. */
final class ProgramVersion {

    private ProgramVersion() {}

    /** Changes with every build of the workbook code: workbooks of another build are written again. */
    static String fingerprint() {
        CodeSource source = WorkbookWriter.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "unknown";
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.size(jar) + "@" + Files.getLastModifiedTime(jar);
        } catch (URISyntaxException e) {
            return source.getLocation().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

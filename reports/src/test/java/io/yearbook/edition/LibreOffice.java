package io.yearbook.edition;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window and with a profile of its own. */
final class LibreOffice {

    private static final int TIMEOUT_MINUTES = 4;
    private static final int TIMEOUT_MINUTES_A_FILE = 1;

    private LibreOffice() {}

    /** The program on the path; empty where it is not installed. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve("soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Converts the files to PDF, all in one run; what it says is the answer. */
    static String convertToPdf(Path program, List<Path> files, Path profile, Path to)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                "pdf:calc_pdf_Export:{\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir",
                to.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = to.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(TIMEOUT_MINUTES + (long) TIMEOUT_MINUTES_A_FILE * files.size(), TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("LibreOffice does not end: " + Files.readString(log));
        }
        return Files.readString(log);
    }
}

package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.table.ByteArchive;
import io.yearbook.workbook.WorkbookWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What tells one program from another. */
final class ProgramVersion {

    /** One class of every module of the project. */
    private static final List<Class<?>> MODULES = List.of(Catalog.class, WorkbookWriter.class, ProgramVersion.class);

    private static final String CLASS_FILE = ".class";

    private ProgramVersion() {}

    /**
     * A hash over all classes of the project, however they are packed: what another program computed or wrote is made
     * again, and an identical build changes nothing.
     */
    static String fingerprint() {
        return Holder.FINGERPRINT;
    }

    private static final class Holder {
        private static final String FINGERPRINT = computed();
    }

    private static String computed() {
        Map<String, String> checks = new TreeMap<>();
        try {
            for (Class<?> module : MODULES) {
                CodeSource source = module.getProtectionDomain().getCodeSource();
                if (source != null) {
                    Path classes = Path.of(source.getLocation().toURI());
                    checks.putAll(Files.isDirectory(classes) ? ofFolder(classes) : ofJar(classes));
                }
            }
            byte[] text = checks.toString().getBytes(StandardCharsets.UTF_8);
            return ByteArchive.hash(new ByteArrayInputStream(text));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("classes are loaded from a place without a path", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the classes of the program cannot be read", e);
        }
    }

    private static Map<String, String> ofJar(Path jar) throws IOException {
        Map<String, String> checks = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (entry.getName().endsWith(CLASS_FILE)) {
                    checks.put(entry.getName(), entry.getCrc() + "/" + entry.getSize());
                }
            }
        }
        return checks;
    }

    private static Map<String, String> ofFolder(Path folder) throws IOException {
        Map<String, String> checks = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(CLASS_FILE)) {
                    checks.put(folder.relativize(file).toString(), ByteArchive.hash(Files.newInputStream(file)));
                }
            }
        }
        return checks;
    }
}

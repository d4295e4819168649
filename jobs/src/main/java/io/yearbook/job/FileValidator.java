package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.LandingManifest;
import io.yearbook.catalog.LandingManifestPairing;
import io.yearbook.catalog.LandingManifestParser;
import io.yearbook.catalog.ManifestException;
import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import io.yearbook.model.RawRecord;
import io.yearbook.source.FileFaults;
import io.yearbook.source.LandingFolder;
import io.yearbook.source.LandingReader;
import io.yearbook.source.LocalContent;
import io.yearbook.source.ReadItem;
import io.yearbook.source.ReadLimits;
import io.yearbook.source.ReadReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what ingest would make of one file, by the same readers and checks; writes nothing and needs no Spark. */
final class FileValidator {

    private final Catalog catalog;
    private final List<Path> landing;

    /** @param landing folders that links may not lead out of; a file elsewhere is looked at as if its own were one */
    FileValidator(Catalog catalog, List<Path> landing) {
        this.catalog = catalog;
        this.landing = List.copyOf(landing);
    }

    FileValidation validate(Path file, int rejectedRows) {
        try {
            new LandingFolder(folder(file)).refuseLinkOutside(file);
            LandingManifest manifest = manifest(file);
            return validate(file, LocalContent.of(file), manifest, rejectedRows);
        } catch (ManifestException e) {
            return faulty(file, FileFault.MANIFEST_FAULTY, String.join("; ", e.faults()));
        } catch (IOException e) {
            FileFaultException fault = FileFaults.of(e);
            return faulty(file, fault.fault(), String.valueOf(fault.getMessage()));
        } catch (FileFaultException fault) {
            return faulty(file, fault.fault(), String.valueOf(fault.getMessage()));
        }
    }

    private Path folder(Path file) {
        Path absolute = file.toAbsolutePath();
        return landing.stream()
                .map(Path::toAbsolutePath)
                .filter(absolute::startsWith)
                .findFirst()
                .orElse(Objects.requireNonNull(absolute.getParent(), "a file has a folder"));
    }

    /**
     * The records of a file as read, before anything is checked.
     *
     * @throws IOException where the file or its manifest cannot be read; the message says why
     */
    List<RawRecord> records(Path file) throws IOException {
        List<RawRecord> records = new ArrayList<>();
        try {
            Iterator<ReadItem> items =
                    new LandingReader(catalog, ReadLimits.DEFAULT).read(LocalContent.of(file), manifest(file));
            while (items.hasNext()) {
                ReadItem item = items.next();
                if (item.record() != null) {
                    records.add(item.record());
                } else if (item.report() != null && item.report().fault() != null) {
                    throw new IOException(file + ": " + item.report().faultDetail());
                }
            }
        } catch (ManifestException e) {
            throw new IOException(String.join("; ", e.faults()), e);
        }
        return records;
    }

    private FileValidation validate(Path file, LocalContent content, LandingManifest manifest, int rejectedRows) {
        Iterator<ReadItem> items = new LandingReader(catalog, ReadLimits.DEFAULT).read(content, manifest);
        RecordChecks checks = new RecordChecks(catalog, manifest);
        ReadReport report = null;
        while (items.hasNext()) {
            ReadItem item = items.next();
            RawRecord record = item.record();
            if (record != null) {
                checks.add(record);
            } else {
                report = item.report();
            }
        }
        return result(file, checks, report, rejectedRows);
    }

    private static FileValidation result(
            Path file, RecordChecks checks, @Nullable ReadReport report, int rejectedRows) {
        if (report == null) {
            throw new IllegalStateException(file + ": its reader gave no report");
        }
        if (report.fault() != null) {
            return new FileValidation(
                    file, report.format(), 0, 0, 0, List.of(), report.notes(), report.fault(), report.faultDetail());
        }
        List<FileValidation.RejectedRow> rejected = checks.rejected();
        return new FileValidation(
                file,
                report.format(),
                checks.read(),
                checks.read() - rejected.size() - checks.candidates(),
                checks.candidates(),
                rejected.stream().limit(rejectedRows).toList(),
                report.notes(),
                null,
                "");
    }

    private static LandingManifest manifest(Path file) throws IOException, ManifestException {
        Path folder = file.toAbsolutePath().getParent();
        List<String> names = new ArrayList<>();
        if (folder != null && Files.isDirectory(folder)) {
            try (Stream<Path> siblings = Files.list(folder)) {
                siblings.forEach(sibling -> names.add(String.valueOf(sibling.getFileName())));
            }
        }
        LandingManifestPairing pairing = LandingManifestPairing.of(names);
        String name = String.valueOf(file.getFileName());
        String ambiguous = pairing.ambiguous().get(name);
        if (ambiguous != null) {
            throw new ManifestException(List.of(ambiguous));
        }
        String manifest = pairing.manifests().get(name);
        return manifest == null
                ? LandingManifest.NONE
                : LandingManifestParser.parse(
                        manifest, Files.readString(file.resolveSibling(manifest), StandardCharsets.UTF_8));
    }

    private static FileValidation faulty(Path file, FileFault fault, String detail) {
        return new FileValidation(file, "", 0, 0, 0, List.of(), List.of(), fault, detail);
    }
}

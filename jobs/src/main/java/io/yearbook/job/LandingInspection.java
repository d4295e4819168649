package io.yearbook.job;

import io.yearbook.catalog.LandingManifest;
import io.yearbook.catalog.LandingManifestParser;
import io.yearbook.catalog.ManifestException;
import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import io.yearbook.source.FileFaults;
import io.yearbook.source.LandedFile;
import io.yearbook.table.ByteArchive;
import io.yearbook.table.LedgerEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares landing files with the ledger, and archives those that are to be read. */
final class LandingInspection {

    private final ByteArchive archive;
    private final String catalogHash;
    private final LedgerHistory ledger;

    LandingInspection(ByteArchive archive, String catalogHash, LedgerHistory ledger) {
        this.archive = archive;
        this.catalogHash = catalogHash;
        this.ledger = ledger;
    }

    /** Every file with what is to be done, in the given order. */
    List<InspectedFile> inspect(List<LandedFile> files) {
        List<InspectedFile> inspected = new ArrayList<>();
        for (LandedFile file : files) {
            inspected.add(inspect(file));
        }
        return inspected;
    }

    private InspectedFile inspect(LandedFile file) {
        if (file.fault() != null) {
            return refused(file, "", "", 0, file.fault(), file.faultDetail());
        }
        try {
            byte[] manifest = file.manifest() == null ? new byte[0] : Files.readAllBytes(file.manifest());
            String manifestHash = manifest.length == 0 ? "" : ByteArchive.hash(new ByteArrayInputStream(manifest));
            return inspect(file, archived(file.location()), manifest, manifestHash);
        } catch (IOException e) {
            FileFaultException fault = FileFaults.of(e);
            return refused(file, "", "", 0, fault.fault(), String.valueOf(fault.getMessage()));
        }
    }

    /** The hash of bytes that are in the archive now; what is read later is what was hashed here. */
    private String archived(Path file) throws IOException {
        String hash = hash(file);
        if (archive.holds(hash, Files.size(file))) {
            return hash;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return archive.keep(bytes);
        } catch (IOException e) {
            // A fault of the file shows again here; else the archive is at fault, which no other file would mend.
            hash(file);
            throw unarchived(file, e);
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return ByteArchive.hash(bytes);
        }
    }

    private static OperationException unarchived(Path file, IOException cause) {
        return new OperationException(
                "The bytes of %s cannot be kept in the archive of the warehouse".formatted(file),
                SparkMessage.brief(cause),
                "Nothing was published; see that the warehouse can be written and has space, and run it again.",
                cause);
    }

    private InspectedFile inspect(LandedFile file, String hash, byte[] manifest, String manifestHash)
            throws IOException {
        long sizeBytes = archive.sizeBytes(hash);
        LandingManifest parsed;
        try {
            parsed = manifest.length == 0 ? LandingManifest.NONE : parse(file, manifest);
        } catch (ManifestException e) {
            return refused(
                    file, hash, manifestHash, sizeBytes, FileFault.MANIFEST_FAULTY, String.join("; ", e.faults()));
        }
        LedgerEntry before = ledger.entry(file.name(), hash, manifestHash);
        InspectedFile.Action action = ledger.action(file.name(), hash, manifestHash, catalogHash);
        return new InspectedFile(file.name(), hash, manifestHash, sizeBytes, parsed, action, before, null, "");
    }

    private static LandingManifest parse(LandedFile file, byte[] manifest) throws ManifestException {
        return LandingManifestParser.parse(
                String.valueOf(file.manifest() == null ? null : file.manifest().getFileName()),
                new String(manifest, StandardCharsets.UTF_8));
    }

    private InspectedFile refused(
            LandedFile file, String hash, String manifestHash, long sizeBytes, FileFault fault, String detail) {
        return new InspectedFile(
                file.name(),
                hash,
                manifestHash,
                sizeBytes,
                LandingManifest.NONE,
                InspectedFile.Action.REFUSE,
                ledger.entry(file.name(), hash, manifestHash),
                fault,
                detail);
    }
}

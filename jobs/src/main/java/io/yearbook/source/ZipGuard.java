package io.yearbook.source;

import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks a ZIP file once without keeping anything, so that neither a bomb nor half a file reaches a parser. */
final class ZipGuard {

    private static final int BUFFER = 1 << 16;
    private static final long RATIO_COUNTS_FROM = 1 << 20;

    /** The number of entries has two bytes; a larger one stands elsewhere. */
    private static final int MOST_LISTED = 0xFFFF;

    private ZipGuard() {}

    /**
     * The names of the entries of a file that is whole and within the limits. The JDK's own reader will not do: it
     * refuses the 64-bit sizes that programs write which stream their workbooks.
     */
    static Set<String> check(SourceContent file, ReadLimits limits) throws IOException, FileFaultException {
        ZipEndStream end = new ZipEndStream(file.open());
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(end, StandardCharsets.UTF_8.name(), true, true)) {
            Inflated inflated = new Inflated(file.sizeBytes(), limits);
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseEncrypted(entry);
                inflated.take(entry, zip);
            }
            inflated.checkLast();
            end.transferTo(OutputStream.nullOutputStream());
            checkComplete(inflated.entries, end.entries());
            return inflated.names;
        } catch (IOException | IllegalArgumentException fault) {
            throw damaged(String.valueOf(fault.getMessage()));
        }
    }

    private static void refuseEncrypted(ZipArchiveEntry entry) throws FileFaultException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new FileFaultException(
                    FileFault.FILE_ENCRYPTED, "the ZIP container asks for a password; save it without one");
        }
    }

    private static void checkComplete(int found, int listed) throws FileFaultException {
        if (listed < 0) {
            throw damaged("its directory at the end is missing");
        }
        if (listed != found && listed < MOST_LISTED) {
            throw damaged("%d of its %d entries were found".formatted(found, listed));
        }
    }

    /** Counts and checks what the entries unpack to. */
    private static final class Inflated {

        private final long packed;
        private final ReadLimits limits;
        private final Set<String> names = new HashSet<>();
        private final byte[] buffer = new byte[BUFFER];
        private final CRC32 sum = new CRC32();
        private @Nullable ZipArchiveEntry last;
        private int entries;
        private long bytes;

        Inflated(long packed, ReadLimits limits) {
            this.packed = packed;
            this.limits = limits;
        }

        void take(ZipArchiveEntry entry, ZipArchiveInputStream zip) throws IOException, FileFaultException {
            checkLast();
            names.add(entry.getName());
            if (++entries > limits.zipEntries()) {
                throw tooLarge("it has more than " + limits.zipEntries() + " entries");
            }
            sum.reset();
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                sum.update(buffer, 0, read);
                bytes += read;
                refuseBeyondLimits(entry.getName());
            }
            last = entry;
        }

        private void refuseBeyondLimits(String entry) throws FileFaultException {
            if (bytes > limits.inflatedBytes()) {
                throw tooLarge("it unpacks to more than %d bytes (in \"%s\")".formatted(limits.inflatedBytes(), entry));
            }
            if (bytes > RATIO_COUNTS_FROM && bytes / Math.max(packed, 1) > limits.inflateRatio()) {
                throw tooLarge("it unpacks to more than %d times its size (in \"%s\")"
                        .formatted(limits.inflateRatio(), entry));
            }
        }

        /** The checksum of an entry may stand behind it, so it is known only once the reader has moved on. */
        void checkLast() throws FileFaultException {
            if (last != null && last.getCrc() != ZipArchiveEntry.CRC_UNKNOWN && last.getCrc() != sum.getValue()) {
                throw damaged("the checksum of \"%s\" differs".formatted(last.getName()));
            }
        }
    }

    private static FileFaultException tooLarge(String what) {
        return new FileFaultException(
                FileFault.FILE_TOO_LARGE, what + "; split it, or deliver the table as CSV or the document as text");
    }

    private static FileFaultException damaged(String what) {
        return new FileFaultException(
                FileFault.FILE_DAMAGED, "the ZIP container is damaged or cut off: " + what + "; deliver it again");
    }
}

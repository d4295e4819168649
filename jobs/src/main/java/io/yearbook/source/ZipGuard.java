package io.yearbook.source;

import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks a ZIP file once without keeping anything, so that neither a bomb nor half a file reaches a parser. */
final class ZipGuard {

    private static final int BUFFER = 1 << 16;
    private static final long RATIO_COUNTS_FROM = 1 << 20;

    /** The number of entries has two bytes; a larger one stands elsewhere. */
    private static final int MOST_LISTED = 0xFFFF;

    private ZipGuard() {}

    /** The names of the entries of a file that is whole and within the limits. */
    static Set<String> check(SourceContent file, ReadLimits limits) throws IOException, FileFaultException {
        ZipEndStream end = new ZipEndStream(file.open());
        try (ZipInputStream zip = new ZipInputStream(end)) {
            Set<String> names = namesWithin(zip, file.sizeBytes(), limits);
            end.transferTo(OutputStream.nullOutputStream());
            int listed = end.entries();
            if (listed < 0) {
                throw damaged("its directory at the end is missing");
            }
            if (listed != names.size() && listed < MOST_LISTED) {
                throw damaged("%d of its %d entries were found".formatted(names.size(), listed));
            }
            return names;
        } catch (ZipException | EOFException fault) {
            throw refused(fault);
        }
    }

    private static Set<String> namesWithin(ZipInputStream zip, long packed, ReadLimits limits)
            throws IOException, FileFaultException {
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[BUFFER];
        long inflated = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    refuseBeyond(inflated, packed, limits, entry.getName());
                }
                if (names.size() > limits.zipEntries()) {
                    throw tooLarge("it has more than " + limits.zipEntries() + " entries");
                }
            }
        } catch (IllegalArgumentException fault) {
            throw damaged("an entry has an unreadable name");
        }
        return names;
    }

    private static void refuseBeyond(long inflated, long packed, ReadLimits limits, String entry)
            throws FileFaultException {
        if (inflated > limits.inflatedBytes()) {
            throw tooLarge("it unpacks to more than %d bytes (in \"%s\")".formatted(limits.inflatedBytes(), entry));
        }
        if (inflated > RATIO_COUNTS_FROM && inflated / Math.max(packed, 1) > limits.inflateRatio()) {
            throw tooLarge(
                    "it unpacks to more than %d times its size (in \"%s\")".formatted(limits.inflateRatio(), entry));
        }
    }

    private static FileFaultException tooLarge(String what) {
        return new FileFaultException(FileFault.FILE_TOO_LARGE, what + "; split the workbook or deliver CSV");
    }

    private static FileFaultException damaged(String what) {
        return new FileFaultException(
                FileFault.FILE_DAMAGED, "the ZIP container is damaged or cut off: " + what + "; deliver it again");
    }

    private static FileFaultException refused(IOException fault) {
        String message = String.valueOf(fault.getMessage());
        return message.toLowerCase(Locale.ROOT).contains("encrypt")
                ? new FileFaultException(
                        FileFault.FILE_ENCRYPTED, "the ZIP container asks for a password; save it without one", fault)
                : damaged(message);
    }
}

package io.yearbook.source;

import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Tells files that are not text by their first bytes. */
final class BinaryKind {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String ZIP_EMPTY = "PK\u0005\u0006";
    private static final String PDF = "%PDF";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";
    private static final String RTF = "{\\rtf";
    private static final String WORD_97 = "WordDocument";
    private static final String SAVE_AS_XLSX = "open it in Excel or WPS and save it as .xlsx";
    private static final String SAVE_AS_DOCX = "open it in Word or WPS and save it as .docx";
    private static final String DELIVER_TABLE =
            "deliver the table as .xlsx or .csv, or the document it was made from as .docx";

    private static final Map<String, String> SIGNATURES = signatures();

    private BinaryKind() {}

    private static Map<String, String> signatures() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("\u0089PNG", "a PNG image");
        kinds.put("\u00FF\u00D8\u00FF", "a JPEG image");
        kinds.put("GIF8", "a GIF image");
        kinds.put("II*\0", "a TIFF image");
        kinds.put("\u001F\u008B", "a gzip archive");
        kinds.put("7z\u00BC\u00AF", "a 7-Zip archive");
        kinds.put("Rar!", "a RAR archive");
        kinds.put("PAR1", "a Parquet file");
        return kinds;
    }

    /** What the file is, or null where its bytes may be text. */
    static @Nullable ContentProbe probe(SourceContent file, byte[] head, ReadLimits limits)
            throws IOException, FileFaultException {
        String start = new String(head, 0, Math.min(head.length, OLE2.length()), StandardCharsets.ISO_8859_1);
        if (start.startsWith(ZIP) || start.startsWith(ZIP_EMPTY)) {
            return zip(ZipGuard.check(file, limits));
        }
        if (start.equals(OLE2)) {
            return ole2(file, limits);
        }
        if (start.startsWith(PDF)) {
            return ContentProbe.pdf();
        }
        if (start.startsWith(RTF)) {
            return ContentProbe.other("an RTF document", SAVE_AS_DOCX);
        }
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                return ContentProbe.other(signature.getValue(), DELIVER_TABLE);
            }
        }
        return null;
    }

    private static ContentProbe zip(Set<String> names) {
        if (names.contains("xl/workbook.xml")) {
            return ContentProbe.workbook();
        }
        if (names.contains("xl/workbook.bin")) {
            return ContentProbe.other("a binary Excel workbook (.xlsb)", SAVE_AS_XLSX);
        }
        if (names.contains("word/document.xml")) {
            return ContentProbe.word();
        }
        if (names.contains("ppt/presentation.xml")) {
            return ContentProbe.other("a PowerPoint presentation", DELIVER_TABLE);
        }
        return names.contains("mimetype")
                ? ContentProbe.other("an OpenDocument file", SAVE_AS_XLSX + ", a text as .docx")
                : ContentProbe.other("a ZIP archive", "unpack it and deliver its files");
    }

    private static ContentProbe ole2(SourceContent file, ReadLimits limits) throws IOException, FileFaultException {
        if (file.sizeBytes() > limits.inflatedBytes()) {
            throw new FileFaultException(
                    FileFault.FILE_TOO_LARGE,
                    "an old Office file of %d bytes, more than %d; %s"
                            .formatted(file.sizeBytes(), limits.inflatedBytes(), SAVE_AS_XLSX));
        }
        try (InputStream in = file.open();
                POIFSFileSystem container = new POIFSFileSystem(in)) {
            if (container.getRoot().hasEntry(ENCRYPTED_PACKAGE)) {
                throw new FileFaultException(
                        FileFault.FILE_ENCRYPTED, "the file asks for a password; save it without one");
            }
            if (container.getRoot().hasEntry(WORD_97)) {
                return ContentProbe.other("a Word 97-2003 document (.doc)", SAVE_AS_DOCX);
            }
        }
        return ContentProbe.other("an Office 97-2003 file such as .xls", SAVE_AS_XLSX);
    }
}

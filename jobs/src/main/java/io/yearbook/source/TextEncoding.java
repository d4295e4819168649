package io.yearbook.source;

import io.yearbook.model.FileFault;
import io.yearbook.model.FileFaultException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is encoded, decided over all its bytes before anything is parsed: no byte is ever replaced.
 *
 * @param charset the character set
 * @param markBytes length of the byte order mark
 */
record TextEncoding(Charset charset, int markBytes) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Names under which GB18030 text is delivered; it contains them all. */
    private static final Set<String> PARTS_OF_GB18030 = Set.of("gb2312", "gbk", "cp936", "ms936", "gb18030");

    /** Text valid this far is not of another encoding by chance: it is damaged. */
    private static final int BEYOND_CHANCE = 8;

    static TextEncoding of(SourceContent file, byte[] head, @Nullable String declared)
            throws IOException, FileFaultException {
        TextEncoding sure = declared == null ? shown(head) : declared(head, declared);
        if (sure != null) {
            StrictDecoding decoding = new StrictDecoding(sure.charset());
            decodeAll(file, sure.markBytes(), List.of(decoding));
            if (decoding.failed()) {
                throw faulty(decoding, sure.markBytes());
            }
            return sure;
        }
        StrictDecoding utf8 = new StrictDecoding(StandardCharsets.UTF_8);
        StrictDecoding gb18030 = new StrictDecoding(GB18030);
        decodeAll(file, 0, List.of(utf8, gb18030));
        return new TextEncoding(decided(utf8, gb18030), 0);
    }

    private static Charset decided(StrictDecoding utf8, StrictDecoding gb18030) throws FileFaultException {
        if (!utf8.failed()) {
            return utf8.charset();
        }
        if (utf8.charactersBeyondAscii() >= BEYOND_CHANCE) {
            throw faulty(utf8, 0);
        }
        if (gb18030.failed()) {
            throw gb18030.endsInsideCharacter() && gb18030.charactersBeyondAscii() >= BEYOND_CHANCE
                    ? faulty(gb18030, 0)
                    : new FileFaultException(
                            FileFault.ENCODING_UNKNOWN,
                            ("the bytes are of no known kind of file, nor text in UTF-8 (bad byte at offset %d)"
                                            + " or GB18030 (bad byte at offset %d); deliver the file again,"
                                            + " or name the encoding of its text in the manifest")
                                    .formatted(utf8.badByte(), gb18030.badByte()));
        }
        return gb18030.charset();
    }

    private static @Nullable TextEncoding shown(byte[] head) {
        TextEncoding marked = marked(head);
        return marked != null ? marked : utf16WithoutMark(head);
    }

    private static @Nullable TextEncoding marked(byte[] head) {
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    /** In UTF-16 separators, digits and line ends have a NUL on the same side; damage scatters the few there are. */
    private static @Nullable TextEncoding utf16WithoutMark(byte[] head) {
        int[] nuls = new int[2];
        for (int index = 0; index < head.length; index++) {
            if (head[index] == 0) {
                nuls[index % 2]++;
            }
        }
        int most = Math.max(nuls[0], nuls[1]);
        boolean oneSided = Math.min(nuls[0], nuls[1]) * 4 <= most;
        if (!oneSided || most < 4 || most * 2 * 20 < head.length) {
            return null;
        }
        return new TextEncoding(nuls[0] > nuls[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
    }

    private static TextEncoding declared(byte[] head, String name) throws FileFaultException {
        TextEncoding mark = marked(head);
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("utf-16") && mark != null) {
            return mark;
        }
        try {
            Charset charset = PARTS_OF_GB18030.contains(plain) ? GB18030 : Charset.forName(plain);
            return new TextEncoding(charset, mark != null && mark.charset().equals(charset) ? mark.markBytes() : 0);
        } catch (IllegalArgumentException unknown) {
            throw new FileFaultException(
                    FileFault.MANIFEST_FAULTY,
                    "encoding \"%s\" is not known; use UTF-8, GB18030 or UTF-16".formatted(name),
                    unknown);
        }
    }

    private static void decodeAll(SourceContent file, int skip, List<StrictDecoding> decodings) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = file.open()) {
            in.skipNBytes(skip);
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (StrictDecoding decoding : decodings) {
                    decoding.accept(buffer, read);
                }
                if (decodings.stream().allMatch(StrictDecoding::failed)) {
                    return;
                }
            }
        }
        decodings.forEach(StrictDecoding::finish);
    }

    private static FileFaultException faulty(StrictDecoding decoding, int markBytes) {
        long offset = decoding.badByte() + markBytes;
        return decoding.endsInsideCharacter()
                ? new FileFaultException(
                        FileFault.FILE_DAMAGED,
                        "the %s text ends inside a character at offset %d: the file was cut off; deliver it again"
                                .formatted(decoding.charset().name(), offset))
                : new FileFaultException(
                        FileFault.ENCODING_UNKNOWN,
                        "the text is %s up to offset %d, where a byte is not; export it again, or name its encoding in the manifest"
                                .formatted(decoding.charset().name(), offset));
    }

    /** The text from its first character on; a byte that is not text ends it with an error. */
    Reader reader(SourceContent file) throws IOException {
        InputStream in = new BufferedInputStream(file.open());
        try {
            in.skipNBytes(markBytes);
        } catch (IOException fault) {
            in.close();
            throw fault;
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}

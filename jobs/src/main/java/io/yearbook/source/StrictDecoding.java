package io.yearbook.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Tries bytes as text of one character set, without keeping the text. */
final class StrictDecoding {

    private final CharsetDecoder decoder;
    private final CharBuffer out = CharBuffer.allocate(1 << 14);
    private ByteBuffer pending = ByteBuffer.allocate(0);
    private long consumed;
    private long badByte = -1;
    private long beyondAscii;
    private boolean endsInsideCharacter;

    StrictDecoding(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void accept(byte[] bytes, int length) {
        if (failed()) {
            return;
        }
        ByteBuffer in = ByteBuffer.allocate(pending.remaining() + length);
        in.put(pending).put(bytes, 0, length).flip();
        decode(in, false);
        pending = in.slice();
    }

    /** To be called after the last bytes. */
    void finish() {
        if (!failed()) {
            boolean cut = pending.hasRemaining();
            decode(pending, true);
            endsInsideCharacter = cut && failed();
        }
    }

    private void decode(ByteBuffer in, boolean last) {
        CoderResult result;
        int start = in.position();
        do {
            out.clear();
            result = decoder.decode(in, out, last);
            for (int index = 0; index < out.position(); index++) {
                beyondAscii += out.get(index) > 0x7F ? 1 : 0;
            }
        } while (result.isOverflow());
        consumed += in.position() - start;
        if (result.isError()) {
            badByte = consumed;
        }
    }

    Charset charset() {
        return decoder.charset();
    }

    boolean failed() {
        return badByte >= 0;
    }

    /** Offset of the first byte that is not text; -1 for none. */
    long badByte() {
        return badByte;
    }

    /** True where all is well but for a last character that lacks bytes. */
    boolean endsInsideCharacter() {
        return endsInsideCharacter;
    }

    /** Characters other than ASCII that were decoded before the first bad byte. */
    long charactersBeyondAscii() {
        return beyondAscii;
    }
}

package io.yearbook.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Follows the quotes of a CSV text on its way to the parser, which takes an unclosed one for the rest of the file. */
final class OpenQuote extends FilterReader {

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final char separator;
    private State state = State.FIELD_START;
    private long line = 1;
    private long openedOn;
    private boolean afterCarriageReturn;

    OpenQuote(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    /** The line on which the quote opened that is still open; 0 for none. */
    long line() {
        return state == State.QUOTED ? openedOn : 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            follow((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int read = super.read(chars, offset, length);
        for (int index = 0; index < read; index++) {
            follow(chars[offset + index]);
        }
        return read;
    }

    private void follow(char c) {
        state = next(c);
        if (c == '\r' || (c == '\n' && !afterCarriageReturn)) {
            line++;
        }
        afterCarriageReturn = c == '\r';
    }

    private State next(char c) {
        if (state == State.QUOTED) {
            return c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        }
        if (c == separator || c == '\n' || c == '\r') {
            return State.FIELD_START;
        }
        if (c == '"' && state == State.FIELD_START) {
            openedOn = line;
            return State.QUOTED;
        }
        return c == '"' && state == State.QUOTE_IN_QUOTED ? State.QUOTED : State.PLAIN;
    }
}

package io.yearbook.job.command;

/** What a scheduler learns of a command. */
final class ExitCode {

    /** The command did what it was told. */
    static final int DONE = 0;

    /** It failed and published nothing. */
    static final int FAILED = 1;

    /** A flag, a setting or a statement is wrong; nothing was tried. */
    static final int USAGE = 2;

    /** Another run holds the warehouse. */
    static final int BUSY = 3;

    /** Done and published, but a gate given with {@code --fail-on} was hit. */
    static final int GATE = 4;

    private ExitCode() {}
}

package io.yearbook.job.command;

import io.yearbook.job.OperationException;
import io.yearbook.job.Progress;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Results go to standard output; progress, remarks and errors to standard error. On a terminal progress is one line
 * that is written over; elsewhere every stage is a line with the seconds since the start.
 */
final class Console implements Progress {

    private static final String TERMINAL_PROPERTY = "yearbook.terminal";
    private static final String ERASE_LINE = "\r\u001B[K";
    private static final double NANOS_PER_SECOND = 1e9;

    /** Where progress is shown. */
    enum Screen {
        TERMINAL,
        LOG
    }

    private final OutputStream out;
    private final PrintStream err;
    private final Screen screen;
    private final LongSupplier nanoTime;
    private final long startNanos;
    private boolean stageShown;
    private boolean silent;

    Console(OutputStream out, OutputStream err, Screen screen, LongSupplier nanoTime) {
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.screen = screen;
        this.nanoTime = nanoTime;
        this.startNanos = nanoTime.getAsLong();
    }

    /** The console of this process, in UTF-8 whatever the locale. */
    static Console ofProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean(TERMINAL_PROPERTY) ? Screen.TERMINAL : Screen.LOG,
                System::nanoTime);
    }

    /** Prints lines of a result. */
    void print(List<String> lines) {
        print(writer -> writer.write(String.join("\n", lines) + "\n"));
    }

    /**
     * Prints a result as it is made.
     *
     * @throws OperationException where standard output cannot be written
     */
    void print(Result result) {
        clearStage();
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            result.writeTo(writer);
            writer.flush();
        } catch (IOException e) {
            throw new OperationException(
                    "The result could not be written to standard output",
                    String.valueOf(e.getMessage()),
                    "Check the disk, or the program that reads the output.",
                    e);
        }
    }

    /** Standard output as picocli takes it, for help that was asked for. */
    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** Standard error as picocli takes it. */
    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Something that writes itself. */
    @FunctionalInterface
    interface Result {
        void writeTo(Writer writer) throws IOException;
    }

    @Override
    public synchronized void stage(String text) {
        if (silent) {
            return;
        }
        if (screen == Screen.TERMINAL) {
            err.print(ERASE_LINE + text + " …");
            err.flush();
            stageShown = true;
        } else {
            err.printf(Locale.ROOT, "[%6.1f s] %s%n", (nanoTime.getAsLong() - startNanos) / NANOS_PER_SECOND, text);
        }
    }

    @Override
    public synchronized void remark(String text) {
        if (!silent) {
            clearStage();
            err.println(text);
        }
    }

    /** Says one last thing; what the dying threads of an interrupted run still have to say is not shown. */
    synchronized void lastWord(String text) {
        remark(text);
        silent = true;
    }

    private synchronized void clearStage() {
        if (stageShown) {
            err.print(ERASE_LINE);
            err.flush();
            stageShown = false;
        }
    }
}

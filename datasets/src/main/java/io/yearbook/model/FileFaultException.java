package io.yearbook.model;

/** A file as a whole cannot be read. The message names what was found and what to do; the caller adds the file. */
public final class FileFaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FileFault fault;

    public FileFaultException(FileFault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public FileFaultException(FileFault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    public FileFault fault() {
        return fault;
    }
}

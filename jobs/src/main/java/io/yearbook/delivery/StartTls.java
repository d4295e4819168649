package io.yearbook.delivery;

/** Whether what goes to the server is encrypted. */
public enum StartTls {
    /** Nothing is sent before the connection is encrypted and the server has shown its certificate. */
    REQUIRED,
    /** Nothing is encrypted: for a relay on the same machine or network. */
    NEVER
}

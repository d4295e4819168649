package io.yearbook.text;

/** Which sign separates the decimals of a file's numbers; the other one may group their digits by three. */
public enum DecimalMark {
    POINT,
    COMMA
}

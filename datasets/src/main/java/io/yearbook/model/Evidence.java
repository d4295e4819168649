package io.yearbook.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One place that states an observation.
 *
 * @param sourceFile SHA-256 of the archived bytes
 * @param sourcePath the file as named in the landing folder when it was read
 * @param sourcePlace sheet and cell, row, or line and character span
 * @param quote the exact text read
 * @param document title and number of the document; empty for none
 * @param documentPlace where in the document, if the file was made from one; empty for none
 * @param note conversions and remarks; empty for none
 * @param publishedAt date of this statement
 */
public record Evidence(
        String sourceFile,
        String sourcePath,
        String sourcePlace,
        String quote,
        String document,
        String documentPlace,
        String note,
        LocalDate publishedAt)
        implements Serializable {}

package io.yearbook.source.layout;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.LandingManifest;

/**
 * What is known of a table before it is read.
 *
 * @param path the file as named in the landing folder
 * @param sourceFile SHA-256 of its bytes
 * @param manifest what stands beside it
 * @param catalog the names that column heads may use
 */
public record TableContext(String path, String sourceFile, LandingManifest manifest, Catalog catalog) {}

package io.yearbook.workbook;

import java.util.function.BiConsumer;

/**
 * One column of a data sheet.
 *
 * @param header its head
 * @param width in characters of Latin text; a Chinese character takes two
 * @param content writes the cell of a row
 */
public record Column<T>(String header, int width, BiConsumer<T, CellWriter> content) {}

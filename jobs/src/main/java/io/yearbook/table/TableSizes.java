package io.yearbook.table;

/**
 * The files of one table.
 *
 * @param live files that hold the rows of its newest version
 * @param data files of rows of any version
 * @param dataBytes their size in bytes
 * @param log files of its log, checkpoints among them
 * @param logBytes their size in bytes
 */
public record TableSizes(long live, long data, long dataBytes, long log, long logBytes) {}

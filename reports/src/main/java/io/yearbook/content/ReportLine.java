package io.yearbook.content;

/** A line of the report that can be pointed at. */
public sealed interface ReportLine permits CitedFigure, TargetRow, TaskRow, FindingRow, IndexReport {}

package io.yearbook.content;

import java.util.List;

/**
 * What a report prints of one composite index.
 *
 * @param code of the index
 * @param name of the index
 * @param year newest year that is scored
 * @param decimals digits after the point that scores are printed with
 * @param method how it is made, in Chinese sentences
 * @param statements how the reported area stands, for the city who leads, in Chinese sentences
 * @param standings one line a district, the best first; of one area its own line over the years, the newest first
 * @param parts of one area all parts in its newest year, each dimension before its own; empty for the city
 */
public record IndexReport(
        String code,
        String name,
        int year,
        int decimals,
        List<String> method,
        List<String> statements,
        List<IndexStanding> standings,
        List<IndexPartRow> parts)
        implements ReportLine {

    public IndexReport {
        method = List.copyOf(method);
        statements = List.copyOf(statements);
        standings = List.copyOf(standings);
        parts = List.copyOf(parts);
    }
}

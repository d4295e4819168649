package io.yearbook.content;

import java.util.List;

/**
 * What a report prints of one composite index.
 *
 * @param code of the index
 * @param name of the index
 * @param year newest year that is scored
 * @param standings one line a district, the best first; of one area its own line over the years
 */
public record IndexReport(String code, String name, int year, List<IndexStanding> standings) implements ReportLine {

    public IndexReport {
        standings = List.copyOf(standings);
    }
}

package io.yearbook.content;

import io.yearbook.model.Evidence;

/**
 * One place that states a printed figure.
 *
 * @param number position in the report, from 1
 * @param observationId the observation it states
 * @param district name
 * @param indicator name
 * @param period in words
 * @param value as printed in the report
 * @param publisher who states it
 * @param evidence file, place and text read
 */
public record EvidenceRow(
        int number,
        String observationId,
        String district,
        String indicator,
        String period,
        StatedValue value,
        String publisher,
        Evidence evidence) {}

package io.yearbook.delivery;

import java.time.LocalDate;

/**
 * What is delivered: the workbooks that print one published run, for one year.
 *
 * @param runId the run they name
 * @param year the year they report
 * @param date the day of that run in China
 */
public record Edition(String runId, int year, LocalDate date) {}

package io.yearbook.job.config;

import io.yearbook.alert.AlertSettings;
import io.yearbook.job.JobConfig;

/**
 * All that a command is told.
 *
 * @param job what the operation is told
 * @param alerts who hears of it where it ends badly
 */
public record CommandConfig(JobConfig job, AlertSettings alerts) {}

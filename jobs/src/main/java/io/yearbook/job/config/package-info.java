/** From flags, environment, configuration file and defaults to one {@link io.yearbook.job.JobConfig}. Imports {@code job}, {@code delivery} and {@code alert} only. */
@NullMarked
package io.yearbook.job.config;

import org.jspecify.annotations.NullMarked;

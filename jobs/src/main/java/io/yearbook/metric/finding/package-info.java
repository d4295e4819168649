/**
 * Checks of published figures against each other, and of what was not accepted: pure functions of one district's
 * figures. The entry points are {@link io.yearbook.metric.finding.DistrictFindings} and, on tables, {@link
 * io.yearbook.metric.finding.FindingPanels}. Imports {@code metric}, {@code table} and the datasets module.
 */
@NullMarked
package io.yearbook.metric.finding;

import org.jspecify.annotations.NullMarked;

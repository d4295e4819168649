/**
 * The vocabulary: what an indicator, a district, a period, an observation, a target and a task are. Terms follow SDMX
 * and official statistics. Records check themselves; nothing here reads a file. Imports nothing of Yearbook.
 */
@NullMarked
package io.yearbook.model;

import org.jspecify.annotations.NullMarked;

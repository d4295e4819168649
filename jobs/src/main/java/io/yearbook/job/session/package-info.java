/** The published tables for notebooks and other programs that ask them with Spark. Imports {@code job} and its configuration only. */
@NullMarked
package io.yearbook.job.session;

import org.jspecify.annotations.NullMarked;

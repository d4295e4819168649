/** The command line: commands, their help, and how results, progress and errors are printed. Imports {@code job} and {@code job.config}. */
@NullMarked
package io.yearbook.job.command;

import org.jspecify.annotations.NullMarked;

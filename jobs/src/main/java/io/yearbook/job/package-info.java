/** Commands, configuration and the order of a night. The only package that reads the clock, the environment and the command line. */
@NullMarked
package io.yearbook.job;

import org.jspecify.annotations.NullMarked;

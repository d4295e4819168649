/**
 * Those who run Yearbook hear of what ended badly: by mail, by a webhook. Imports {@code delivery} for its mail server;
 * knows nothing of Spark, tables or commands.
 */
@NullMarked
package io.yearbook.alert;

import org.jspecify.annotations.NullMarked;

/**
 * Workbooks go by mail: who gets what, the messages, the server, and that none is sent twice. Imports {@code table} and
 * the datasets module; knows nothing of Spark.
 */
@NullMarked
package io.yearbook.delivery;

import org.jspecify.annotations.NullMarked;

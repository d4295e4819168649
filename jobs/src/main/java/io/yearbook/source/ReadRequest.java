package io.yearbook.source;

import io.yearbook.source.layout.ReadNotes;
import io.yearbook.source.layout.TableContext;

/**
 * One file to be read.
 *
 * @param file the bytes
 * @param context what is known of them beforehand
 * @param limits how much is read
 * @param content what a first look at them showed
 * @param notes takes the remarks
 */
record ReadRequest(
        SourceContent file, TableContext context, ReadLimits limits, ContentProbe content, ReadNotes notes) {}

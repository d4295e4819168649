package io.yearbook.source;

import io.yearbook.model.RawRecord;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that reading a file yields: a record, or, as the last item of every file, the report on it. Exactly one of
 * the two is set.
 */
public record ReadItem(@Nullable RawRecord record, @Nullable ReadReport report) implements Serializable {

    public ReadItem {
        if ((record == null) == (report == null)) {
            throw new IllegalArgumentException("an item is a record or a report, not both and not neither");
        }
    }

    public static ReadItem of(RawRecord record) {
        return new ReadItem(record, null);
    }

    public static ReadItem of(ReadReport report) {
        return new ReadItem(null, report);
    }
}

package io.yearbook.job.config;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** An instant as people write it. */
final class AsOf {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private AsOf() {}

    /**
     * The instant meant. A time without an offset is Chinese time; a date alone is its first moment.
     *
     * @throws IllegalArgumentException where the text is not an instant, or one after now
     */
    static Instant parse(String text, Instant now) {
        Instant instant;
        try {
            TemporalAccessor read = FORMAT.parseBest(
                    text.strip().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            instant = instantOf(read);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
        if (instant.isAfter(now)) {
            throw new IllegalArgumentException(text + " is in the future");
        }
        return instant;
    }

    private static Instant instantOf(TemporalAccessor read) {
        if (read instanceof OffsetDateTime stated) {
            return stated.toInstant();
        }
        if (read instanceof LocalDateTime local) {
            return local.atZone(CHINA).toInstant();
        }
        return LocalDate.from(read).atStartOfDay(CHINA).toInstant();
    }
}

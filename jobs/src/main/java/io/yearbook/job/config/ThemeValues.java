package io.yearbook.job.config;

import io.yearbook.workbook.ThemeSettings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The looks of the workbooks; null where a text could not be understood. */
record ThemeValues(
        @Nullable String rise,
        @Nullable String title,
        @Nullable String heading,
        @Nullable String body,
        @Nullable String digits) {

    static ThemeValues of(ConfigValues values) {
        return new ThemeValues(
                values.one(
                        ConfigKey.WORKBOOK_RISE_COLOUR,
                        (text, base) -> ConfigValues.word(text, ThemeSettings.RISE_COLOURS)),
                font(values, ConfigKey.WORKBOOK_TITLE_FONT),
                font(values, ConfigKey.WORKBOOK_HEADING_FONT),
                font(values, ConfigKey.WORKBOOK_BODY_FONT),
                font(values, ConfigKey.WORKBOOK_DIGIT_FONT));
    }

    private static @Nullable String font(ConfigValues values, ConfigKey key) {
        return values.one(key, (text, base) -> ThemeSettings.requireFontName(text.strip()));
    }

    /** The settings, of values that were all understood. */
    ThemeSettings settings() {
        return new ThemeSettings(
                ThemeSettings.RiseColour.of(Objects.requireNonNull(rise)),
                Objects.requireNonNull(title),
                Objects.requireNonNull(heading),
                Objects.requireNonNull(body),
                Objects.requireNonNull(digits));
    }
}

package io.yearbook.delivery;

import io.yearbook.text.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill, such as {@code {地区}{年度}年报告}.
 *
 * @param text every name in braces is one of {@link Place}
 */
public record MailTemplate(String text) {

    /** What a place is filled with. */
    public enum Place {
        /** The areas of the workbooks in the mail, such as {@code 渝北区、江北区}. */
        AREAS("地区"),
        /** The year reported, such as {@code 2022}. */
        YEAR("年度"),
        /** The published run that the workbooks print. */
        EDITION("版本"),
        /** The day of that run in China, such as {@code 2024年3月2日}. */
        DATE("日期"),
        /** The recipient's name, or the address where the list gives none. */
        RECIPIENT("收件人");

        private final String inBraces;

        Place(String inBraces) {
            this.inBraces = inBraces;
        }

        private static Optional<Place> of(String inBraces) {
            return Arrays.stream(values())
                    .filter(place -> place.inBraces.equals(inBraces))
                    .findFirst();
        }
    }

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)\\}");

    /** @throws IllegalArgumentException where a name in braces is not known */
    public MailTemplate {
        List<String> known =
                Arrays.stream(Place.values()).map(place -> place.inBraces).toList();
        Optional<String> unknown = BRACES.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            throw new IllegalArgumentException(
                    "{%s} is not known; %s".formatted(unknown.get(), NearestName.advice(unknown.get(), known)));
        }
    }

    /** The text with every place filled; what is filled in is taken as it is. */
    public String filled(Map<Place, String> values) {
        return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<Place, String> values) {
        return Place.of(found.group(1)).map(values::get).orElse("");
    }
}

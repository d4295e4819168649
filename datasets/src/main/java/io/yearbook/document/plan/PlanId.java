package io.yearbook.document.plan;

import io.yearbook.catalog.Names;
import io.yearbook.document.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The identifier of a plan, which every reading of it gives again. */
public final class PlanId {

    private static final int HASH_DIGITS = 8;

    /** A document number where a reference ends, as {@code 实施方案（渝中府办〔2021〕16号）}. */
    private static final Pattern NUMBER = Pattern.compile(
            "(\\p{IsHan}{2,20}\\s*[〔\\[［【(（]\\s*\\d{4}\\s*[〕\\]］】)）]\\s*第?\\s*\\d{1,4}\\s*号)\\s*[)）]?$");

    private PlanId() {}

    /** The document number with brackets of one kind; else district, year and a hash of the title. */
    static String of(Document document, String districtCode) {
        if (!document.number().isBlank()) {
            return ofNumber(document.number());
        }
        String year = document.date() == null
                ? "undated"
                : String.valueOf(document.date().getYear());
        return ofTitle(districtCode, year, document.title());
    }

    /**
     * The plan that a reference to a document means: by the number it ends with, else by its title, its publisher and the
     * year of its publication. Writing and spacing make no difference.
     *
     * @param reference title and number of the document, or either
     */
    public static String referredTo(String reference, String publisher, String districtCode, int year) {
        Matcher number = NUMBER.matcher(reference.strip());
        return number.find()
                ? ofNumber(number.group(1))
                : ofTitle(districtCode, String.valueOf(year), reference + "\n" + publisher);
    }

    private static String ofNumber(String number) {
        return Names.key(number)
                .replaceAll("[\\[【(]", "〔")
                .replaceAll("[]】)]", "〕")
                .replace("〕第", "〕");
    }

    private static String ofTitle(String districtCode, String year, String title) {
        return "%s-%s-%s".formatted(districtCode, year, hash(Names.key(title)));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

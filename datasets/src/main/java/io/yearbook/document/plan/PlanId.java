package io.yearbook.document.plan;

import io.yearbook.catalog.Names;
import io.yearbook.document.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identifier of a plan, which every reading of it gives again. */
final class PlanId {

    private static final int HASH_DIGITS = 8;

    private PlanId() {}

    /** The document number with brackets of one kind; else district, year and a hash of the title. */
    static String of(Document document, String districtCode) {
        if (!document.number().isBlank()) {
            return Names.key(document.number()).replaceAll("[\\[【(]", "〔").replaceAll("[]】)]", "〕");
        }
        String year = document.date() == null
                ? "undated"
                : String.valueOf(document.date().getYear());
        return "%s-%s-%s".formatted(districtCode, year, hash(Names.key(document.title())));
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

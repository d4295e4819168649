package io.yearbook.metric.finding;

import io.yearbook.model.Finding.Subject;
import io.yearbook.model.FindingCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names a finding by what was checked, not by when or by which vintage. */
final class FindingId {

    private static final String SEPARATOR = "\u001f";

    private FindingId() {}

    /** @param details what tells it from other findings of the same code on the same subject */
    static String of(FindingCode code, Subject subject, Object... details) {
        return of(
                code,
                Stream.concat(
                        Stream.of(
                                subject.districtCode(), subject.indicatorCode(), subject.publisher(), subject.period()),
                        Stream.of(details)));
    }

    /** Of a row that was not accepted. */
    static String ofRow(FindingCode code, String sourceFile, String sourcePath, String sourcePlace) {
        return of(code, Stream.of(sourceFile, sourcePath, sourcePlace));
    }

    private static String of(FindingCode code, Stream<?> parts) {
        String text = code.name() + SEPARATOR + parts.map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

package io.yearbook.edition;

import io.yearbook.content.ExampleReports;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the hash of the example workbooks, so that other machines and settings can be compared. */
final class SameBytes {

    private SameBytes() {}

    public static void main(String[] arguments) {
        System.out.println(hashes());
    }

    static String hashes() {
        return Stream.of(ExampleReports.yubei(), ExampleReports.city(), HostileReports.saying("文字 9月"))
                .flatMap(report -> Arrays.stream(Editions.values()).map(edition -> edition.bytes(report)))
                .map(SameBytes::hash)
                .collect(Collectors.joining(" "));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

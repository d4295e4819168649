package io.yearbook.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that make a catalogue, as bytes: what a run archives so that it can be repeated. */
public final class CatalogFiles {

    /** Every file that a catalogue must have, relative to its folder. */
    public static final List<String> NAMES = List.of(
            DistrictsFile.NAME,
            GovernmentUnitsFile.NAME,
            IndicatorsFile.NAME,
            PeerGroupsFile.NAME,
            SourcesFile.NAME,
            UnitsFile.NAME);

    /** Every file that it may have. Other files in the folder are no part of it. */
    public static final List<String> OPTIONAL = List.of(BandsFile.NAME, CrosswalkFile.NAME);

    private CatalogFiles() {}

    /**
     * The content of the catalogue's files by name. A file that does not exist is left out: {@link CatalogLoader} names
     * it with all other faults, unless the catalogue can do without.
     *
     * @throws CatalogException if the folder does not exist, or files in it cannot be read
     */
    public static SortedMap<String, byte[]> read(Path folder) throws CatalogException {
        if (!Files.isDirectory(folder)) {
            throw new CatalogException(
                    List.of("%s: is no folder; name the folder that holds indicators.csv".formatted(folder)));
        }
        Faults faults = new Faults();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names()) {
            try {
                files.put(name, Files.readAllBytes(folder.resolve(name)));
            } catch (NoSuchFileException absent) {
                // Left out: see above.
            } catch (IOException unreadable) {
                faults.add(name, "cannot be read: " + unreadable);
            }
        }
        faults.throwIfAny();
        return files;
    }

    private static List<String> names() {
        return Stream.concat(NAMES.stream(), OPTIONAL.stream()).toList();
    }

    /**
     * SHA-256 over the files in the order of their names, in lower-case hexadecimal. Name and content are each preceded
     * by their length, so that different catalogues never make the same stream of bytes.
     */
    public static String hash(Map<String, byte[]> filesByName) {
        MessageDigest digest = sha256();
        new TreeMap<>(filesByName).forEach((name, content) -> {
            update(digest, name.getBytes(StandardCharsets.UTF_8));
            update(digest, content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

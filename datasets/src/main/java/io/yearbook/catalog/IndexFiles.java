package io.yearbook.catalog;

import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDefinitionException;
import io.yearbook.catalog.index.IndexDefinitionParser;
import io.yearbook.catalog.index.IndexVocabulary;
import io.yearbook.model.Indicator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files {@code indexes/*.yml} of a catalogue, each of which defines one composite index. */
final class IndexFiles {

    static final String FOLDER = "indexes";
    private static final String PREFIX = FOLDER + "/";
    private static final String EXTENSION = ".yml";

    private IndexFiles() {}

    /** Whether a file of a catalogue, named relative to its folder, defines an index. */
    static boolean isDefinition(String name) {
        return name.startsWith(PREFIX) && name.endsWith(EXTENSION);
    }

    /** Names, relative to the catalogue, of the definitions in its folder; none where there is no such folder. */
    static List<String> names(Path catalogue) throws IOException {
        Path folder = catalogue.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> PREFIX + file.getFileName())
                    .filter(IndexFiles::isDefinition)
                    .sorted()
                    .toList();
        }
    }

    static IndexRegister read(Map<String, byte[]> filesByName, List<Indicator> indicators, Faults faults) {
        IndexVocabulary vocabulary = IndexVocabulary.of(indicators);
        List<IndexDefinition> indexes = new ArrayList<>();
        Map<String, String> fileOf = new HashMap<>();
        new TreeMap<>(filesByName).forEach((name, content) -> {
            if (isDefinition(name)) {
                read(name, content, vocabulary, faults).ifPresent(index -> {
                    String former = fileOf.putIfAbsent(index.code(), name);
                    if (former != null) {
                        faults.add(name, "index: %s is defined in %s already".formatted(index.code(), former));
                    }
                    indexes.add(index);
                });
            }
        });
        return new IndexRegister(indexes);
    }

    private static Optional<IndexDefinition> read(
            String name, byte[] content, IndexVocabulary vocabulary, Faults faults) {
        try {
            String yaml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(IndexDefinitionParser.parse(name, yaml, vocabulary));
        } catch (CharacterCodingException notUtf8) {
            faults.add(name, "is not UTF-8; save it as UTF-8");
        } catch (IndexDefinitionException refused) {
            refused.faults().forEach(faults::addLocated);
        }
        return Optional.empty();
    }
}

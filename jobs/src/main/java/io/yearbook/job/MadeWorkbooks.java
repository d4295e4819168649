package io.yearbook.job;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.delivery.Edition;
import io.yearbook.delivery.Workbook;
import io.yearbook.delivery.Workbooks;
import io.yearbook.model.District;
import io.yearbook.table.ByteArchive;
import io.yearbook.workbook.WorkbookName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The workbooks of an edition in the folder they were written to, each only as it was made. */
final class MadeWorkbooks implements Workbooks {

    private final Path folder;
    private final Edition edition;
    private final DistrictRegister districts;
    private final long largestBytes;
    private final List<WorkbookFolder.Made> made;

    /**
     * @param districts those of the edition's catalogue
     * @param largestBytes a larger file is not read
     * @throws OperationException where the folder holds no workbooks of the run
     */
    MadeWorkbooks(Path folder, Edition edition, DistrictRegister districts, long largestBytes) {
        this.folder = folder;
        this.edition = edition;
        this.districts = districts;
        this.largestBytes = largestBytes;
        this.made = made(folder);
        if (hashesOfRun().isEmpty()) {
            throw new OperationException(
                    "The workbooks in %s are not those of the published run %s".formatted(folder, edition.runId()),
                    made.isEmpty()
                            ? "There are none."
                            : "They were made of "
                                    + made.stream()
                                            .map(each -> EditionText.runIn(each.edition()))
                                            .distinct()
                                            .sorted()
                                            .collect(Collectors.joining(", "))
                                    + ".",
                    "Run the command export, look at the workbooks, and deliver then.");
        }
    }

    private static List<WorkbookFolder.Made> made(Path folder) {
        try {
            return WorkbookFolder.made(folder);
        } catch (IOException e) {
            throw new OperationException(
                    "The workbooks in " + folder + " cannot be read",
                    SparkMessage.brief(e),
                    "Give the user that runs Yearbook the right to read them, or name another folder with --out.",
                    e);
        }
    }

    @Override
    public Workbook of(String districtCode) throws UnavailableException {
        District district = districts
                .byCode(districtCode)
                .orElseThrow(() -> new UnavailableException(
                        "%s is no district of the catalogue that was published".formatted(districtCode)));
        String name = WorkbookName.of(district.nameZh(), district.code(), edition.year());
        Set<String> hashes = hashesOfRun().get(name);
        if (hashes == null) {
            throw new UnavailableException(missing(district, name));
        }
        byte[] bytes = bytes(name);
        String hash = hash(bytes);
        if (!hashes.contains(hash)) {
            throw new UnavailableException(
                    "%s was changed after it was made; run the command export, which makes it anew".formatted(name));
        }
        return new Workbook(district.nameZh(), name, bytes, hash);
    }

    private String missing(District district, String name) {
        boolean isOfOtherRun = made.stream().anyMatch(each -> each.hashes().containsKey(name));
        return isOfOtherRun
                ? "%s is not of the published run; run the command export".formatted(name)
                : "there is no workbook of %s for %d; it has no figures, or was not exported"
                        .formatted(district.nameZh(), edition.year());
    }

    private byte[] bytes(String name) throws UnavailableException {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnavailableException(
                        "%s is gone; run the command export, which makes it anew".formatted(name));
            }
            if (Files.size(file) > largestBytes) {
                throw new UnavailableException(
                        "%s has %d bytes, more than smtp.size-limit-mb allows".formatted(name, Files.size(file)));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnavailableException("%s cannot be read: %s".formatted(name, SparkMessage.brief(e)));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return ByteArchive.hash(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    /** The hashes of each file as the editions of the run made it; a district's own edition may differ. */
    private Map<String, Set<String>> hashesOfRun() {
        return made.stream()
                .filter(each -> EditionText.runIn(each.edition()).equals(edition.runId()))
                .flatMap(each -> each.hashes().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}

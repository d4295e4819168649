package io.yearbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.model.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that a night refuses are refused before, and no others. */
class FileValidatorTest {

    private static final String FIGURE =
            "district,indicator,period,value,unit,publisher,published_at\n" + "渝北,gdp,2022,2297.11,亿元,统计局,2023-03-01\n";

    @TempDir
    private Path folder;

    private Path landing = Path.of(".");

    @BeforeEach
    void files() throws IOException {
        landing = folder.resolve("landing");
        Files.createDirectories(landing.resolve("下级"));
        Files.writeString(landing.resolve("inside.csv"), FIGURE);
        Files.writeString(folder.resolve("outside.csv"), FIGURE);
    }

    @Test
    void aLinkOutOfTheLandingFolderIsRefused() throws Exception {
        FileValidation validation = validated(link("下级/out.csv", folder.resolve("outside.csv")), List.of(landing));

        assertThat(validation.fault()).isEqualTo(FileFault.LINK_OUTSIDE);
        assertThat(validation.faultDetail()).contains("Put a copy of the file into the landing folder");
    }

    @Test
    void aLinkWithinTheLandingFolderIsFollowed() throws Exception {
        Path link = link("下级/in.csv", landing.resolve("inside.csv"));

        assertThat(validated(link, List.of(landing)).rowsAccepted()).isEqualTo(1);
    }

    @Test
    void elsewhereTheFolderOfTheFileCountsAsOne() throws Exception {
        assertThat(validated(link("next.csv", landing.resolve("inside.csv")), List.of())
                        .rowsAccepted())
                .isEqualTo(1);
        assertThat(validated(link("out.csv", folder.resolve("outside.csv")), List.of())
                        .fault())
                .isEqualTo(FileFault.LINK_OUTSIDE);
    }

    @Test
    void aFileThatIsNoLinkIsReadWhereverItIs() throws Exception {
        assertThat(validated(folder.resolve("outside.csv"), List.of(landing)).rowsAccepted())
                .isEqualTo(1);
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(landing.resolve(name), target);
    }

    private static FileValidation validated(Path file, List<Path> landing) throws CatalogException {
        Catalog catalog = CatalogLoader.load(Office.CATALOG);
        return new FileValidator(catalog, landing).validate(file, 5);
    }
}

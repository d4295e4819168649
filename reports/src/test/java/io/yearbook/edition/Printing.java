package io.yearbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Prints workbooks in LibreOffice, and says what must hold of each that is printed. */
final class Printing {

    private static final Pattern ERROR = Pattern.compile("Err:\\d{3}|#REF!|#NAME\\?|#VALUE!|#DIV/0!|#N/A|#NUM!|#NULL!");
    private static final List<String> SHEETS_OF_ONE_PAGE = List.of("封面", "摘要");

    private Printing() {}

    /** The program; the test is skipped where there is none. */
    static Path office() {
        Path program = LibreOffice.program().orElse(null);
        Assumptions.assumeTrue(program != null, "LibreOffice is not installed: no workbook is opened in it");
        return Objects.requireNonNull(program);
    }

    /**
     * The workbooks as they are printed, by their file names without the ending.
     *
     * @param folder for what is printed
     */
    static Map<String, PrintedBook> print(Path program, List<Path> workbooks, Path folder)
            throws IOException, InterruptedException {
        String said = LibreOffice.convertToPdf(program, workbooks, folder.resolve("profile"), folder);
        Map<String, PrintedBook> books = new LinkedHashMap<>();
        for (Path workbook : workbooks) {
            String name = workbook.getFileName().toString().replaceFirst("\\.xlsx$", "");
            Path pdf = folder.resolve(name + ".pdf");
            assertThat(pdf).as("LibreOffice says: %s", said).isNotEmptyFile();
            books.put(name, PrintedBook.read(pdf));
            Files.delete(pdf);
        }
        return books;
    }

    /** No number is too wide for its cell, and no cell is an error. */
    static void assertReadable(String name, PrintedBook book) {
        for (int page = 0; page < book.pages().size(); page++) {
            assertThat(book.pages().get(page))
                    .as("%s, page %d", name, page + 1)
                    .doesNotContain("###")
                    .doesNotContainPattern(ERROR);
        }
    }

    /** Cover and digest take one page each, where the book has pages and not one table a sheet. */
    static void assertShort(String name, PrintedBook book) {
        assertThat(book.pagesOfSheet()).as(name).containsKeys("封面", "指标总表", "排名", "数据来源", "口径说明");
        if (book.pagesOfSheet().containsKey("增减图")) {
            assertThat(book.pagesOfSheet()).as(name).containsKeys(SHEETS_OF_ONE_PAGE.toArray(String[]::new));
            SHEETS_OF_ONE_PAGE.forEach(
                    sheet -> assertThat(book.pagesOfSheet()).as(name).containsEntry(sheet, 1));
        }
    }
}

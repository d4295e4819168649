package io.yearbook.review;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.model.CandidateFigure;
import io.yearbook.model.Indicator;
import io.yearbook.model.Period;
import io.yearbook.model.RecordKind;
import io.yearbook.model.ReviewDecision;
import io.yearbook.model.ValueQualifier;
import io.yearbook.workbook.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook with three figures, which a test fills in and reads back. */
final class ReviewDesk {

    static final Instant NOW = Instant.parse("2024-03-02T08:00:00Z");
    static final Catalog CATALOG = catalog();
    static final String SHA256 = "0123456789abcdef".repeat(4);

    static final ReviewItem FIRMS = item(
            1,
            figure(RecordKind.OBSERVATION, "line 3, characters 104-110", "8.2万户", "全区经营户达8.2万户，另有8.2万户。", "82000", "户"),
            "经营户",
            Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 10, 31)),
            List.of(new ReviewGuess(indicator("new_market_entities"), 0.523)));
    static final ReviewItem RANGE = item(
            2,
            figure(RecordKind.OBSERVATION, "line 4, characters 200-203", "5至8个", "=每年新增5至8个。", null, "个"),
            "新增",
            null,
            List.of());
    static final ReviewItem PROMISE = item(
            3,
            figure(RecordKind.TARGET, "line 9, characters 300-303", "压缩到3日", "压缩到3日", "3", "工作日"),
            "",
            null,
            List.of());

    private static final List<ReviewItem> ITEMS = List.of(FIRMS, RANGE, PROMISE);

    private final XSSFWorkbook workbook;
    final List<ReviewDecision> decisions = new ArrayList<>();
    final List<String> faults = new ArrayList<>();
    int left;

    ReviewDesk() {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(written()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReviewWorkbookWriter.write(
                new ReviewBook(
                        ITEMS, CATALOG.indicators().all(), CATALOG.districts().all(), "20240302T080000.000Z", NOW),
                bytes);
        return bytes.toByteArray();
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFCell cell(ReviewItem item, ReviewColumn column) {
        return workbook.getSheet(CandidateSheet.NAME)
                .getRow(Table.sheetRowOf(item.number() - 1))
                .getCell(column.ordinal());
    }

    ReviewDesk enter(ReviewItem item, ReviewColumn column, String text) {
        cell(item, column).setCellValue(text);
        return this;
    }

    /** Reads the workbook back as it is now. */
    ReviewDesk read() throws ReviewFileException {
        return read(saved());
    }

    ReviewDesk read(byte[] file) throws ReviewFileException {
        ReviewReading.Figures figures = key -> ITEMS.stream()
                .filter(item -> item.figure().key().equals(key))
                .map(item -> new ReviewReading.Known(item.figure(), item.district()))
                .findFirst();
        try {
            new ReviewReading(figures, "张三", NOW).read(new ByteArrayInputStream(file), CATALOG, new Rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private byte[] saved() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private final class Rows implements ReviewReading.Rows {

        @Override
        public Catalog decided(ReviewDecision decision) {
            decisions.add(decision);
            return CATALOG;
        }

        @Override
        public void left() {
            left++;
        }

        @Override
        public void faulty(ReviewFault fault) {
            faults.add(fault.toString());
        }
    }

    private static ReviewItem item(
            int number, CandidateFigure figure, String phrase, @Nullable Period period, List<ReviewGuess> guesses) {
        return new ReviewItem(
                number,
                figure,
                figure.quote().equals(figure.text()) ? -1 : figure.quote().indexOf(figure.text()),
                "渝北区工作报告",
                "500112",
                period,
                ValueQualifier.EXACT,
                phrase,
                guesses);
    }

    private static CandidateFigure figure(
            RecordKind kind, String place, String text, String quote, @Nullable String value, String unit) {
        return new CandidateFigure(SHA256, "report.txt", place, text, quote, value, unit, kind);
    }

    static Indicator indicator(String code) {
        return CATALOG.indicators().byCode(code).orElseThrow(() -> new IllegalStateException(code));
    }

    private static Catalog catalog() {
        try {
            return CatalogLoader.load(Path.of("../datasets/catalog"));
        } catch (CatalogException e) {
            throw new IllegalStateException(e);
        }
    }
}

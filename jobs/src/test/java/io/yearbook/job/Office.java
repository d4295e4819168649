package io.yearbook.job;

import io.yearbook.delivery.DeliverySettings;
import io.yearbook.delivery.SmtpServer;
import io.yearbook.metric.finding.FindingSettings;
import io.yearbook.publish.PublishedTables;
import io.yearbook.publish.sdmx.SdmxCsvVersion;
import io.yearbook.publish.sdmx.Vintages;
import io.yearbook.table.DeltaStore;
import io.yearbook.table.Run;
import io.yearbook.table.RunLog;
import io.yearbook.table.Warehouse;
import io.yearbook.workbook.ThemeSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A data team's folders below one temporary folder, and the commands it gives: real files, tables and workbooks. */
final class Office {

    static final Path CATALOG = Path.of("../datasets/catalog");
    static final Path SHIPPED_LANDING = Path.of("../datasets/landing");
    static final Instant FIRST_NIGHT = Instant.parse("2024-03-01T16:00:00Z");

    private static final Progress SILENT = new Progress() {
        @Override
        public void stage(String text) {}

        @Override
        public void remark(String text) {}
    };

    private final Path root;
    private final Map<String, String> spark;
    private DeliverySettings delivery = DeliverySettings.NONE;
    private Set<WorkbookEdition> editions = EnumSet.allOf(WorkbookEdition.class);
    private @Nullable String reported;
    private Duration retention = Duration.ofDays(7);
    private Instant clock = FIRST_NIGHT.minus(Duration.ofDays(1));

    /** An office with the shipped catalogue and an empty landing folder. */
    Office(Path root) {
        this(root, Map.of());
    }

    Office(Path root, Map<String, String> spark) {
        this.root = root;
        this.spark = spark;
        try {
            Files.createDirectories(landing());
            copy(CATALOG, catalog());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An office that finds files and a catalogue as another left them. */
    Office(Path root, Path landing, Path catalog) throws IOException {
        this.root = root;
        this.spark = Map.of();
        copy(landing, landing());
        copyAll(catalog, catalog());
    }

    /** Copies a folder with all that is in it. */
    static void copyAll(Path from, Path to) throws IOException {
        copy(from, to);
        try (Stream<Path> folders = Files.list(from)) {
            for (Path inner : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
                copyAll(inner, to.resolve(inner.getFileName()));
            }
        }
    }

    /** Copies the files of a folder; folders in it are left out. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** From now on one workbook of one area is written, as it costs time. */
    void reportOnly(String district) {
        reported = district;
        editions = EnumSet.of(WorkbookEdition.STANDARD);
    }

    Path landing() {
        return root.resolve("landing");
    }

    Path catalog() {
        return root.resolve("catalog");
    }

    Path out() {
        return root.resolve("out");
    }

    Path warehouseFolder() {
        return root.resolve("warehouse");
    }

    /** Puts a file into the landing folder, in place of one of the same name. */
    void deliver(String name, String text) {
        write(landing().resolve(name), text);
    }

    /** Replaces a text in a file of the catalogue. */
    void editCatalog(String file, String text, String replacement) {
        Path path = catalog().resolve(file);
        try {
            String before = Files.readString(path);
            if (!before.contains(text)) {
                throw new IllegalArgumentException(file + " does not hold " + text);
            }
            write(path, before.replace(text, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a night that ended well tells. */
    record Night(IngestSummary ingest, ComputeSummary compute, ExportSummary export, Map<String, Long> tablesWritten) {}

    /** The next night: a day later than the one before. */
    Night night() {
        RunSummary summary = tomorrow().nightly();
        return new Night(
                Objects.requireNonNull(summary.ingest()),
                Objects.requireNonNull(summary.compute()),
                Objects.requireNonNull(summary.export()),
                summary.tablesWritten());
    }

    /** Operations of the next day. */
    Operations tomorrow() {
        clock = clock.plus(Duration.ofDays(1));
        return at(clock, null);
    }

    Instant clock() {
        return clock;
    }

    /** Operations of the same day as the last. */
    Operations today() {
        return at(clock, null);
    }

    Operations at(Instant runInstant, @Nullable Instant asOf) {
        return SparkOperations.open(config(out(), runInstant, asOf, null), SILENT);
    }

    Operations districtOnly(String district) {
        return SparkOperations.open(config(out(), clock, null, district), SILENT);
    }

    /** The tables of the last published run, as readers see them. */
    PublishedTables published() {
        return new Editions(config(out(), clock, null, null), warehouse())
                .newest()
                .tables();
    }

    JobConfig config(Path out, Instant runInstant, @Nullable Instant asOf, @Nullable String district) {
        return config(out, runInstant, asOf, district, editions);
    }

    private JobConfig config(
            Path out,
            Instant runInstant,
            @Nullable Instant asOf,
            @Nullable String district,
            Set<WorkbookEdition> editions) {
        return new JobConfig(
                List.of(landing().toAbsolutePath()),
                catalog().toAbsolutePath(),
                warehouseFolder().toUri().getPath(),
                out.toAbsolutePath(),
                null,
                district == null ? reported : district,
                editions,
                asOf,
                Set.of(Gate.values()),
                new RankSettings(3, "competition", "published"),
                FindingSettings.DEFAULTS,
                delivery,
                ThemeSettings.DEFAULTS,
                retention,
                spark,
                runInstant);
    }

    /** Today's workbooks in the standard edition alone, made in the folder of {@link #workbooksAsOf}. */
    ExportSummary standardOverThoseOf(Instant asOf) {
        JobConfig config = config(folderAsOf(asOf), clock, null, null, Set.of(WorkbookEdition.STANDARD));
        return Objects.requireNonNull(
                SparkOperations.open(config, SILENT).export(null).export());
    }

    private Path folderAsOf(Instant asOf) {
        return root.resolve("as-of-" + asOf.toEpochMilli());
    }

    /** Workbooks as they were known at an instant, made in a folder of their own. */
    Map<String, List<Byte>> workbooksAsOf(Instant asOf) {
        Path old = folderAsOf(asOf);
        Operations operations = SparkOperations.open(config(old, clock, asOf, null), SILENT);
        operations.export(null);
        return workbooks(old);
    }

    /** Workbooks of years, made in a folder of their own. */
    Map<String, List<Byte>> workbooksOf(YearRange years) {
        Path folder = root.resolve("of-" + years);
        JobConfig config = config(folder, clock, null, null).of(years);
        SparkOperations.open(config, SILENT).export(null);
        return workbooks(folder);
    }

    /** A workbook of today with a sheet of what differs from the edition of a run. */
    XSSFWorkbook comparedWith(Run run, String workbook) throws IOException {
        Path out = root.resolve("compared");
        SparkOperations.open(config(out, clock, null, null), SILENT).export(run.runId());
        try (InputStream file = Files.newInputStream(out.resolve(workbook))) {
            return new XSSFWorkbook(file);
        }
    }

    /** Maintains the warehouse an hour after the last night or maintenance. */
    MaintenanceSummary maintain(Duration filesAreKeptFor) {
        retention = filesAreKeptFor;
        clock = clock.plus(Duration.ofHours(1));
        return today().maintain();
    }

    /** Mails the workbooks of the last night; the list is in YAML. */
    DeliverySummary mail(String recipients, SmtpServer server) {
        Path list = root.resolve("recipients.yml");
        write(list, recipients);
        delivery = new DeliverySettings(list, server, DeliverySettings.NONE.sizeLimitBytes());
        return today().deliver(new DeliveryRequest(DeliveryRequest.Mode.SEND, Set.of(), null));
    }

    /** The published tables as SDMX-CSV, in a folder of their own. */
    Path exportSdmx(Path to) {
        return exportSdmx(today(), to, Vintages.CURRENT);
    }

    static Path exportSdmx(Operations operations, Path to, Vintages vintages) {
        operations.exportSdmx(new SdmxExport(to.toAbsolutePath(), null, vintages, SdmxCsvVersion.V2_0));
        return to;
    }

    Map<String, List<Byte>> workbooks() {
        return workbooks(out());
    }

    private static Map<String, List<Byte>> workbooks(Path folder) {
        Map<String, List<Byte>> workbooks = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".xlsx"))::iterator) {
                List<Byte> bytes = new ArrayList<>();
                for (byte one : Files.readAllBytes(file)) {
                    bytes.add(one);
                }
                workbooks.put(file.getFileName().toString(), bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workbooks;
    }

    /** The rows of a query as readers see them now, each as its values between bars. */
    List<String> sql(String statement) {
        return sql(today(), statement);
    }

    List<String> sqlAsOf(Instant asOf, String statement) {
        return sql(at(clock, asOf), statement);
    }

    private static List<String> sql(Operations operations, String statement) {
        List<String> rows = new ArrayList<>();
        operations.sql(statement).rows().forEachRemaining(row -> rows.add(text(row)));
        return rows;
    }

    private static String text(Row row) {
        return IntStream.range(0, row.size()).mapToObj(i -> plain(row.get(i))).collect(Collectors.joining("|"));
    }

    private static String plain(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    Warehouse warehouse() {
        try {
            return new Warehouse(
                    SharedSpark.SESSION,
                    new org.apache.hadoop.fs.Path(warehouseFolder().toUri()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DeltaStore store() {
        return warehouse().store();
    }

    List<Run> runs() {
        return new RunLog(SharedSpark.SESSION, store()).last(100);
    }
}

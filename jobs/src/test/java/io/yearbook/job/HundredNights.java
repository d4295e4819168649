package io.yearbook.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a hundred nights leave behind, and whether they get slower: each corrects one figure but every fourth, which has
 * nothing new. Not a test: it asserts nothing, and runs only when named:
 *
 * <pre>
 * mvn -q -pl jobs -am test -Dtest=HundredNights -Dsurefire.failIfNoSpecifiedTests=false -Dyearbook.nights=100
 * </pre>
 */
class HundredNights {

    private static final String HEAD = "district,indicator,period,value,unit,publisher,published_at\n";
    private static final int NIGHTS = Integer.getInteger("yearbook.nights", 100);
    private static final int TENTH = 10;
    private static final int WEEK = 7;
    private static final int UNCHANGED = 4;
    private static final double NANOS = 1e9;
    private static final double KILOBYTE = 1e3;

    @TempDir
    Path folder;

    enum Upkeep {
        NONE,
        WEEKLY
    }

    private record Size(int files, long bytes) {
        Size plus(long more) {
            return new Size(files + 1, bytes + more);
        }
    }

    @ParameterizedTest
    @EnumSource
    void growth(Upkeep upkeep) throws IOException {
        Office office = new Office(folder);
        office.reportOnly("渝北");
        double changed = 0;
        double unchanged = 0;
        double maintained = 0;
        for (int night = 1; night <= NIGHTS; night++) {
            boolean isUnchanged = night % UNCHANGED == 0;
            if (!isUnchanged) {
                office.deliver("gdp.csv", figures(night));
            }
            int filesBefore = total(sizes(office)).files();
            double seconds = timed(office::night);
            if (isUnchanged) {
                unchanged += seconds;
            } else {
                changed += seconds;
            }
            if (isUnchanged && night % (TENTH * 2) == 0) {
                print(
                        "  an unchanged night wrote %d files",
                        total(sizes(office)).files() - filesBefore);
            }
            if (upkeep == Upkeep.WEEKLY && night % WEEK == 0) {
                maintained += timed(() -> office.maintain(Duration.ZERO));
            }
            if (night % (TENTH * 2) == 0) {
                report(upkeep, night, changed, unchanged, maintained, office);
                changed = 0;
                unchanged = 0;
                maintained = 0;
            }
            ageByADay(office.warehouseFolder());
        }
        sizes(office).forEach((table, size) -> print("  %-24s %5d files %8.1f kB", table, size.files(), kB(size)));
    }

    private static String figures(int night) {
        return HEAD + """
                渝北,gdp,2021,2235.61,亿元,统计局,2023-03-01
                渝北,gdp,2022,%d,亿元,统计局,2023-03-01
                渝中,gdp,2022,1556.46,亿元,统计局,2023-03-01
                江北,gdp,2022,1597.42,亿元,统计局,2023-03-01
                """.formatted(2300 + night);
    }

    private void report(Upkeep upkeep, int night, double changed, double unchanged, double maintained, Office office) {
        int unchangedNights = TENTH * 2 / UNCHANGED;
        Size all = total(sizes(office));
        List<Double> reading = Stream.generate(
                        () -> timed(() -> office.warehouse().runs().published()))
                .limit(3)
                .sorted()
                .toList();
        print(
                "%s night %3d: %5d files %8.1f kB; a changed night %.2f s, an unchanged one %.2f s, all maintenance %.2f s,"
                        + " finding the published run %.3f s",
                upkeep,
                night,
                all.files(),
                kB(all),
                changed / (TENTH * 2 - unchangedNights),
                unchanged / unchangedNights,
                maintained,
                reading.get(0));
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }

    /** Files of every table and what they are, as the disk has them, checksums among them. */
    private static Map<String, Size> sizes(Office office) {
        Map<String, Size> sizes = new TreeMap<>();
        Path root = office.warehouseFolder();
        if (!Files.exists(root)) {
            return sizes;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(file).getName(0) + " " + kind(file);
                sizes.put(name, sizes.getOrDefault(name, new Size(0, 0)).plus(Files.size(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }

    private static String kind(Path file) {
        String path = file.toString();
        if (path.endsWith(".crc")) {
            return "checksums";
        }
        return path.contains("_delta_log") ? path.contains("checkpoint") ? "checkpoints" : "log" : "data";
    }

    private static Size total(Map<String, Size> sizes) {
        return new Size(
                sizes.values().stream().mapToInt(Size::files).sum(),
                sizes.values().stream().mapToLong(Size::bytes).sum());
    }

    /** The clock of the machine stands still between two nights: its files get older instead. */
    private static void ageByADay(Path warehouse) throws IOException {
        try (Stream<Path> files = Files.walk(warehouse)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                FileTime written = Files.getLastModifiedTime(file);
                Files.setLastModifiedTime(
                        file, FileTime.from(written.toInstant().minus(Duration.ofDays(1))));
            }
        }
    }

    private static double kB(Size size) {
        return size.bytes() / KILOBYTE;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

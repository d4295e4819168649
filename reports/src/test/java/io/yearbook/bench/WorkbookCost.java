package io.yearbook.bench;

import com.sun.management.OperatingSystemMXBean;
import io.yearbook.accessible.AccessibleSheets;
import io.yearbook.content.AnnualReport;
import io.yearbook.sheet.ReportSheets;
import io.yearbook.workbook.WorkbookDump;
import io.yearbook.workbook.sound.SoundWorkbook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What a workbook costs beside POI alone writing the same cells, of a generated panel of 38 districts, 10 years and 300
 * indicators. Not a test: it asserts no time, and runs only when named:
 *
 * <pre>
 * mvn -q -pl reports -am test -Dtest=WorkbookCost -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dyearbook.test.argLine="-Xmx2g -XX:+UseSerialGC"
 * </pre>
 */
class WorkbookCost {

    private static final int DISTRICTS = 38;
    private static final int YEARS = 10;
    private static final int INDICATORS = 300;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Makes one file. */
    private interface Making {
        byte[] make() throws IOException;
    }

    @Test
    void perWorkbook() throws IOException {
        PanelReports panel = new PanelReports(DISTRICTS, YEARS, INDICATORS);
        AnnualReport district = panel.district(11);
        compare("district", district);
        measure("district, accessible", () -> WorkbookDump.bytes(district, AccessibleSheets.ALL));
        measure(
                "district, content",
                () -> new byte[panel.district(11).evidence().size()]);
        compare("city", panel.city());
    }

    private void compare(String name, AnnualReport report) throws IOException {
        byte[] xlsx = WorkbookDump.bytes(report, ReportSheets.ALL);
        SoundWorkbook.assertSound(name, xlsx);
        RawWorkbook raw = new RawWorkbook(xlsx);
        print("%s: %s", name, raw);
        List<Making> makings = List.of(() -> WorkbookDump.bytes(report, ReportSheets.ALL), raw::write);
        double ours = measure(name + ", Yearbook", makings.get(0));
        double theirs = measure(name + ", POI alone", makings.get(1));
        print("%-24s %.2f times POI alone", name, ours / theirs);
    }

    /** CPU of the whole process, collection of garbage included, in milliseconds: the median of the rounds. */
    private double measure(String name, Making making) throws IOException {
        List<Double> millis = new ArrayList<>();
        int size = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long before = process.getProcessCpuTime();
            size = making.make().length;
            if (round >= WARM_UP) {
                millis.add((process.getProcessCpuTime() - before) / NANOS_PER_MILLI);
            }
        }
        millis.sort(null);
        double median = millis.get(ROUNDS / 2);
        print("%-24s %7.0f ms CPU, %5.2f MB", name, median, size / BYTES_PER_MEGABYTE);
        return median;
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}

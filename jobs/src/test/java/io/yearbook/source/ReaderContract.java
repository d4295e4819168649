package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yearbook.catalog.LandingManifest;
import io.yearbook.model.Field;
import io.yearbook.model.FileFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for the reader of every format. A new format extends this with a good file of its own. */
abstract class ReaderContract {

    private static final long SEED = 20260101;
    private static final int DAMAGED_COPIES = 300;

    /** Name of a good file, with the extension of its format. */
    abstract String path();

    /** A file that states the GDP of 渝北区, 渝中区 and 万州区 in 2021 as 1, 2 and 3 亿元. */
    abstract byte[] goodFile();

    abstract String format();

    @Test
    void goodFileYieldsItsFiguresAndThenItsReport() {
        FileBytes file = FileBytes.of(path(), goodFile());
        Readings read = Readings.of(file);
        assertThat(read.show(Field.DISTRICT, Field.INDICATOR, Field.PERIOD, Field.VALUE))
                .containsExactly("渝北区 | GDP | 2021 | 1", "渝中区 | GDP | 2021 | 2", "万州区 | GDP | 2021 | 3");
        assertThat(read.report()).isEqualTo(new ReadReport(file.sha256(), format(), List.of(), null, ""));
        assertThat(file.streams().get()).as("streams left open").isZero();
    }

    @Test
    void everyRecordTestifiesToItsFileAndPlace() {
        Readings read = Readings.of(FileBytes.of(path(), goodFile()));
        assertThat(read.records()).allSatisfy(record -> {
            assertThat(record.path()).isEqualTo(path());
            assertThat(record.sourceFile()).hasSize(64);
            assertThat(record.quote()).isEqualTo(record.text(Field.VALUE));
        });
        assertThat(read.places()).doesNotHaveDuplicates();
    }

    @Test
    void nothingFollowsTheReport() {
        Iterator<ReadItem> items = new LandingReader(SmallCatalog.CATALOG, ReadLimits.DEFAULT)
                .read(FileBytes.of(path(), new byte[0]), LandingManifest.NONE);
        assertThat(items.next().report())
                .isNotNull()
                .extracting(ReadReport::fault)
                .isEqualTo(FileFault.FILE_EMPTY);
        assertThat(items.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void fileCutAnywhereIsReadOrRefusedButNeverThrows() {
        byte[] good = goodFile();
        int step = Math.max(1, good.length / DAMAGED_COPIES);
        for (int length = 0; length < good.length; length += step) {
            assertEndsWithReport(Arrays.copyOf(good, length), "cut at " + length);
        }
    }

    @Test
    void fileWithRandomBytesIsReadOrRefusedButNeverThrows() {
        Random random = new Random(SEED);
        for (int copy = 0; copy < DAMAGED_COPIES; copy++) {
            byte[] damaged = goodFile();
            for (int change = 0; change <= copy % 7; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertEndsWithReport(damaged, "copy " + copy + " of seed " + SEED);
        }
    }

    private void assertEndsWithReport(byte[] bytes, String what) {
        FileBytes file = FileBytes.of(path(), bytes);
        ReadReport report = Readings.of(file).report();
        assertThat(report.fault() == null)
                .as(what)
                .isEqualTo(report.faultDetail().isEmpty());
        assertThat(file.streams().get()).as("streams left open, " + what).isZero();
    }

    @Test
    void readerTravelsToOtherMachines() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(new LandingReader(SmallCatalog.CATALOG, ReadLimits.DEFAULT));
        }
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            LandingReader travelled = (LandingReader) objects.readObject();
            assertThat(Readings.of(FileBytes.of(path(), goodFile()), LandingManifest.NONE, travelled)
                            .records())
                    .hasSize(3);
        }
    }
}

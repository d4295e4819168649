package io.yearbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StableZipTest {

    @Test
    void whatIsPackedIsReadBack() throws IOException {
        Random random = new Random(8);
        for (int round = 0; round < 50; round++) {
            byte[] data = new byte[random.nextInt(100_000)];
            random.nextBytes(data);
            assertThat(content(stable(zip(data, round * 1_000L)))).isEqualTo(data);
        }
    }

    @ParameterizedTest(name = "{0} times {1}")
    @CsvSource({"'', 1", "a, 1", "a, 600000", "'<c r=\"A1\" s=\"3\"/>', 20000", "渝北区, 30000"})
    void shortAndMonotonousContentIsReadBack(String text, int times) throws IOException {
        byte[] data = text.repeat(times).getBytes(StandardCharsets.UTF_8);
        assertThat(content(stable(zip(data, 0)))).isEqualTo(data);
    }

    @Test
    void theTimeOfTheSourceLeavesNoTrace() throws IOException {
        byte[] data = "年度报告".getBytes(StandardCharsets.UTF_8);
        assertThat(stable(zip(data, 1_000_000_000_000L))).isEqualTo(stable(zip(data, 1_600_000_000_000L)));
    }

    @Test
    void theBytesAreThoseOfEveryMachine() throws Exception {
        byte[] data = "年度报告 <row r=\"1\"><c r=\"A1\"/></row><row r=\"2\"><c r=\"A2\"/></row>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(stable(zip(data, 0)));
        assertThat(HexFormat.of().formatHex(hash, 0, 8)).isEqualTo("737857a41ab0f271");
    }

    private static byte[] zip(byte[] data, long time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("part.xml");
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write(data);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] stable(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StableZip.copy(zip, bytes);
        return bytes.toByteArray();
    }

    private static byte[] content(byte[] zip) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(entries.getNextEntry()).isNotNull();
            return entries.readAllBytes();
        }
    }
}

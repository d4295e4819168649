package io.yearbook.workbook.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeflateTest {

    @Test
    void whatIsCompressedIsReadBack() throws DataFormatException {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            byte[] data = randomData(random);
            assertThat(inflated(Deflate.compress(data))).as("round %d", round).isEqualTo(data);
        }
    }

    @ParameterizedTest(name = "{0} times {1}")
    @CsvSource({"'', 1", "a, 1", "a, 2", "a, 259", "a, 600000", "'<c r=\"A1\" s=\"3\"/>', 20000", "渝北区, 30000"})
    void shortAndMonotonousDataIsReadBack(String text, int times) throws DataFormatException {
        byte[] data = text.repeat(times).getBytes(StandardCharsets.UTF_8);
        assertThat(inflated(Deflate.compress(data))).isEqualTo(data);
    }

    @Test
    void frequenciesThatWouldMakeLongWordsAreLevelled() throws DataFormatException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int before = 1;
        int count = 1;
        for (int symbol = 0; symbol < 24; symbol++) {
            for (int i = 0; i < count; i++) {
                data.write(symbol);
                data.write((i * 31 + symbol * 7) & 0xFF);
            }
            int next = before + count;
            before = count;
            count = Math.min(next, 4_000);
        }
        assertThat(inflated(Deflate.compress(data.toByteArray()))).isEqualTo(data.toByteArray());
    }

    @Test
    void theBytesAreThoseOfEveryMachine() {
        byte[] data = "年度报告 <row r=\"1\"><c r=\"A1\"/></row><row r=\"2\"><c r=\"A2\"/></row>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(Deflate.compress(data)))
                .isEqualTo(
                        "edfd410900200c0040549115107dcf81590c20ec63077f86d0047eb4cfcc213e5c91832b216bca1ea77669d520e762388003c2f4101d5842cbb9d03fafe7f52e");
    }

    private static byte[] randomData(Random random) {
        int alphabet = 1 + random.nextInt(random.nextBoolean() ? 4 : 256);
        byte[] data = new byte[random.nextInt(random.nextInt(20) == 0 ? 300_000 : 3_000)];
        int at = 0;
        while (at < data.length) {
            if (at > 10 && random.nextInt(3) == 0) {
                int from = random.nextInt(at);
                int end = Math.min(data.length, at + random.nextInt(400));
                for (; at < end; at++) {
                    data[at] = data[from++];
                }
            } else {
                data[at++] = (byte) random.nextInt(alphabet);
            }
        }
        return data;
    }

    private static byte[] inflated(byte[] compressed) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(compressed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!inflater.finished()) {
            int read = inflater.inflate(buffer);
            assertThat(read > 0 || inflater.finished())
                    .as("the data ends too early")
                    .isTrue();
            out.write(buffer, 0, read);
        }
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return out.toByteArray();
    }
}

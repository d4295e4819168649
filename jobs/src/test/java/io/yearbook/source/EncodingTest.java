package io.yearbook.source;

import static io.yearbook.model.Field.DISTRICT;
import static io.yearbook.model.Field.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.FileFault;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TABLE = "区县,指标,年份,数值\n渝北区,GDP,2021,\"2,235.61\"\n綦江𠀀,GDP,2021,682.9\n";

    static Stream<Arguments> encodingsAndSeparators() {
        byte[] none = {};
        List<Arguments> encodings = List.of(
                Arguments.of("UTF-8", none),
                Arguments.of("UTF-8", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                Arguments.of("GB18030", none),
                Arguments.of("UTF-16LE", none),
                Arguments.of("UTF-16LE", new byte[] {(byte) 0xFF, (byte) 0xFE}),
                Arguments.of("UTF-16BE", none),
                Arguments.of("UTF-16BE", new byte[] {(byte) 0xFE, (byte) 0xFF}));
        return encodings.stream()
                .flatMap(encoding -> Stream.of(",", "\t", ";")
                        .map(separator -> Arguments.of(encoding.get()[0], encoding.get()[1], separator)));
    }

    @ParameterizedTest
    @MethodSource("encodingsAndSeparators")
    void everyEncodingIsReadWithEverySeparator(String charset, byte[] mark, String separator) {
        String text = TABLE.replace(",", separator).replace("2" + separator + "235", "2,235");
        Readings read = Readings.of(FileBytes.of("a.csv", join(mark, text.getBytes(Charset.forName(charset)))));
        assertThat(read.report().fault()).as(read.report().faultDetail()).isNull();
        assertThat(read.show(DISTRICT, VALUE)).containsExactly("渝北区 | 2,235.61", "綦江𠀀 | 682.9");
        assertThat(read.report().notes()).isEmpty();
    }

    private static byte[] join(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    @Test
    void utf8CutInsideACharacterIsDamagedNotGb18030() {
        byte[] bytes = TABLE.substring(0, TABLE.indexOf("北区,GDP") + 1).getBytes(StandardCharsets.UTF_8);
        ReadReport report = Readings.of(FileBytes.of("a.csv", Arrays.copyOf(bytes, bytes.length - 1)))
                .report();
        assertThat(report.fault()).isEqualTo(FileFault.FILE_DAMAGED);
        assertThat(report.faultDetail()).contains("ends inside a character at offset " + (bytes.length - 3));
    }

    @Test
    void badByteInsideUtf8IsNamedByItsOffset() {
        byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
        int offset = TABLE.substring(0, TABLE.indexOf("GDP")).getBytes(StandardCharsets.UTF_8).length;
        bytes[offset] = (byte) 0xFF;
        ReadReport report = Readings.of(FileBytes.of("a.csv", bytes)).report();
        assertThat(report.fault()).isEqualTo(FileFault.ENCODING_UNKNOWN);
        assertThat(report.faultDetail()).contains("UTF-8 up to offset " + offset);
    }

    @Test
    void textOfNoKnownEncodingNamesBothOffsets() {
        ReadReport report = Readings.of(FileBytes.of("a.csv", new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'}))
                .report();
        assertThat(report.fault()).isEqualTo(FileFault.ENCODING_UNKNOWN);
        assertThat(report.faultDetail())
                .contains("nor text in UTF-8 (bad byte at offset 2) or GB18030 (bad byte at offset 2)", "deliver");
    }

    /** Whoever delivers a broken workbook is not sent to look for an encoding alone. */
    @Test
    void bytesOfNoKindUnderTheNameOfAWorkbookAreToBeDeliveredAgain() {
        byte[] bytes = new byte[3000];
        new Random(1).nextBytes(bytes);
        ReadReport report = Readings.of(FileBytes.of("broken.xlsx", bytes)).report();
        assertThat(report.fault()).isEqualTo(FileFault.ENCODING_UNKNOWN);
        assertThat(report.faultDetail()).contains("of no known kind of file", "deliver the file again");
    }

    @Test
    void damageBeyondTheFirstBlockIsFound() {
        byte[] bytes = (TABLE + "渝北区,GDP,2021,1\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = (byte) 0xC0;
        assertThat(Readings.of(FileBytes.of("a.csv", bytes)).report().faultDetail())
                .contains("UTF-8 up to offset " + (bytes.length - 5));
    }

    @Test
    void declaredEncodingIsHeldTo() {
        byte[] bytes = TABLE.getBytes(GB18030);
        assertThat(Readings.of(FileBytes.of("a.csv", bytes), Readings.declaring(null, "gbk", null, List.of()))
                        .records())
                .hasSize(2);
        assertThat(Readings.of(FileBytes.of("a.csv", bytes), Readings.declaring(null, "utf-8", null, List.of()))
                        .report()
                        .fault())
                .isEqualTo(FileFault.ENCODING_UNKNOWN);
        assertThat(Readings.of(FileBytes.of("a.csv", bytes), Readings.declaring(null, "utf-9", null, List.of()))
                        .report()
                        .fault())
                .isEqualTo(FileFault.MANIFEST_FAULTY);
    }

    @Test
    void separatorThatMightBeAnotherIsTold() {
        Readings read = Readings.of(FileBytes.of("a.csv", "地区,2021\n地区;2021;2022\n渝北区;1;2\n"));
        assertThat(read.report().notes())
                .contains("columns may be separated by semicolons or by commas; semicolons were taken, which give more"
                        + " columns a meaning; name the delimiter in the manifest to be sure");
        assertThat(read.show(DISTRICT, VALUE)).containsExactly("渝北区 | 1", "渝北区 | 2");
    }

    @Test
    void declaredSeparatorIsHeldTo() {
        Readings read = Readings.of(
                FileBytes.of("a.csv", "地区|2021\n渝北区|1,2\n"), Readings.declaring(null, null, '|', List.of()));
        assertThat(read.show(DISTRICT, VALUE)).containsExactly("渝北区 | 1,2");
    }
}

package io.yearbook.edition;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ExampleReports;
import io.yearbook.workbook.sound.SoundWorkbook;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoundEditionsTest {

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.argumentSet("district", ExampleReports.yubei()),
                Arguments.argumentSet("city", ExampleReports.city()),
                Arguments.argumentSet("nothing known", ExampleReports.empty()),
                Arguments.argumentSet("provisional code", ExampleReports.liangjiang()),
                Arguments.argumentSet("every kind of text", HostileReports.saying("文字")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyExampleIsSoundInEveryEdition(AnnualReport report) {
        for (Editions edition : Editions.values()) {
            SoundWorkbook.assertSound(edition.name(), edition.bytes(report));
        }
    }
}

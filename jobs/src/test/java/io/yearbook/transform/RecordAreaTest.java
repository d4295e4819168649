package io.yearbook.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.RawRecord;
import io.yearbook.model.RecordKind;
import io.yearbook.text.DecimalMark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordAreaTest {

    private static final ObservationParser PARSER = new ObservationParser(SmallCatalog.create());
    private static final RecordArea AREA = new RecordArea(SmallCatalog.create().districts());

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            value=x                                                             | 500112 | 2021
            value=x; period=; period_end=2020-12-31                              | 500112 | 2020
            value=x; period=                                                     | 500112 | 2022
            value=x; district=; publisher=重庆市渝北区统计局                    | 500112 | 2021
            value=x; district=; document=渝北区2021年公报                        | 500112 | 2021
            value=x; district=                                                   | -      | 2022
            value=x; district=; publisher=渝北区和渝中区政府                    | -      | 2022
            value=x; district=; published_at=                                    | -      | 2021
            value=x; district=; published_at=; period=                           | -      | -
            value=x; district=甲县                                               | -      | 2022
            """)
    void theRecordItsFileAndItsDocumentSayWhatItIsAbout(String changes, @Nullable String area, @Nullable Integer year) {
        RawRecord raw = Rows.gdpWith(changes);
        Rejection rejection = AREA.placed(raw, PARSER.parse(raw, DecimalMark.POINT))
                .match(
                        accepted -> {
                            throw new AssertionError("accepted as " + accepted);
                        },
                        refused -> refused);

        assertThat(rejection.districtCode()).isEqualTo(area);
        assertThat(rejection.year()).isEqualTo(year);
    }

    @Test
    void whatIsAcceptedStays() {
        RawRecord raw = Rows.row(RecordKind.OBSERVATION, "", "", "row 1");
        var parsed = PARSER.parse(Rows.gdpWith(""), DecimalMark.POINT);

        assertThat(AREA.placed(raw, parsed)).isSameAs(parsed);
    }
}

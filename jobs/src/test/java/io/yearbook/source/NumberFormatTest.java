package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # format                 | date  | percent | decimals | before | after | scaled
            General                  | false | false   | ``       | `` | ``   | false
            @                        | false | false   | ``       | `` | ``   | false
            0                        | false | false   | 0        | `` | ``   | false
            0.00                     | false | false   | 2        | `` | ``   | false
            #,##0                    | false | false   | 0        | `` | ``   | false
            #,##0.00                 | false | false   | 2        | `` | ``   | false
            0.0##                    | false | false   | ``       | `` | ``   | false
            0.0%                     | false | true    | 1        | `` | ``   | false
            0%                       | false | true    | 0        | `` | ``   | false
            0.0"%"                   | false | false   | 1        | `` | %    | false
            0.0\\%                    | false | false   | 1        | `` | %    | false
            0.0"‰"                   | false | false   | 1        | `` | ‰    | false
            0"万人"                  | false | false   | 0        | `` | 万人 | false
            General"亿元"            | false | false   | ``       | `` | 亿元 | false
            0.00亿元                 | false | false   | 2        | `` | 亿元 | false
            "约"0                    | false | false   | 0        | 约 | ``   | false
            0.00"(预计)"             | false | false   | 2        | `` | (预计) | false
            "¥"#,##0.00              | false | false   | 2        | `` | ``   | false
            [$¥-804]#,##0.00         | false | false   | 2        | `` | ``   | false
            [$€-407]#,##0.00         | false | false   | 2        | €  | ``   | false
            0.00_ ;[Red]-0.00        | false | false   | 2        | `` | ``   | false
            0.00"亿元"               | false | false   | 2        | `` | 亿元 | false
            0.0,                     | false | false   | ``       | `` | ``   | true
            0!.0,"万"                | false | false   | ``       | `` | 万   | true
            #,##0.00,,               | false | false   | ``       | `` | ``   | true
            0.00E+00                 | false | false   | ``       | `` | ``   | false
            # ?/?                    | false | false   | ``       | `` | ``   | false
            yyyy-mm-dd               | true  | false   | ``       | `` | ``   | false
            yyyy"年"m"月"            | true  | false   | ``       | `` | ``   | false
            [$-804]yyyy"年"m"月"d"日";@ | true | false  | ``      | `` | ``   | false
            h:mm                     | false | false   | ``       | `` | ``   | false
            """)
    void formatTellsDatesPercentagesPrecisionAndWhatItWritesBesideTheDigits(
            String pattern,
            boolean date,
            boolean percent,
            String decimals,
            String before,
            String after,
            boolean scaled) {
        assertThat(NumberFormat.of(200, pattern))
                .isEqualTo(new NumberFormat(pattern, date, percent, decimals, before, after, scaled));
    }
}

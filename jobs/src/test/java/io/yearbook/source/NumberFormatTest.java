package io.yearbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # format                 | date  | percent | decimals | alters
            General                  | false | false   | ``       | false
            @                        | false | false   | ``       | false
            0                        | false | false   | 0        | false
            0.00                     | false | false   | 2        | false
            #,##0                    | false | false   | 0        | false
            #,##0.00                 | false | false   | 2        | false
            0.0##                    | false | false   | ``       | false
            0.0%                     | false | true    | 1        | false
            0%                       | false | true    | 0        | false
            0.0"%"                   | false | false   | 1        | true
            0.00_ ;[Red]-0.00        | false | false   | 2        | false
            0.00"亿元"               | false | false   | 2        | true
            0.0,                     | false | false   | ``       | true
            #,##0.00,,               | false | false   | ``       | true
            0.00E+00                 | false | false   | ``       | false
            # ?/?                    | false | false   | ``       | false
            yyyy-mm-dd               | true  | false   | ``       | false
            yyyy"年"m"月"            | true  | false   | ``       | false
            [$-804]yyyy"年"m"月"d"日";@ | true | false  | ``       | false
            h:mm                     | false | false   | ``       | false
            """)
    void formatTellsDatesPercentagesAndPrecision(
            String pattern, boolean date, boolean percent, String decimals, boolean alters) {
        assertThat(NumberFormat.of(200, pattern)).isEqualTo(new NumberFormat(pattern, date, percent, decimals, alters));
    }
}

package io.yearbook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTextTest {

    @Test
    void quotesAreDoubled() {
        assertThat(SqlText.identifier("a\"; DROP TABLE b; --")).isEqualTo("\"a\"\"; DROP TABLE b; --\"");
        assertThat(SqlText.literal("库's")).isEqualTo("'库''s'");
        assertThat(SqlText.list(List.of("a", "b'"))).isEqualTo("['a', 'b''']");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            string                    | VARCHAR
            decimal(38,8)             | DECIMAL(38,8)
            timestamp                 | TIMESTAMPTZ
            array<string>             | VARCHAR[]
            map<string,bigint>        | MAP(VARCHAR, BIGINT)
            map<date,array<double>>   | MAP(DATE, DOUBLE[])
            array<map<int,timestamp>> | MAP(INTEGER, TIMESTAMPTZ)[]
            """)
    void everyTypeHasOneOfDuckDb(String spark, String duckDb) {
        assertThat(SqlText.type(spark)).isEqualTo(duckDb);
    }

    @Test
    void aTypeThatIsNotReadIsNamed() {
        assertThatThrownBy(() -> SqlText.type("array<struct<a:int>>")).hasMessageContaining("struct<a:int>");
    }
}

package io.yearbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.job.SharedSpark;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowConditionTest {

    @ParameterizedTest
    @ValueSource(strings = {"gdp", "it's", "a' OR 'a' = 'a", "back\\slash\\'", "渝北\n区", "--", "`code`", ""})
    void a_value_is_compared_as_it_is(String value) {
        List<String> found = SharedSpark.SESSION
                .createDataset(List.of("gdp", "it's", "other", value), Encoders.STRING())
                .toDF("the `code`")
                .filter(RowCondition.isIn("the `code`", List.of(value)))
                .as(Encoders.STRING())
                .distinct()
                .collectAsList();

        assertThat(found).containsExactly(value);
    }
}

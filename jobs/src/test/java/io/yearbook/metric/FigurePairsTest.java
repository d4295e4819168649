package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.IndicatorYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No incomparable pair is ever compared, and every comparable one is; each row of the tables says why. */
class FigurePairsTest {

    private static final String REFUSED = "refused-pairs.csv";
    private static final String COMPARED = "compared-pairs.csv";

    static List<FigurePair> refusedPairs() {
        return FigurePair.of(REFUSED);
    }

    static List<FigurePair> comparedPairs() {
        return FigurePair.of(COMPARED);
    }

    @ParameterizedTest
    @MethodSource("refusedPairs")
    void incomparablePairIsRefusedWithItsReason(FigurePair pair) {
        IndicatorYear row = pair.computed();

        assertThat(row.changeReason()).isEqualTo(ChangeReason.valueOf(pair.text("reason")));
        assertThat(row.change()).isNull();
        assertThat(row.changePercent()).isNull();
        assertThat(row.changeUnit()).isNull();
        assertThat(row.changeQualifier()).isNull();
        assertThat(row.previousValue() != null).isEqualTo(row.changeReason() == ChangeReason.BASE_NOT_POSITIVE);
    }

    @ParameterizedTest
    @MethodSource("comparedPairs")
    void comparablePairHasItsChange(FigurePair pair) {
        IndicatorYear row = pair.computed();

        assertThat(row.changeReason()).isNull();
        assertThat(row.change()).isEqualByComparingTo(pair.text("change"));
        assertThat(row.changeUnit()).isEqualTo(pair.text("change_unit"));
        assertThat(String.valueOf(row.changeQualifier())).isEqualTo(pair.text("qualifier"));
        assertThat(plain(row.changePercent())).isEqualTo(pair.text("change_percent"));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    @Test
    void tablesHoldTwoHundredPairsEachAndEveryReason() {
        assertThat(refusedPairs()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(comparedPairs()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(refusedPairs().stream()
                        .map(pair -> ChangeReason.valueOf(pair.text("reason")))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ChangeReason.values());
        assertThat(refusedPairs()).allMatch(pair -> !pair.text("why").isEmpty());
        assertThat(comparedPairs()).allMatch(pair -> !pair.text("why").isEmpty());
    }
}

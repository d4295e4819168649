package io.yearbook.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Bands;
import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.Crosswalk;
import io.yearbook.model.CrosswalkPart;
import io.yearbook.model.CrosswalkPart.Extent;
import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.ReexpressedValue;
import io.yearbook.model.ReexpressionReason;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From 2022-01-01 on, district {@code a} is made of all of b and c, and {@code d} of all of e and a part of f. */
class ReexpressionTest {

    private static final LocalDate CHANGE = LocalDate.of(2022, 1, 1);
    private static final Indicator STOCK = SampleCatalog.indicator(ValueKind.STOCK, Direction.HIGHER);
    private static final String HEAD = "| district | period | value | status | publisher | unit |\n";

    @Test
    void wholeDistrictsAddUp() {
        ReexpressedValue value = only(STOCK, "b |2021|5.25|||", "c |2021|4.5|||");

        assertThat(value.districtCode()).isEqualTo("a");
        assertThat(value.value()).isEqualByComparingTo("9.75");
        assertThat(value.low()).isNull();
        assertThat(value.high()).isNull();
        assertThat(value.reason()).isNull();
        assertThat(value.formerDistricts()).containsExactly("b", "c");
    }

    @Test
    void aPartIsAnythingFromNothingToTheWhole() {
        ReexpressedValue value = only(STOCK, "e |2021|5|||", "f |2021|4|||");

        assertThat(value.districtCode()).isEqualTo("d");
        assertThat(value.value()).isNull();
        assertThat(value.low()).isEqualByComparingTo("5");
        assertThat(value.high()).isEqualByComparingTo("9");
        assertThat(value.reason()).isEqualTo(ReexpressionReason.PARTS_UNKNOWN);
    }

    @ParameterizedTest(name = "{0} and {1}: {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
            b ;5   | c ;≥4    | 9   |      | VALUE_INEXACT
            b ;5   | c ;≤4    | 5   | 9    | VALUE_INEXACT
            b ;≤5  | c ;≤4    | 0   | 9    | VALUE_INEXACT
            b ;5   | c ;约4.0 | 8.95| 9.05 | VALUE_INEXACT
            e ;≥5  | f ;4     | 5   |      | PARTS_UNKNOWN
            e ;5   | f ;≥4    | 5   |      | PARTS_UNKNOWN
            e ;5   | f ;≤4    | 5   | 9    | PARTS_UNKNOWN
            e ;≤5  | f ;4     | 0   | 9    | PARTS_UNKNOWN
            e ;0   | f ;0     | 0   | 0    | PARTS_UNKNOWN
            """)
    void onlyARangeIsKnown(
            String one, String other, BigDecimal low, @Nullable BigDecimal high, ReexpressionReason reason) {
        ReexpressedValue value = only(STOCK, one.replace(";", "|2021|") + "|||", other.replace(";", "|2021|") + "|||");

        assertThat(value.low()).isEqualByComparingTo(low);
        if (high == null) {
            assertThat(value.high()).isNull();
        } else {
            assertThat(value.high()).isEqualByComparingTo(high);
        }
        assertThat(value.value()).isNull();
        assertThat(value.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}: {1}; {2}")
    @CsvSource(delimiter = ';', textBlock = """
            FIGURE_ABSENT     ; b |2021|5|||                  ; b |2020|5|||
            FIGURE_ABSENT     ; b |2021|5|||                  ; c |2021-01-01/2021-09-30|4|||
            VALUE_MISSING     ; b |2021|5|||                  ; c |2021|-|Q||
            PUBLISHER_DIFFERS ; b |2021|5|||                  ; c |2021|4||区政府|
            UNIT_DIFFERS      ; b |2021|5|||                  ; c |2021|4|||万元
            DEFINITION_BREAK  ; b |2021|5|D||                 ; c |2021|4|||
            DEFINITION_BREAK  ; b |2021|5|||                  ; c |2021|4|W||
            STAGE_DIFFERS     ; b |2021|5|P||                 ; c |2021|4|||
            PERIOD_UNSTATED   ; b |/2021-12-31|5|||           ; c |/2021-12-31|4|||
            PERIOD_STRADDLES  ; b |2021-07-01/2022-06-30|5||| ; c |2021-07-01/2022-06-30|4|||
            PERIOD_STRADDLES  ; b |2021-12-01/2022-01-01|5||| ; c |2021-12-01/2022-01-01|4|||
            """)
    void refusesWithReason(ReexpressionReason reason, String one, String other) {
        List<ReexpressedValue> values = values(STOCK, one, other);

        assertThat(values).isNotEmpty().allSatisfy(value -> {
            assertThat(value.value()).isNull();
            assertThat(value.low()).isNull();
            assertThat(value.high()).isNull();
            assertThat(value.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @EnumSource(ValueKind.class)
    void onlyWhatIsCountedAddsUp(ValueKind kind) {
        Set<ValueKind> additive = EnumSet.of(ValueKind.FLOW, ValueKind.STOCK, ValueKind.AMOUNT);
        ReexpressedValue value = only(SampleCatalog.indicator(kind, Direction.HIGHER), "b |2021|5|||", "c |2021|4|||");

        assertThat(value.reason()).isEqualTo(additive.contains(kind) ? null : ReexpressionReason.NOT_ADDITIVE);
    }

    @Test
    void aPartOfWhatMayBeNegativeHasNoRange() {
        Indicator signed = SampleCatalog.indicator(ValueKind.FLOW, Direction.HIGHER, STOCK.comparability(), null, null);

        assertThat(only(signed, "e |2021|5|||", "f |2021|4|||").reason()).isEqualTo(ReexpressionReason.SIGN_UNKNOWN);
        assertThat(only(signed, "b |2021|5|||", "c |2021|-4|||").value()).isEqualByComparingTo("1");
    }

    @Test
    void aFormerDistrictThatChangedBeforeIsRefused() {
        Crosswalk ofH = new Crosswalk(List.of(new CrosswalkPart("h", "a", CHANGE, Extent.WHOLE, "")));

        assertThat(values(ofH, STOCK, "h |2020-12-31|5|||", "h |2021-12-31|6|||"))
                .extracting(value -> value.reason() == null
                        ? String.valueOf(value.value())
                        : value.reason().name())
                .containsExactly("TERRITORY_CHANGED", "6");
    }

    @Test
    void periodsAfterTheChangeAndOtherDistrictsAreLeftAlone() {
        assertThat(values(STOCK, "b |2022|5|||", "c |2022|4|||", "g |2021|3|||", "a |2021|3|||"))
                .isEmpty();
    }

    @Test
    void everyPeriodOfAFormerDistrictIsThereOnce() {
        assertThat(values(
                        STOCK,
                        "b |2021|5|||",
                        "c |2021|4|||",
                        "b |2021|5||年鉴|",
                        "b |2020|3|||",
                        "c |2020|2|||",
                        "b |2021-06-30|1|||"))
                .extracting(value -> value.period().end() + " " + value.value())
                .containsExactly("2020-12-31 5", "2021-06-30 null", "2021-12-31 9");
    }

    private static ReexpressedValue only(Indicator indicator, String... rows) {
        List<ReexpressedValue> values = values(indicator, rows);
        assertThat(values).hasSize(1);
        return values.get(0);
    }

    private static List<ReexpressedValue> values(Indicator indicator, String... rows) {
        Crosswalk crosswalk = new Crosswalk(List.of(
                new CrosswalkPart("b", "a", CHANGE, Extent.WHOLE, ""),
                new CrosswalkPart("c", "a", CHANGE, Extent.WHOLE, ""),
                new CrosswalkPart("e", "d", CHANGE, Extent.WHOLE, ""),
                new CrosswalkPart("f", "d", CHANGE, Extent.PART, "")));
        return values(crosswalk, indicator, rows);
    }

    private static List<ReexpressedValue> values(Crosswalk crosswalk, Indicator indicator, String... rows) {
        Catalog sample = SampleCatalog.catalog();
        Catalog catalog = new Catalog(
                sample.indicators(),
                sample.districts(),
                sample.units(),
                sample.sources(),
                sample.peerGroups(),
                sample.governmentUnits(),
                Bands.DEFAULTS,
                crosswalk,
                sample.hash());
        String table = HEAD + "| " + String.join("|\n| ", rows) + "|";
        return new Reexpression(catalog).of(indicator, SamplePanel.cells(indicator, table));
    }
}

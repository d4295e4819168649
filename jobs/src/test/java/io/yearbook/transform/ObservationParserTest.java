package io.yearbook.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Evidence;
import io.yearbook.model.Observation;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.Period;
import io.yearbook.model.RawRecord;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Span;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.DecimalMark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationParserTest {

    private static final ObservationParser PARSER = new ObservationParser(SmallCatalog.create());

    @Test
    void aPlainRowGetsTheDefaultsOfTheCatalogue() {
        assertThat(accepted("").content())
                .isEqualTo(new Observation(
                        "500112",
                        "gdp",
                        Period.fullYear(2021),
                        new BigDecimal("2235.61"),
                        "亿元",
                        2,
                        ObservationStatus.A,
                        ValueQualifier.EXACT,
                        null,
                        null,
                        "重庆市统计局",
                        LocalDate.of(2022, 3, 1)));
    }

    @Test
    void evidenceNamesTheFileThePlaceAndTheTextRead() {
        assertThat(accepted("document=统计公报; document_place=第3页; note=初步核算").evidence())
                .isEqualTo(new Evidence(
                        "a".repeat(64),
                        Rows.FILE,
                        "row 14",
                        "2235.61",
                        "统计公报",
                        "第3页",
                        "初步核算",
                        LocalDate.of(2022, 3, 1)));
    }

    @Test
    void evidenceQuotesTheFigureAsTheDocumentPrintsItWhereTheFileGivesThat() {
        assertThat(accepted("value_text=2235.61 亿").evidence().quote()).isEqualTo("2235.61 亿");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            indicator=gdp; value=2,297.11亿元                    | 2297.11    |  2 | -
            indicator=gdp; value=22971100; unit=万元             | 2297.11    |  4 | 由22971100万元换算为2297.11亿元
            indicator=gdp; value=8134660万元                     | 813.466    |  4 | 由8134660万元换算为813.466亿元
            indicator=gdp; value=2297.11亿元; unit=元            | 2297.11    |  2 | -
            indicator=gdp; value=229711; unit=元; unit_mult=6    | 2297.11    |  2 | 由229711×10^6元换算为2297.11亿元
            indicator=cases; value=136.2万                       | 1362000    | -3 | -
            indicator=cases; value=136.2万; unit=件              | 1362000    | -3 | -
            indicator=cases; value=136.2 万件; unit=件           | 1362000    | -3 | 由136.2万件换算为1362000件
            indicator=cases; value=1362000; decimals=-3          | 1362000    | -3 | -
            indicator=cases; value=136.20; unit=万件; decimals=1 | 1362000.00 | -3 | 由136.20万件换算为1362000件
            indicator=data_records; value=2336万条               | 2336       |  0 | -
            indicator=data_records; value=2336.5                 | 2336.5     |  1 | -
            indicator=resident_population; value=219.81万人      | 2198100    | -2 | 由219.81万人换算为2198100人
            indicator=resident_population; value=2198100.00      | 2198100    |  2 | -
            indicator=approval_rate; value=0.856%                | 0.856      |  3 | -
            indicator=approval_rate; value=0                     | 0          |  0 | -
            indicator=data_records; value=2336; unit=万条        | 2336       |  0 | -
            indicator=data_records; value=23360000; unit=条      | 2336       |  4 | 由23360000条换算为2336万条
            indicator=approval_rate; value=85.6%; unit=%         | 85.6       |  1 | -
            indicator=approval_rate; value=856; unit=‰           | 85.6       |  1 | 由856‰换算为85.6%
            """)
    void aFigureIsExpressedExactlyInTheIndicatorsUnit(String row, BigDecimal value, int decimals, String note) {
        Statement<Observation> statement = accepted(row);

        assertThat(statement.content().value()).isEqualByComparingTo(value);
        assertThat(statement.content().decimals()).isEqualTo(decimals);
        assertThat(statement.evidence().note()).isEqualTo(note == null ? "" : note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indicator=gdp; period=2021                                              | 2021-01-01 | 2021-12-31 | FULL_YEAR
            indicator=resident_population; period=2020; value=2191493               | 2020-12-31 | 2020-12-31 | POINT_IN_TIME
            indicator=resident_population; value=2191493; period=2020; span=FULL_YEAR | 2020-01-01 | 2020-12-31 | FULL_YEAR
            indicator=approval_rate; value=85.6; period=2021; span=POINT_IN_TIME    | 2021-12-31 | 2021-12-31 | POINT_IN_TIME
            indicator=gdp; period=2021Q3                                            | 2021-07-01 | 2021-09-30 | PART_YEAR
            indicator=gdp; period=; period_start=2021-01-01; period_end=2021-09-30  | 2021-01-01 | 2021-09-30 | YEAR_TO_DATE
            indicator=gdp; period=; period_end=2021-12-31                           |            | 2021-12-31 | UNSTATED
            indicator=gdp; period=; period_end=2021-12-31; span=point_in_time       | 2021-12-31 | 2021-12-31 | POINT_IN_TIME
            indicator=gdp; period=; period_end=2021-12-31; span=累计                |            | 2021-12-31 | CUMULATIVE
            indicator=gdp; period=; period_start=2021-01-01; period_end=2021-12-31; span=UNSTATED | 2021-01-01 | 2021-12-31 | UNSTATED
            indicator=gdp; period=; period_end=2022-12-31; span=UNSTATED            |            | 2022-12-31 | UNSTATED
            indicator=gdp; period=2023; obs_status=F                                | 2023-01-01 | 2023-12-31 | FULL_YEAR
            """)
    void thePeriodFollowsFromTheDatesTheSpanAndTheKindOfTheIndicator(
            String row, LocalDate start, LocalDate end, Span span) {
        assertThat(accepted(row).content().period()).isEqualTo(new Period(start, end, span));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value=98%以上; indicator=approval_rate             | GE
            value=280余万; indicator=cases                     | GE
            value=2235.61; value_qualifier=approx              | APPROX
            value=2235.61; value_qualifier=≥                   | GE
            value=2235.61; value_qualifier=余                  | GE
            value=约2235.61; value_qualifier=APPROX            | APPROX
            """)
    void theQualifierComesFromTheFigureOrItsOwnField(String row, ValueQualifier qualifier) {
        assertThat(accepted(row).content().qualifier()).isEqualTo(qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reported_change=+17.3%                                    | 17.3  | %
            reported_change=17.3; reported_change_unit=%              | 17.3  | %
            reported_change=-0.4个百分点                              | -0.4  | 百分点
            reported_change=-0.4; reported_change_unit=百分点         | -0.4  | 百分点
            reported_change=5000万元                                  | 0.5   | 亿元
            """)
    void theChangeThatASourceStatesIsKeptWithItsUnit(String row, BigDecimal change, String unit) {
        Observation observation = accepted(row).content();

        assertThat(observation.reportedChange()).isEqualByComparingTo(change);
        assertThat(observation.reportedChangeUnit()).isEqualTo(unit);
    }

    @Test
    void aDashForTheReportedChangeIsNone() {
        assertThat(accepted("reported_change=—; reported_change_unit=%")
                        .content()
                        .reportedChange())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"'value=; obs_status=O'", "'value=NaN; obs_status=M'", "'value=…; obs_status=q'"})
    void aMissingValueIsAcceptedWithAStatusThatSaysWhy(String row) {
        Observation observation = accepted(row).content();

        assertThat(observation.value()).isNull();
        assertThat(observation.decimals()).isNull();
        assertThat(observation.status().isMissing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            district=渝北; indicator=GDP                                    | 500112 | gdp
            district=500112; district_name=渝北区; indicator_name=地区生产总值 | 500112 | gdp
            district=; district_name=渝北区                                 | 500112 | gdp
            district=重庆市渝北区                                           | 500112 | gdp
            district=全市                                                   | 500000 | gdp
            district=两江新区                                               | F00001 | gdp
            district=两江新区; period=2026; published_at=2027-03-01         | 500157 | gdp
            indicator=; indicator_name=GDP                                  | 500112 | gdp
            indicator=gdp; indicator_name=Gross domestic product            | 500112 | gdp
            indicator=受理量; value=2235; unit=件                           | 500112 | cases
            indicator=受理量; value=85.6%                                   | 500112 | cases_share
            """)
    void districtsAndIndicatorsAreFoundByCodeNameOrAlias(String row, String district, String indicator) {
        Observation observation = accepted(row).content();

        assertThat(observation.districtCode()).isEqualTo(district);
        assertThat(observation.indicatorCode()).isEqualTo(indicator);
    }

    @Test
    void aPublisherIsNamedAsTheRegisterNamesIt() {
        assertThat(accepted("publisher=市统计局").content().publisher()).isEqualTo("重庆市统计局");
        assertThat(accepted("publisher=某网站 ").content().publisher()).isEqualTo("某网站");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            district=                                        | DISTRICT_MISSING       | column "district": it is empty; fill it in, or give "district" for the whole file in yubei-2021.csv.yml
            district=渝背区                                  | DISTRICT_UNKNOWN       | column "district": "渝背区" is no district of the register; did you mean 渝中区?
            district=朝阳区                                  | DISTRICT_UNKNOWN       | "朝阳区" is no district of the register
            district=500112; district_name=渝中区            | LABEL_CONTRADICTS      | column "district_name": "渝中区" stands beside 500112, which is 渝北区; correct the one or the other
            indicator=                                       | INDICATOR_MISSING      | column "indicator": it is empty
            indicator=地区生产总植                           | INDICATOR_UNKNOWN      | "地区生产总植" is no indicator of the catalogue; did you mean gdp (地区生产总值, in 亿元)?
            indicator=幸福指数                               | INDICATOR_UNKNOWN      | "幸福指数" is no indicator of the catalogue; add a line or an alias to indicators.csv
            indicator=受理量                                 | INDICATOR_UNKNOWN      | "受理量" may mean cases (办件量, in 件) or cases_share (受理占比, in %); give the code of one of them
            indicator=gdp; indicator_name=常住人口           | LABEL_CONTRADICTS      | column "indicator_name": "常住人口" stands beside gdp, which is 地区生产总值
            period=                                          | PERIOD_MISSING         | column "period": it is empty
            period=; period_start=2021-01-01                 | PERIOD_MISSING         | column "period_end": a start is given but no end
            period=2021-02-30                                | PERIOD_UNREADABLE      | column "period": cannot read "2021-02-30" as a period: there is no such date; write 2021, 2021Q3
            period=; period_end=2021-13-01                   | PERIOD_UNREADABLE      | column "period_end": cannot read "2021-13-01" as a period: there is no such date
            period=; period_end=2021                         | PERIOD_UNREADABLE      | column "period_end": "2021" is not one day; write a day that exists as 2021-06-30
            span=YEARLY                                      | PERIOD_UNREADABLE      | column "span": "YEARLY" is no span; write one of FULL_YEAR, YEAR_TO_DATE
            span=YEAR_TO_DATE                                | PERIOD_CONTRADICTS     | column "span": YEAR_TO_DATE cannot be the span of 2021-01-01 to 2021-12-31, which make it FULL_YEAR
            period=; period_start=2021-12-31; period_end=2021-01-01 | PERIOD_CONTRADICTS | the period starts on 2021-12-31, after its end 2021-01-01
            period=2020; period_end=2021-12-31               | PERIOD_CONTRADICTS     | "2020" ends on another day than period_end 2021-12-31
            period=2022                                      | PERIOD_IN_FUTURE       | column "period": the period ends on 2022-12-31, after the publication on 2022-03-01
            period=; period_end=2023-12-31; span=UNSTATED    | PERIOD_IN_FUTURE       | column "period_end": the period ends on 2023-12-31
            value=                                           | VALUE_MISSING          | column "value": it is empty, and obs_status does not say why
            value=—                                          | VALUE_MISSING          | "—" stands for no figure, and no status says why; state its meaning under "marks" in yubei-2021.csv.yml
            obs_status=O                                     | VALUE_WITH_MISSING_STATUS | "2235.61" stands beside status O (missing value)
            value=12,5                                       | NUMBER_UNREADABLE      | column "value": cannot read "12,5" as a number: its comma does not group digits by three; set "decimal: comma" in yubei-2021.csv.yml
            value=1.2.3                                      | NUMBER_UNREADABLE      | column "value": cannot read "1.2.3" as a number
            value=1E999999999                                | NUMBER_TOO_LARGE       | its exponent is beyond what can be stored
            value=123456789012345678901234567890123456789012345678901234567890 | NUMBER_TOO_LARGE | it has 60 digits; at most 38 can be stored exactly (decimal(38,8)); check its digits
            value=0.123456789                                | NUMBER_TOO_LARGE       | it has 9 digits after the point; at most 8 can be stored exactly (decimal(38,8)); round it where it is made
            value=1.5; unit=元                               | NUMBER_TOO_LARGE       | 1.5 in 亿元 cannot be stored: it has 9 digits after the point
            value=-5                                         | VALUE_OUT_OF_RANGE     | -5 亿元 lies outside 0 to any, which indicators.csv allows for gdp
            indicator=approval_rate; value=185.6%            | VALUE_OUT_OF_RANGE     | 185.6 % lies outside 0 to 100
            unit=斗                                          | UNIT_UNKNOWN           | column "unit": "斗" is no unit that is known
            value=5斗                                        | UNIT_UNKNOWN           | column "value": "斗" is no unit that is known
            indicator=approval_rate; value=0.856; unit=      | UNIT_UNKNOWN           | 0.856 may be in another unit than %, in which approval_rate is kept; write its unit
            indicator=resident_population; value=219.81; unit= | UNIT_UNKNOWN         | 219.81 may be in another unit than 人, in which resident_population is kept
            indicator=cases; value=12.5; unit=件             | UNIT_UNKNOWN           | 12.5 may be in another unit than 件
            unit=人                                          | UNIT_DIFFERS           | column "unit": 2235.61 is stated in 人, but gdp is kept in 亿元
            indicator=approval_rate; value=0.856; unit=比值  | UNIT_DIFFERS           | 0.856 is stated in 比值, but approval_rate is kept in %
            value=2297.11亿元; unit=万元                     | UNIT_CONTRADICTS       | the figure itself is in 亿元, but its unit is given as 万元
            value=85%; unit=亿元                             | UNIT_CONTRADICTS       | the figure itself is in %, but its unit is given as 亿元
            indicator=data_records; value=2336万; unit=万条  | UNIT_CONTRADICTS       | 2336万 is scaled, and so is its unit 万条: which of them counts?
            indicator=data_records; value=2336万             | UNIT_CONTRADICTS       | 2336万 is scaled, and so is its unit 万条
            value=2297.11; unit=亿元; unit_mult=8            | UNIT_CONTRADICTS       | 2297.11×10^8 is scaled, and so is its unit 亿元
            indicator=cases; value=5万; unit_mult=4          | UNIT_CONTRADICTS       | the figure says 万 and unit_mult 4: which of them scales it?
            unit_mult=x                                      | NUMBER_UNREADABLE      | column "unit_mult": "x" is not a whole number
            unit_mult=99                                     | NUMBER_UNREADABLE      | column "unit_mult": 99 is not between -15 and 15
            obs_status=Z                                     | STATUS_UNKNOWN         | column "obs_status": "Z" is no status; write one of A B D E
            value_qualifier=maybe                            | QUALIFIER_UNKNOWN      | column "value_qualifier": "maybe" is no qualifier
            value=超5亿元; value_qualifier=LE                | QUALIFIER_UNKNOWN      | "LE" contradicts the figure itself, which is GT
            reported_change=17.3                             | REPORTED_CHANGE_UNREADABLE | column "reported_change": it has no unit
            reported_change=17.3%; reported_change_unit=百分点 | REPORTED_CHANGE_UNREADABLE | the change itself is in %, but reported_change_unit says 百分点
            reported_change=增长较快                         | REPORTED_CHANGE_UNREADABLE | cannot read "增长较快" as a number
            reported_change=17%以上                          | REPORTED_CHANGE_UNREADABLE | "17%以上" is no exact change
            reported_change=3人                              | REPORTED_CHANGE_UNREADABLE | "人" is neither %, 百分点 nor a unit that converts to 亿元
            publisher=                                       | PUBLISHER_MISSING      | column "publisher": it is empty
            published_at=                                    | PUBLISHED_AT_MISSING   | column "published_at": it is empty
            published_at=去年                                | PUBLISHED_AT_UNREADABLE | column "published_at": cannot read "去年"
            action=D                                         | ACTION_NOT_SUPPORTED   | column "action": "D" is not one of I, A, R, M
            """)
    void aRowThatCannotBeTakenSaysWhereWhatAndWhatToDo(String row, RejectReason reason, String message) {
        Rejection rejection = rejected(Rows.gdpWith(row));

        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(rejection.message())
                .startsWith("yubei-2021.csv, row 14, column \"")
                .contains(message);
    }

    @Test
    void aRejectionKeepsTheTextsOfTheRow() {
        Rejection rejection = rejected(Rows.gdpWith("value=12,5"));

        assertThat(rejection.rawText())
                .isEqualTo("district=渝北区; indicator=gdp; period=2021; value=12,5; publisher=重庆市统计局;"
                        + " published_at=2022-03-01");
        assertThat(rejection.place()).isEqualTo("row 14");
        assertThat(rejection.path()).isEqualTo(Rows.FILE);
        assertThat(rejection.sourceFile()).isEqualTo("a".repeat(64));
    }

    @Test
    void aPlaceThatIsACellIsNotGivenASecondColumn() {
        assertThat(rejected(Rows.gdpAt("'GDP'!F14", "value=x")).message())
                .startsWith("yubei-2021.csv, 'GDP'!F14, field \"value\": cannot read \"x\"");
        assertThat(rejected(Rows.gdpAt("row 3, column \"2021\"", "value=x")).message())
                .startsWith("yubei-2021.csv, row 3, column \"2021\", field \"value\": cannot read");
    }

    @Test
    void aFaultThatTheReaderFoundIsPassedOn() {
        RawRecord row = Rows.gdpWith("");
        RawRecord faulty = new RawRecord(
                row.kind(),
                row.path(),
                row.sourceFile(),
                row.place(),
                row.texts(),
                row.quote(),
                "",
                RejectReason.CELL_ERROR,
                "the formula gives #DIV/0!; correct it");

        assertThat(rejected(faulty).reason()).isEqualTo(RejectReason.CELL_ERROR);
        assertThat(rejected(faulty).message())
                .isEqualTo("yubei-2021.csv, row 14: the formula gives #DIV/0!; correct it");
    }

    @Test
    void aDecimalCommaIsReadWhereTheManifestSaysSo() {
        Parsed<Observation> parsed = PARSER.parse(Rows.gdpWith("value=12,5"), DecimalMark.COMMA);

        assertThat(statement(parsed).content().value()).isEqualByComparingTo("12.5");
    }

    @Test
    void theParserAndWhatItGivesTravelBetweenProcesses() throws Exception {
        Parsed<Observation> parsed = copy(PARSER).parse(Rows.gdpWith(""), DecimalMark.POINT);

        assertThat(copy(parsed)).isEqualTo(PARSER.parse(Rows.gdpWith(""), DecimalMark.POINT));
    }

    private static Statement<Observation> accepted(String changes) {
        return statement(PARSER.parse(Rows.gdpWith(changes), DecimalMark.POINT));
    }

    private static Statement<Observation> statement(Parsed<Observation> parsed) {
        return parsed.match(accepted -> accepted, rejection -> {
            throw new AssertionError(rejection.message());
        });
    }

    private static Rejection rejected(RawRecord row) {
        return PARSER.parse(row, DecimalMark.POINT)
                .match(
                        accepted -> {
                            throw new AssertionError("accepted as " + accepted);
                        },
                        rejection -> rejection);
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}

package io.yearbook.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.Comparator;
import io.yearbook.model.RecordKind;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Target;
import io.yearbook.model.Target.Firmness;
import io.yearbook.text.DecimalMark;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetParserTest {

    private static final TargetParser PARSER = new TargetParser(SmallCatalog.create());
    private static final String WATER = "target_id=YZ21-006-1; plan_id=yuzhong-2021; task_no=6; district=500103;"
            + " indicator=water_days; unit=工作日; comparator=<=; value=9; scope_note=一般项目;"
            + " publisher=渝中区政府; published_at=2021-07-23";

    @Test
    void aPlainRowGetsTheYearOfThePlanAndItsLastDay() {
        assertThat(accepted("").content())
                .isEqualTo(new Target(
                        "YZ21-006-1",
                        "yuzhong-2021",
                        "yuzhong-2021",
                        6,
                        "500103",
                        "water_days",
                        Comparator.AT_MOST,
                        new BigDecimal("9"),
                        "工作日",
                        LocalDate.of(2021, 12, 31),
                        false,
                        2021,
                        Firmness.FIRM,
                        "一般项目",
                        "渝中区政府",
                        LocalDate.of(2021, 7, 23)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comparator=>=            | AT_LEAST
            comparator=≥             | AT_LEAST
            comparator=≤             | AT_MOST
            comparator=＜            | LESS_THAN
            comparator=＞            | MORE_THAN
            comparator=＝            | EQUAL
            comparator=不低于        | AT_LEAST
            comparator=不超过        | AT_MOST
            comparator=达到          | EQUAL
            comparator=at_most       | AT_MOST
            comparator=; value=不超过9 | AT_MOST
            comparator=; value=9以上 | AT_LEAST
            value=≤9; comparator=<=  | AT_MOST
            """)
    void theComparatorIsReadInEverySpelling(String row, Comparator comparator) {
        assertThat(accepted(row).content().comparator()).isEqualTo(comparator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            due_date=2021-12-31     | 2021-12-31
            due_date=2021年底前     | 2021-12-31
            due_date=2022年6月底前  | 2022-06-30
            due_date=2021年9月      | 2021-09-30
            """)
    void aStatedDueDateIsKeptAndSaidToBeStated(String row, LocalDate due) {
        assertThat(accepted(row).content().dueDate()).isEqualTo(due);
        assertThat(accepted(row).content().dueDateStated()).isTrue();
    }

    @Test
    void theValueIsExpressedInTheIndicatorsUnitWhereTheDimensionMatches() {
        Statement<Target> statement = accepted("indicator=gdp; value=22971100; unit=万元; comparator=>=");

        assertThat(statement.content().value()).isEqualByComparingTo("2297.11");
        assertThat(statement.content().unit()).isEqualTo("亿元");
        assertThat(statement.evidence().note()).isEqualTo("由22971100万元换算为2297.11亿元");
    }

    @Test
    void optionalFieldsAreTaken() {
        Target target =
                accepted("task_no=; plan_year=2022; firmness=soft; scope_note=").content();

        assertThat(target.taskNo()).isNull();
        assertThat(target.planYear()).isEqualTo(2022);
        assertThat(target.dueDate()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(target.firmness()).isEqualTo(Firmness.SOFT);
        assertThat(target.scopeNote()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            target_id=                 | TARGET_UNREADABLE  | column "target_id": it is empty
            plan_id=                   | TARGET_UNREADABLE  | column "plan_id": it is empty
            task_no=六                 | TARGET_UNREADABLE  | column "task_no": "六" is not a whole number
            comparator=                | TARGET_UNREADABLE  | column "comparator": it is empty, and the value has no word
            comparator=better          | TARGET_UNREADABLE  | column "comparator": "better" is none of
            comparator=>=; value=不超过9 | TARGET_UNREADABLE | column "comparator": ">=" contradicts the value itself, which reads 不超过
            value=                     | VALUE_MISSING      | column "value": it is empty
            value=多                   | NUMBER_UNREADABLE  | column "value": cannot read "多" as a number
            due_date=长期              | TARGET_UNREADABLE  | column "due_date": cannot read "长期"
            due_date=2020-12-31        | TARGET_UNREADABLE  | column "due_date": 2020-12-31 lies before the year of the plan, 2021
            plan_year=21               | TARGET_UNREADABLE  | column "plan_year": 21 is not between 1949 and 2100
            firmness=hard              | TARGET_UNREADABLE  | column "firmness": "hard" is neither FIRM nor SOFT
            indicator=served_per_year; unit=户; value=100 | UNIT_DIFFERS | 100 is stated in 户, but served_per_year is kept in 户/年
            indicator=approval_rate; unit=%; value=130    | VALUE_OUT_OF_RANGE | 130 % lies outside 0 to 100
            district=渝                | DISTRICT_UNKNOWN   | "渝" is no district
            """)
    void aTargetThatCannotBeTakenSaysWhereWhatAndWhatToDo(String row, RejectReason reason, String message) {
        Rejection rejection = parse(row)
                .match(
                        accepted -> {
                            throw new AssertionError("accepted as " + accepted);
                        },
                        refused -> refused);

        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(rejection.message()).contains(message);
    }

    private static Statement<Target> accepted(String changes) {
        return parse(changes).match(accepted -> accepted, rejection -> {
            throw new AssertionError(rejection.message());
        });
    }

    private static Parsed<Target> parse(String changes) {
        return PARSER.parse(Rows.row(RecordKind.TARGET, WATER, changes, "row 2"), DecimalMark.POINT);
    }
}

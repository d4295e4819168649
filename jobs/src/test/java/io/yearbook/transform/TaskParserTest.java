package io.yearbook.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.model.RecordKind;
import io.yearbook.model.RejectReason;
import io.yearbook.model.Task;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskParserTest {

    private static final TaskParser PARSER = new TaskParser(SmallCatalog.create());
    private static final String TASK = "plan_id=yuzhong-2021; task_no=13; district=渝中区; title=缩短签约时限;"
            + " lead_units=区财政局; responsible_units=区发展改革委;区金融办；区司法局、区税务局;"
            + " publisher=渝中区政府; published_at=2021-07-23";

    @Test
    void officesAreSplitAtEverySignThatListsThem() {
        assertThat(accepted("").content())
                .isEqualTo(new Task(
                        "yuzhong-2021",
                        "yuzhong-2021",
                        13,
                        "500103",
                        "",
                        "",
                        "缩短签约时限",
                        List.of("区财政局"),
                        List.of("区发展改革委", "区金融办", "区司法局", "区税务局"),
                        null,
                        "渝中区政府",
                        LocalDate.of(2021, 7, 23)));
    }

    @Test
    void optionalFieldsAreTaken() {
        Task task = accepted("part=一、市场环境; section=(三)采购; deadline=2021年底前; lead_units=; responsible_units= ; ")
                .content();

        assertThat(task.part()).isEqualTo("一、市场环境");
        assertThat(task.section()).isEqualTo("(三)采购");
        assertThat(task.deadline()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(task.leadUnits()).isEmpty();
        assertThat(task.responsibleUnits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            task_no=         | TASK_UNREADABLE   | column "task_no": it is empty
            task_no=13a      | TASK_UNREADABLE   | column "task_no": "13a" is not a whole number
            title=           | TASK_UNREADABLE   | column "title": it is empty
            plan_id=         | TASK_UNREADABLE   | column "plan_id": it is empty
            deadline=长期    | TASK_UNREADABLE   | column "deadline": cannot read "长期" as a period
            district=        | DISTRICT_MISSING  | column "district": it is empty
            """)
    void aTaskThatCannotBeTakenSaysWhereWhatAndWhatToDo(String row, RejectReason reason, String message) {
        Rejection rejection = parse(row)
                .match(
                        accepted -> {
                            throw new AssertionError("accepted as " + accepted);
                        },
                        refused -> refused);

        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(rejection.message()).contains(message);
    }

    private static Statement<Task> accepted(String changes) {
        return parse(changes).match(accepted -> accepted, rejection -> {
            throw new AssertionError(rejection.message());
        });
    }

    private static Parsed<Task> parse(String changes) {
        return PARSER.parse(Rows.row(RecordKind.TASK, TASK, changes, "row 14"));
    }
}

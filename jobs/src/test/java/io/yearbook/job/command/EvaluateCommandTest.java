package io.yearbook.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.job.DocumentEvaluation;
import io.yearbook.job.DocumentEvaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents against golden files of each kind. */
class EvaluateCommandTest {

    private static final Path CATALOG = Path.of("../datasets/catalog");
    private static final Path SHARED = Path.of("../../shared");
    private static final String PLAN = """
            渝北区优化服务实施方案
            日期：2021-07-23

            一、优化服务
            （一）数字赋能。政务数据目录挂接率不低于95%。力争年底前企业年报率达到92%以上。（牵头单位：区司法局；责任单位：区财政局）
            （二）便民利企。各项材料能减尽减。（责任单位：区税务局）
            """;
    private static final String TARGETS =
            "task_no,indicator_code,comparator,value,unit,due,firmness,quote,source_file\n";
    private static final String TASKS =
            "task_no,part_zh,section_zh,district_code,task_text,lead_units,responsible_units,deadline\n";

    @TempDir
    private Path folder;

    private final CommandLineFixture yearbook = new CommandLineFixture();

    @Test
    void targetsArePrintedWithEveryMissAndFalseHit() throws Exception {
        assertThat(evaluated(TARGETS + """
                1,enterprise_annual_report_rate,>=,92,%,2021-12-31,soft,企业年报率达到92%以上,plan.docx
                1,enterprise_annual_report_rate,>=,99,%,,firm,另一份方案,other.txt
                """))
                .startsWith(
                        "Targets    task, indicator, comparator, value, unit: precision 0.500 (1 of 2), recall 1.000 (1 of 1), F1 0.667")
                .contains(
                        "             due: precision 0.500 (1 of 2), recall 1.000 (1 of 1), F1 0.667",
                        "Misses     0",
                        "False      1")
                .last()
                .asString()
                .matches("             task 1, \\w+ >= 95 %, FIRM: .*政务数据目录挂接率不低于95%.*");
    }

    @Test
    void tasksArePrintedWithTheirOffices() throws Exception {
        assertThat(evaluated(TASKS + """
                1,一、优化服务,,500112,政务数据目录挂接率不低于95%。,区司法局,区财政局,
                2,一、优化服务,,500112,各项材料能减尽减。,区税务局,,
                """))
                .startsWith(
                        "Tasks      number, offices in the lead, other offices: precision 0.500 (1 of 2), recall 0.500 (1 of 2), F1 0.500")
                .contains(
                        "             section: precision 1.000 (2 of 2), recall 1.000 (2 of 2), F1 1.000",
                        "             task 2, led by 区税务局, with no office: 各项材料能减尽减。",
                        "             task 2, led by no office, with 区税务局: 便民利企。各项材料能减尽减。(责任单位:区税务局)");
    }

    private List<String> evaluated(String golden) throws IOException, CatalogException {
        Path document = Files.writeString(folder.resolve("plan.txt"), PLAN);
        Path expected = Files.writeString(folder.resolve("golden.csv"), golden);
        return EvaluationText.of(new DocumentEvaluator(CatalogLoader.load(CATALOG)).evaluate(document, expected));
    }

    @Test
    void aGoldenFileWithUnknownColumnsIsAWrongFlagAndTheKnownOnesAreNamed() throws IOException {
        Path golden = Files.writeString(folder.resolve("golden.csv"), "district,value\n渝北,1\n");

        assertThat(yearbook.run("evaluate", "--document", "plan.txt", "--golden", golden.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(yearbook.err())
                .contains(
                        "flag --golden: the columns of " + golden + " are [district, value]; known are those of facts:")
                .contains("those of facts: seed_file,indicator_code,")
                .contains("those of targets: task_no,indicator_code,comparator,")
                .contains("those of tasks: task_no,part_zh,");
        assertThat(yearbook.operations.asked).isEmpty();
    }

    @Test
    void aGoldenFileThatIsNotThereIsAWrongFlag() {
        assertThat(yearbook.run("evaluate", "--document", "plan.txt", "--golden", "/nowhere/golden.csv"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(yearbook.err()).contains("flag --golden: /nowhere/golden.csv cannot be read");
    }

    @ParameterizedTest
    @CsvSource({
        "000_ed04281ebe80b2ba.txt, facts-000-001.csv, 0.95",
        "001_10c08c8bedd865c6.txt, facts-000-001.csv, 0.95",
        "003_321999f55406a845.txt, targets-yuzhong-2021.csv, 1",
        "003_321999f55406a845.txt, tasks-yuzhong-2021.csv, 1"
    })
    void documentsReadByPeopleAreReadAlike(String document, String golden, double f1) throws Exception {
        Path file = SHARED.resolve("seeds").resolve(document);
        Assumptions.assumeTrue(Files.exists(file), "the example document " + file + " is not there");

        DocumentEvaluation evaluation = new DocumentEvaluator(CatalogLoader.load(CATALOG))
                .evaluate(file, SHARED.resolve("golden").resolve(golden));

        assertThat((double) evaluation.match(
                        facts -> facts.figures().f1(),
                        targets -> targets.agreement().f1(),
                        tasks -> tasks.agreement().f1()))
                .isGreaterThanOrEqualTo(f1);
    }
}

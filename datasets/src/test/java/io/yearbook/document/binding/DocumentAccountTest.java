package io.yearbook.document.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogException;
import io.yearbook.catalog.CatalogLoader;
import io.yearbook.catalog.CatalogWithout;
import io.yearbook.document.Document;
import io.yearbook.document.DocumentAssembly;
import io.yearbook.document.TextLine;
import io.yearbook.text.prose.ChangeSpan;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentAccountTest {

    private static final LocalDate DATE = LocalDate.of(2022, 1, 10);
    private static final String REPORT =
            "今年 1—9 月，全区新增市场主体 500 户，同比增长 12.5%，其中新增公司类市场主体 80 户。区级依申请办理事项 200 项，进驻实体服务大厅 190 项，占 95%。";

    private static final String RATES = "即办件比例 40%、平均跑动次数 0.2 次。走访企业开展法治体检 8 家。";

    private static Catalog catalog;

    @BeforeAll
    static void load() throws CatalogException {
        catalog = CatalogLoader.load(Path.of("catalog"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            落实跨省通办事项 40 项，川渝通办事项 50 项。 | chuanyu_items 50
            实现跨省通办 4000 件、川渝通办 5000 件。   | chuanyu_cases 5000
            区级依申请办理事项 200 项，进驻实体服务大厅 190 项，占 95%。 | application_based_items_in_hall_rate 95
            全区 20 个区级审批职能部门，              | approval_departments 20
            通过差评系统评价为不满意的 7 件，整改率、回访率 100%。 | dissatisfied_rectification_rate 100
            通过差评系统评价为不满意的 7 件，整改率、回访率 100%。 | dissatisfied_callback_rate 100
            """)
    void figureIsBoundByTheWordsAroundIt(String sentence, String stated) {
        assertThat(stated(sentence, catalog)).contains(stated);
    }

    @Test
    void growthGoesToTheFigureBeforeItAndPeriodIsInherited() {
        Map<String, Fact> facts = facts(REPORT, catalog);

        assertThat(facts.get("new_market_entities"))
                .extracting(Fact::change)
                .isNotNull()
                .extracting(ChangeSpan::value)
                .isEqualTo(new BigDecimal("12.5"));
        assertThat(facts.get("new_companies")).isNotNull().satisfies(part -> {
            assertThat(part.period().end()).isEqualTo(LocalDate.of(2021, 9, 30));
            assertThat(part.change()).isNull();
        });
    }

    @Test
    void everyNumberEndsInExactlyOneUse() {
        DocumentAccount account = account(REPORT, catalog);

        assertThat(account.uses().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(account.expressions().size());
        assertThat(account.expressions())
                .allSatisfy(expression ->
                        assertThat(expression.facts().isEmpty()).isEqualTo(expression.use() != FigureUse.OBSERVATION));
    }

    @Test
    void withoutItsIndicatorAFactIsACandidateAndTheOthersStay() {
        Map<String, Fact> whole = facts(RATES, catalog);
        for (String removed : whole.keySet()) {
            Map<String, Fact> rest = facts(RATES, CatalogWithout.indicator(catalog, removed));
            assertThat(rest.keySet()).as("without %s", removed).doesNotContain(removed);
            assertThat(whole.keySet()).as("without %s", removed).containsAll(rest.keySet());
            assertThat(rest).as("without %s", removed).hasSize(whole.size() - 1);
        }
    }

    @Test
    void planPromisesAndDoesNotReport() {
        String text = "某区深化改革实施方案\n\n今年新增市场主体 500 户。\n";

        assertThat(account(text, catalog).uses())
                .containsKey(FigureUse.TARGET)
                .doesNotContainKey(FigureUse.OBSERVATION);
    }

    @Test
    void everyQuoteIsTheTextAtItsPlaces() {
        DocumentAccount account = account(REPORT, catalog);

        assertThat(account.expressions()).allSatisfy(expression -> {
            StringBuilder found = new StringBuilder();
            expression
                    .sentence()
                    .places()
                    .forEach(place -> found.append(account.document().text(), place.start(), place.end()));
            assertThat(found).hasToString(expression.sentence().text());
            assertThat(expression.sentence().text())
                    .contains(expression.quantity().text());
        });
    }

    private static List<String> stated(String text, Catalog of) {
        return facts(text, of).values().stream()
                .map(fact -> fact.binding().indicator().code() + " "
                        + fact.amount().value().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static Map<String, Fact> facts(String text, Catalog of) {
        Map<String, Fact> facts = new TreeMap<>();
        account(text, of).expressions().stream()
                .flatMap(expression -> expression.facts().stream())
                .forEach(fact -> facts.put(fact.binding().indicator().code(), fact));
        return facts;
    }

    private static DocumentAccount account(String text, Catalog of) {
        String report = text.contains("方案") ? text : "某区2021年度工作报告\n\n" + text;
        Document document = DocumentAssembly.assemble(report, TextLine.of(report), null, DATE);
        return new DocumentAccountant(of).account(document, DATE);
    }
}

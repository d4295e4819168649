package io.yearbook.document.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.CatalogWithout;
import io.yearbook.document.Document;
import io.yearbook.document.Place;
import io.yearbook.document.evaluation.Evaluation;
import io.yearbook.document.evaluation.GoldenPlan;
import io.yearbook.document.evaluation.PlanEvaluation;
import io.yearbook.document.evaluation.StatedTarget;
import io.yearbook.document.evaluation.StatedTask;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two real plans against what people read in them. */
class GoldenPlanTest {

    private static final String NUMBERED_MEASURES = "003_321999f55406a845.txt";
    private static final String ANNEXED_LIST = "002_641ffd8c5193e7cb.txt";

    private final Catalog catalog = PlanDocuments.catalog();
    private final PlanExtractor extractor = new PlanExtractor(catalog);

    @Test
    void everyTargetIsFoundWithItsComparatorValueAndUnit() throws IOException {
        Evaluation<StatedTarget> evaluation = targets();

        assertThat(evaluation.misses()).isEmpty();
        assertThat(evaluation.falseHits()).isEmpty();
        assertThat(evaluation.agreement().hits()).isEqualTo(28);
    }

    @Test
    void targetsAreAsFirmAndAsUrgentAsTheirWords() throws IOException {
        Evaluation<StatedTarget> evaluation = targets();

        assertThat(evaluation.fields())
                .hasEntrySatisfying("firmness", score -> assertThat(score.f1()).isEqualTo(1));
        assertThat(evaluation.fields())
                .hasEntrySatisfying("due", score -> assertThat(score.f1()).isEqualTo(1));
    }

    private Evaluation<StatedTarget> targets() throws IOException {
        Plan plan = extractor.extract(PlanDocuments.seed(NUMBERED_MEASURES), "500103");
        return PlanEvaluation.ofTargets(
                plan.targets().stream()
                        .map(target -> StatedTarget.of(target, catalog.units()))
                        .toList(),
                GoldenPlan.targets(PlanDocuments.golden("targets-yuzhong-2021.csv"), NUMBERED_MEASURES, catalog));
    }

    @Test
    void everyTaskIsFoundWithItsUnitsAndWords() throws IOException {
        Plan plan = extractor.extract(PlanDocuments.seed(NUMBERED_MEASURES), "500103");
        Evaluation<StatedTask> evaluation = PlanEvaluation.ofTasks(
                plan.tasks().stream().map(StatedTask::of).toList(),
                GoldenPlan.tasks(PlanDocuments.golden("tasks-yuzhong-2021.csv"), NUMBERED_MEASURES, catalog));

        assertThat(evaluation.misses()).isEmpty();
        assertThat(evaluation.falseHits()).isEmpty();
        assertThat(evaluation.agreement().hits()).isEqualTo(52);
        assertThat(evaluation.fields())
                .allSatisfy((field, score) -> assertThat(score.f1()).as(field).isEqualTo(1));
    }

    @Test
    void anAnnexedListGivesAllItsTasksWithTheirLeadUnits() {
        Plan plan = extractor.extract(PlanDocuments.seed(ANNEXED_LIST), "500105");

        assertThat(plan.tasks().stream().map(PlanTask::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 198).boxed().toList());
        assertThat(plan.tasks()).allSatisfy(task -> {
            assertThat(task.leadUnits()).isNotEmpty();
            assertThat(task.part()).isNotEmpty();
        });
    }

    @Test
    void noIndicatorStandsInForAnotherThatTheCatalogueLacks() throws IOException {
        List<PlanTarget> all = extractor
                .extract(PlanDocuments.seed(NUMBERED_MEASURES), "500103")
                .targets();
        for (PlanTarget lost : all) {
            String code = String.valueOf(
                    lost.indicator() == null ? "" : lost.indicator().code());
            Plan plan = new PlanExtractor(CatalogWithout.indicator(catalog, code))
                    .extract(PlanDocuments.seed(NUMBERED_MEASURES), "500103");

            assertThat(new HashSet<>(codes(plan))).as("without " + code).hasSize(all.size() - 1);
            assertThat(plan.candidates()).as("without " + code).hasSize(1);
        }
    }

    private static List<String> codes(Plan plan) {
        return plan.targets().stream()
                .map(target ->
                        target.indicator() == null ? "" : target.indicator().code())
                .toList();
    }

    @Test
    void everyQuoteStandsAtItsPlace() {
        for (String seed : List.of(NUMBERED_MEASURES, ANNEXED_LIST)) {
            var document = PlanDocuments.seed(seed);
            Plan plan = extractor.extract(document, "500103");

            assertThat(plan.targets())
                    .allSatisfy(target ->
                            assertThat(textAt(target.places(), document)).isEqualTo(target.quote()));
            assertThat(plan.tasks())
                    .allSatisfy(
                            task -> assertThat(textAt(task.places(), document)).isEqualTo(task.text()));
        }
    }

    private static String textAt(List<Place> places, Document document) {
        return places.stream()
                .map(place -> document.text().substring(place.start(), place.end()))
                .collect(Collectors.joining());
    }
}

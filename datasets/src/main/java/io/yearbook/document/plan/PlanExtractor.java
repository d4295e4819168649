package io.yearbook.document.plan;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.GovernmentUnits;
import io.yearbook.document.Document;
import io.yearbook.document.Paragraph;
import io.yearbook.document.plan.PlanTask.DatedClause;
import io.yearbook.text.prose.PeriodSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the tasks and targets of a document that is a plan. */
public final class PlanExtractor implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Fewer rows or measures with offices are no list of tasks. */
    private static final int FEWEST_TASKS = 2;

    private final GovernmentUnits offices;
    private final IndicatorBinding binding;

    public PlanExtractor(Catalog catalog) {
        this.offices = catalog.governmentUnits();
        this.binding = new IndicatorBinding(catalog.indicators(), catalog.units());
    }

    /**
     * The plan that the document makes. The tasks of an annexed list are the plan's tasks; where there is none, its
     * numbered measures are. Figures promised outside the tasks are targets that stand alone.
     *
     * @param districtCode whose plan it is; empty where that is not known
     * @return an empty plan where the document is none
     */
    public Plan extract(Document document, String districtCode) {
        String id = PlanId.of(document, districtCode);
        List<Measure> measures = measures(document);
        if (measures.isEmpty()) {
            return new Plan(id, districtCode, List.of(), List.of(), List.of());
        }
        Deadlines deadlines = new Deadlines(document.date());
        List<PlanTask> tasks = measures.stream()
                .filter(measure -> measure.number() != null)
                .map(measure -> task(measure, deadlines, districtCode))
                .toList();
        List<PlanTarget> promised = new TargetFinder(id, deadlines, binding).find(measures);
        return new Plan(
                id,
                districtCode,
                tasks,
                promised.stream().filter(target -> target.indicator() != null).toList(),
                promised.stream().filter(target -> target.indicator() == null).toList());
    }

    private static List<Measure> measures(Document document) {
        List<Paragraph> paragraphs = document.paragraphs();
        List<Measure> listed = TaskTable.read(paragraphs);
        List<Measure> numbered = MeasureList.read(
                listed.size() < FEWEST_TASKS ? paragraphs : paragraphs.subList(0, TaskTable.start(paragraphs)));
        if (listed.size() >= FEWEST_TASKS) {
            List<Measure> all = new ArrayList<>(listed);
            numbered.forEach(measure -> all.add(measure.standingAlone()));
            return all;
        }
        long withOffices = numbered.stream()
                .filter(measure -> measure.number() != null && !measure.who().isEmpty())
                .count();
        return withOffices >= FEWEST_TASKS ? numbered : List.of();
    }

    private PlanTask task(Measure measure, Deadlines deadlines, String districtCode) {
        List<DatedClause> dates = new ArrayList<>();
        for (Measure.Passage passage : measure.passages()) {
            for (Clause clause : Clause.of(passage.text())) {
                String text = clause.in(passage.text());
                List<PeriodSpan> due = deadlines.in(text);
                due.forEach(day -> dates.add(new DatedClause(text, day.period().end())));
            }
        }
        return new PlanTask(
                Objects.requireNonNull(measure.number()),
                measure.part(),
                measure.section(),
                measure.title(),
                measure.text(),
                canonical(measure.who().lead(), districtCode),
                canonical(measure.who().responsible(), districtCode),
                lastDay(dates),
                dates,
                measure.places());
    }

    private static @Nullable LocalDate lastDay(List<DatedClause> dates) {
        return dates.stream().map(DatedClause::due).max(LocalDate::compareTo).orElse(null);
    }

    private List<String> canonical(List<String> printed, String districtCode) {
        return printed.stream()
                .map(office -> offices.canonicalName(office, districtCode))
                .distinct()
                .toList();
    }
}

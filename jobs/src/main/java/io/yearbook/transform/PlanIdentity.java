package io.yearbook.transform;

import io.yearbook.document.plan.PlanId;
import io.yearbook.model.Evidence;
import io.yearbook.model.Field;
import io.yearbook.model.RawRecord;
import io.yearbook.model.Target;
import io.yearbook.model.Task;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which plan a target or task is of, whatever its file calls the plan: the document that the file names, by number or
 * title. Where a file names none, or states several plans of an area under one name, what it calls them stands.
 */
public final class PlanIdentity implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<Source> ofSeveral;

    /**
     * What one file says of one area under the name of one document.
     *
     * @param sourceFile SHA-256 of the file's bytes
     * @param document title and number
     * @param district as the file writes it; empty for none
     */
    public record Source(String sourceFile, String document, String district) implements Serializable {

        /** Of a record as read. */
        public static Source of(RawRecord raw) {
            return new Source(raw.sourceFile(), text(raw.text(Field.DOCUMENT)), text(raw.text(Field.DISTRICT)));
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    /** @param ofSeveral sources that state more than one plan */
    public PlanIdentity(Set<Source> ofSeveral) {
        this.ofSeveral = Set.copyOf(ofSeveral);
    }

    public Parsed<Target> ofTarget(RawRecord raw, Parsed<Target> parsed) {
        return parsed.match(
                stated -> {
                    Target target = stated.content();
                    String plan = plan(
                            raw, stated.evidence(), target.statedPlanId(), target.publisher(), target.districtCode());
                    return new Parsed.Accepted<>(new Statement<>(target.inPlan(plan), stated.evidence()));
                },
                rejection -> parsed);
    }

    public Parsed<Task> ofTask(RawRecord raw, Parsed<Task> parsed) {
        return parsed.match(
                stated -> {
                    Task task = stated.content();
                    String plan =
                            plan(raw, stated.evidence(), task.statedPlanId(), task.publisher(), task.districtCode());
                    return new Parsed.Accepted<>(new Statement<>(task.inPlan(plan), stated.evidence()));
                },
                rejection -> parsed);
    }

    private String plan(RawRecord raw, Evidence evidence, String stated, String publisher, String districtCode) {
        Source source = Source.of(raw);
        return source.document().isEmpty() || ofSeveral.contains(source)
                ? stated
                : PlanId.referredTo(
                        source.document(),
                        publisher,
                        districtCode,
                        evidence.publishedAt().getYear());
    }
}

package io.yearbook.transform;

import io.yearbook.model.Target;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Targets by their identifier. */
public enum TargetContent implements Content<Target> {
    INSTANCE;

    @Override
    public List<@Nullable String> keyParts(Target target) {
        return List.of(target.targetId());
    }

    @Override
    public List<@Nullable String> statedParts(Target target) {
        return Arrays.asList(
                target.planId(),
                target.statedPlanId(),
                CanonicalText.text(target.taskNo()),
                target.districtCode(),
                target.indicatorCode(),
                target.comparator().name(),
                CanonicalText.number(target.value()),
                target.unit(),
                target.dueDate().toString(),
                String.valueOf(target.dueDateStated()),
                String.valueOf(target.planYear()),
                target.firmness().name(),
                target.scopeNote(),
                target.publisher());
    }

    @Override
    public String districtCode(Target target) {
        return target.districtCode();
    }

    @Override
    public int year(Target target) {
        return target.planYear();
    }

    @Override
    public String describe(Target target) {
        return "%s of %s %s %s %s by %s (%s, plan %s of %d)"
                .formatted(
                        target.indicatorCode(),
                        target.districtCode(),
                        target.comparator().sign(),
                        target.value().toPlainString(),
                        target.unit(),
                        target.dueDate(),
                        target.firmness(),
                        target.planId(),
                        target.planYear());
    }
}

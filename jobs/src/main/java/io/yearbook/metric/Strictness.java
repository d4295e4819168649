package io.yearbook.metric;

import io.yearbook.model.Direction;
import io.yearbook.model.Target;
import java.util.Comparator;

/**
 * Which of several targets on one row is shown: the strictest, as who keeps it mostly keeps the others.
 *
 * <ol>
 *   <li>an exact figure before a limit; then limits on the side that the indicator's direction calls for, floors for
 *       HIGHER and NEUTRAL, ceilings for LOWER;
 *   <li>the highest floor, the lowest ceiling; then a limit that must not be reached itself;
 *   <li>what is due first; then by id.
 * </ol>
 */
final class Strictness {

    private Strictness() {}

    static Comparator<Target> strictestFirst(Direction direction) {
        return Comparator.<Target>comparingInt(target -> side(target, direction))
                .thenComparing(Strictness::tighterFirst)
                .thenComparingInt(Strictness::sign)
                .thenComparing(Target::dueDate)
                .thenComparing(Target::targetId);
    }

    private static int side(Target target, Direction direction) {
        return switch (target.comparator()) {
            case EQUAL -> 0;
            case AT_LEAST, MORE_THAN -> direction == Direction.LOWER ? 2 : 1;
            case AT_MOST, LESS_THAN -> direction == Direction.LOWER ? 1 : 2;
        };
    }

    private static int tighterFirst(Target one, Target other) {
        return switch (one.comparator()) {
            case EQUAL, AT_LEAST, MORE_THAN -> other.value().compareTo(one.value());
            case AT_MOST, LESS_THAN -> one.value().compareTo(other.value());
        };
    }

    private static int sign(Target target) {
        return switch (target.comparator()) {
            case EQUAL, MORE_THAN, LESS_THAN -> 0;
            case AT_LEAST, AT_MOST -> 1;
        };
    }
}

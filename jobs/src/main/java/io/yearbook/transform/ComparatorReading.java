package io.yearbook.transform;

import io.yearbook.model.Comparator;
import io.yearbook.model.Field;
import io.yearbook.model.RejectReason;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.Excerpt;
import io.yearbook.text.Figure;
import io.yearbook.text.QualifierText;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how a target bounds its value: by a sign or word of its own, or by the word written with the value. */
final class ComparatorReading {

    private ComparatorReading() {}

    static Comparator read(RecordFields fields, Figure figure) throws RecordRefused {
        Comparator own = of(figure.qualifier());
        String text = fields.text(Field.COMPARATOR);
        if (text == null) {
            if (own == null) {
                throw refusal(fields, "it is empty, and the value has no word such as 不超过; write >=, >, <=, < or =");
            }
            return own;
        }
        Comparator stated = of(text).orElseThrow(
                        () -> refusal(fields, "%s is none of >=, >, <=, <, =".formatted(Excerpt.of(text))));
        if (own != null && own != stated) {
            throw refusal(
                    fields,
                    "%s contradicts the value itself, which reads %s; correct the one or the other"
                            .formatted(Excerpt.of(text), own.nameZh()));
        }
        return stated;
    }

    private static Optional<Comparator> of(String text) {
        return Comparator.ofSign(text)
                .or(() -> Arrays.stream(Comparator.values())
                        .filter(known -> known.name().equalsIgnoreCase(text)
                                || known.nameZh().equals(text))
                        .findFirst())
                .or(() -> "＝".equals(text) || "==".equals(text) ? Optional.of(Comparator.EQUAL) : Optional.empty())
                .or(() -> QualifierText.read(text).flatMap(qualifier -> Optional.ofNullable(of(qualifier))));
    }

    private static @Nullable Comparator of(ValueQualifier qualifier) {
        return switch (qualifier) {
            case GE -> Comparator.AT_LEAST;
            case GT -> Comparator.MORE_THAN;
            case LE -> Comparator.AT_MOST;
            case LT -> Comparator.LESS_THAN;
            case EXACT, APPROX -> null;
        };
    }

    private static RecordRefused refusal(RecordFields fields, String why) {
        return fields.refusal(RejectReason.TARGET_UNREADABLE, Field.COMPARATOR, why);
    }
}

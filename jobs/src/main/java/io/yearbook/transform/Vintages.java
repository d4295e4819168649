package io.yearbook.transform;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.jspecify.annotations.Nullable;

/** Decides the vintages of every key that a run states, with one exchange by key. */
public final class Vintages {

    private Vintages() {}

    /** A vintage that is recorded, and whether it is the current one. */
    public record Recorded<T extends Serializable>(KnownVintage<T> vintage, boolean current) implements Serializable {}

    /**
     * The outcome of every key that {@code statements} has.
     *
     * @param recorded vintages of earlier runs; those of other keys are ignored
     */
    public static <T extends Serializable> Dataset<KeyOutcome<T>> resolve(
            Dataset<Statement<T>> statements, Dataset<Recorded<T>> recorded, Content<T> kind, Instant runInstant) {
        MapFunction<Statement<T>, String> keyOfStatement = statement -> kind.key(statement.content());
        MapFunction<Recorded<T>, String> keyOfRecorded =
                known -> kind.key(known.vintage().content());
        CoGroupFunction<String, Statement<T>, Recorded<T>, KeyOutcome<T>> outcome =
                (key, stated, known) -> outcome(list(stated), list(known), kind, runInstant);
        return statements
                .groupByKey(keyOfStatement, Encoders.STRING())
                .cogroup(recorded.groupByKey(keyOfRecorded, Encoders.STRING()), outcome, encoder());
    }

    private static <T extends Serializable> Iterator<KeyOutcome<T>> outcome(
            List<Statement<T>> stated, List<Recorded<T>> known, Content<T> kind, Instant runInstant) {
        if (stated.isEmpty()) {
            return Collections.emptyIterator();
        }
        Checked<T> checked = KeyChecks.check(stated, kind);
        VintageDecision<T> decision = VintageDecision.decide(history(known), checked.accepted(), kind, runInstant);
        return List.of(new KeyOutcome<>(decision, checked.rejected())).iterator();
    }

    private static <T extends Serializable> KeyHistory<T> history(List<Recorded<T>> known) {
        KnownVintage<T> current = null;
        List<KnownVintage<T>> closed = new ArrayList<>();
        for (Recorded<T> recorded : known) {
            if (recorded.current()) {
                current = requireOnly(current, recorded.vintage());
            } else {
                closed.add(recorded.vintage());
            }
        }
        return new KeyHistory<>(current, closed);
    }

    private static <T extends Serializable> KnownVintage<T> requireOnly(
            @Nullable KnownVintage<T> other, KnownVintage<T> vintage) {
        if (other != null) {
            throw new IllegalStateException(
                    "vintages %s and %s of one key are both current".formatted(other.id(), vintage.id()));
        }
        return vintage;
    }

    private static <E> List<E> list(Iterator<E> elements) {
        List<E> list = new ArrayList<>();
        elements.forEachRemaining(list::add);
        return list;
    }

    /** Values of these types travel between stages only, never into a table. */
    @SuppressWarnings("unchecked")
    public static <E extends Serializable> Encoder<E> encoder() {
        return (Encoder<E>) Encoders.javaSerialization(Serializable.class);
    }
}

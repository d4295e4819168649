package io.yearbook.text;

import java.io.Serializable;
import java.util.function.Function;

/** What came of reading a text: a value, or why there is none. Texts are never repaired or guessed. */
public sealed interface Reading<T extends Serializable> extends Serializable {

    /** The text was understood. */
    record Read<T extends Serializable>(T value) implements Reading<T> {
        @Override
        public <R> R match(Function<T, R> read, Function<Unreadable<T>, R> unreadable) {
            return read.apply(value);
        }
    }

    /**
     * The text was not understood.
     *
     * @param detail the text and what is wrong with it, as a clause: {@code cannot read "1.2.3" as a number: …}
     */
    record Unreadable<T extends Serializable>(Problem problem, String detail) implements Reading<T> {
        @Override
        public <R> R match(Function<T, R> read, Function<Unreadable<T>, R> unreadable) {
            return unreadable.apply(this);
        }
    }

    <R> R match(Function<T, R> read, Function<Unreadable<T>, R> unreadable);

    /** The value, or the exception that the caller makes of the reason. */
    default <X extends Throwable> T orElseThrow(Function<Unreadable<T>, X> refusal) throws X {
        if (this instanceof Unreadable<T> unreadable) {
            throw refusal.apply(unreadable);
        }
        return ((Read<T>) this).value();
    }

    /** The next step on the value; a reason stays as it is. */
    default <S extends Serializable> Reading<S> then(Function<T, Reading<S>> next) {
        return match(next, unreadable -> new Unreadable<>(unreadable.problem(), unreadable.detail()));
    }

    static <T extends Serializable> Reading<T> of(T value) {
        return new Read<>(value);
    }

    static <T extends Serializable> Reading<T> failed(Problem problem, String detail) {
        return new Unreadable<>(problem, detail);
    }
}

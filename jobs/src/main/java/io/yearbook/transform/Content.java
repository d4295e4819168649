package io.yearbook.transform;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What vintages need to know of a kind of content: its natural key, and what it says apart from when it was published.
 * Two contents of one key are the same exactly where their parts are.
 */
public interface Content<T extends Serializable> extends Serializable {

    /** The natural key as parts in a fixed order; a missing part is null. */
    List<@Nullable String> keyParts(T content);

    /** What is stated, without key and date of publication, as parts in a fixed order; equal numbers are equal texts. */
    List<@Nullable String> statedParts(T content);

    /** What is stated, as a message shows it. */
    String describe(T content);

    /** The area it is about. */
    String districtCode(T content);

    /** The year it is of: that of a figure's period, of a plan, or of publication. */
    int year(T content);

    /** The natural key as one text: equal exactly where the keys are. */
    default String key(T content) {
        return CanonicalText.of(keyParts(content));
    }

    /**
     * What contents of one key that were published on one day say together; empty where they contradict each other. The
     * order of the contents changes nothing but which of equal ones is given.
     */
    default Optional<T> together(List<T> contents) {
        T first = contents.get(0);
        return contents.stream().allMatch(content -> same(first, content)) ? Optional.of(first) : Optional.empty();
    }

    /**
     * What a recorded content and one that a later run reads, published on the same day, say together; empty where the
     * later replaces the recorded one.
     */
    default Optional<T> completed(T recorded, T later) {
        return Optional.empty();
    }

    /** True where both state the same of the same key, whenever they were published. */
    default boolean same(T one, T other) {
        return keyParts(one).equals(keyParts(other)) && statedParts(one).equals(statedParts(other));
    }
}

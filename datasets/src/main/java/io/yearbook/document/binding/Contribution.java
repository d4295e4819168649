package io.yearbook.document.binding;

import java.io.Serializable;

/**
 * One reason for a binding.
 *
 * @param name what was found, such as {@code name}, {@code head} or {@code unit}
 * @param points what it adds to the confidence
 */
public record Contribution(String name, double points) implements Serializable {}

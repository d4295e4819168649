package io.yearbook.document.binding;

import java.util.List;

/**
 * The text around a figure.
 *
 * @param head the words next to the figure that say what is counted: after it ({@code 36个招商责任单位}) or, where
 *     none follow, before it ({@code 办件280余万件})
 * @param zones everything that may name the figure, each with its weight, the head included
 */
record Surroundings(String head, List<Zone> zones) {

    Surroundings {
        zones = List.copyOf(zones);
    }
}

package io.yearbook.document.plan;

import java.io.Serializable;
import java.util.List;

/**
 * Who a plan makes responsible.
 *
 * @param lead offices in the lead, as printed
 * @param responsible other offices, as printed
 */
record Responsibility(List<String> lead, List<String> responsible) implements Serializable {

    static final Responsibility NONE = new Responsibility(List.of(), List.of());

    Responsibility {
        lead = List.copyOf(lead);
        responsible = List.copyOf(responsible);
    }

    boolean isEmpty() {
        return lead.isEmpty() && responsible.isEmpty();
    }
}

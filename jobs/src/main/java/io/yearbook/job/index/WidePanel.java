package io.yearbook.job.index;

import io.yearbook.metric.index.IndexPanel;
import java.util.Map;

/**
 * The panel of a wide file.
 *
 * @param panel what the index is computed of
 * @param names name by code of the unit; its code where the file gives none
 */
public record WidePanel(IndexPanel panel, Map<String, String> names) {

    public WidePanel {
        names = Map.copyOf(names);
    }
}

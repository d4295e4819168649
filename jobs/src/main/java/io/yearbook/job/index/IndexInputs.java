package io.yearbook.job.index;

import io.yearbook.catalog.index.Denominator;
import io.yearbook.catalog.index.IndexDefinition;
import io.yearbook.catalog.index.IndexDimension;
import io.yearbook.catalog.index.IndexIndicator;
import io.yearbook.catalog.index.IndexPart;
import io.yearbook.catalog.index.IndexStep;
import io.yearbook.catalog.index.PublishedColumns;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes from wide files what an index needs. */
public final class IndexInputs {

    private final IndexDefinition index;
    private final Optional<IndexStep> done;

    /** @param done step that the data have behind them; empty for none */
    public IndexInputs(IndexDefinition index, Optional<IndexStep> done) {
        this.index = index;
        this.done = done;
    }

    /** The panel with all columns that the remaining steps, and the comparison with what is published, ask for. */
    public WidePanel read(WidePanelReader reader) {
        if (done.equals(Optional.of(IndexStep.AGGREGATE))) {
            takeScores(index.root(), reader);
        } else {
            index.indicators().forEach(indicator -> take(indicator, reader));
        }
        PublishedColumns published = index.published();
        if (published != null) {
            takeWhereStated(published.score(), reader);
            takeWhereStated(published.rank(), reader);
        }
        return reader.panel();
    }

    private void take(IndexIndicator indicator, WidePanelReader reader) {
        if (done.isEmpty() || indicator.code().equals(indicator.column())) {
            reader.figures(indicator.column());
        } else {
            reader.figures(indicator.code());
        }
        Denominator denominator = indicator.denominator();
        if (denominator != null && remains(IndexStep.DENOMINATE)) {
            reader.figures(denominator.column());
        }
        String group = indicator.imputation().group();
        if (group != null && remains(IndexStep.IMPUTE)) {
            reader.texts(group);
        }
    }

    private void takeScores(IndexPart part, WidePanelReader reader) {
        List<IndexPart> parts = part.match(IndexDimension::parts, indicator -> List.of());
        if (parts.isEmpty()) {
            reader.figuresWhereThere(part.code());
        } else {
            reader.figures(part.code());
            parts.forEach(child -> takeScores(child, reader));
        }
    }

    private static void takeWhereStated(@Nullable String column, WidePanelReader reader) {
        if (column != null) {
            reader.figuresWhereThere(column);
        }
    }

    private boolean remains(IndexStep step) {
        List<IndexStep> steps = index.steps();
        return steps.contains(step) && (done.isEmpty() || steps.indexOf(done.get()) < steps.indexOf(step));
    }
}

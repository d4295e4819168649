package io.yearbook.job;

import io.yearbook.content.Figure;
import io.yearbook.model.DistrictKind;
import io.yearbook.publish.ReportFigures;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Rows ordered by district as the figures of one area after the other; those of the city are kept apart. */
final class AreaFigures implements Iterator<List<Figure>> {

    private final ReportFigures figures;
    private final Iterator<Row> rows;
    private final List<Figure> ofCity = new ArrayList<>();
    private @Nullable Figure next;

    AreaFigures(ReportFigures figures, Iterator<Row> rows) {
        this.figures = figures;
        this.rows = rows;
        this.next = read();
    }

    Stream<List<Figure>> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    /** Those met so far: all, once the areas are through. */
    List<Figure> ofCity() {
        return List.copyOf(ofCity);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<Figure> next() {
        Figure first = next;
        if (first == null) {
            throw new NoSuchElementException("no further area");
        }
        List<Figure> ofArea = new ArrayList<>();
        String area = first.district().code();
        while (next != null && next.district().code().equals(area)) {
            ofArea.add(next);
            next = read();
        }
        return ofArea;
    }

    private @Nullable Figure read() {
        while (rows.hasNext()) {
            Optional<Figure> figure = figures.figure(rows.next());
            if (figure.isPresent() && figure.get().district().kind() != DistrictKind.CITY) {
                return figure.get();
            }
            figure.ifPresent(ofCity::add);
        }
        return null;
    }
}

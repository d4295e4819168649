package io.yearbook.job;

import io.yearbook.content.AnnualReport;
import io.yearbook.content.ReportFacts;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The reports of an earlier edition, each at hand while that of the same area is written; no more than one is held. */
final class EarlierReports {

    /** As {@link EditionReports} makes them. */
    private static final Comparator<ReportFacts> ORDER = Comparator.<ReportFacts, Boolean>comparing(ReportFacts::isCity)
            .thenComparing(ReportFacts::areaCode)
            .thenComparing(ReportFacts::year);

    private final Iterator<AnnualReport> reports;
    private @Nullable AnnualReport next;

    /** @param reports by the code of their areas, that of the city last, and by year */
    EarlierReports(Iterator<AnnualReport> reports) {
        this.reports = reports;
        this.next = following();
    }

    static EarlierReports none() {
        return new EarlierReports(Collections.emptyIterator());
    }

    /** The report of the same area and year; null for none. They are asked for in the order of the reports. */
    @Nullable
    AnnualReport like(AnnualReport report) {
        AnnualReport earlier = next;
        while (earlier != null && ORDER.compare(earlier.facts(), report.facts()) < 0) {
            earlier = following();
        }
        next = earlier;
        return earlier != null && ORDER.compare(earlier.facts(), report.facts()) == 0 ? earlier : null;
    }

    private @Nullable AnnualReport following() {
        return reports.hasNext() ? reports.next() : null;
    }
}

package io.yearbook.catalog;

import io.yearbook.model.Band;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The file bands.csv: how percentiles are divided. A catalogue without it has {@link Bands#DEFAULTS}. */
final class BandsFile {

    static final String NAME = "bands.csv";

    private static final String BAND = "band";
    private static final String PERCENTILE_FROM = "percentile_from";
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private BandsFile() {}

    static Bands read(Map<String, byte[]> files, Faults faults) {
        if (!files.containsKey(NAME)) {
            return Bands.DEFAULTS;
        }
        List<Band> bands = new ArrayList<>();
        FirstRows firstRows = new FirstRows();
        for (CatalogRow row : CatalogTable.read(NAME, List.of(BAND, PERCENTILE_FROM), files, faults)) {
            String name = row.required(BAND);
            firstRows.check(row, BAND, Names.key(name), name);
            row.required(PERCENTILE_FROM);
            BigDecimal from = row.decimal(PERCENTILE_FROM);
            if (from == null) {
                continue;
            }
            String threshold = from.stripTrailingZeros().toPlainString();
            firstRows.check(row, PERCENTILE_FROM, "from " + threshold, threshold);
            if (from.signum() < 0 || from.compareTo(HIGHEST) > 0) {
                row.fault(PERCENTILE_FROM, "read \"%s\"; allowed: a number from 0 to 100".formatted(threshold));
            }
            bands.add(new Band(name, from));
        }
        boolean fromZero = bands.stream().anyMatch(band -> band.percentileFrom().signum() == 0);
        if (!fromZero) {
            faults.add(NAME, "no band begins at percentile 0; every rank lies in a band");
        }
        return fromZero ? new Bands(bands) : Bands.DEFAULTS;
    }
}

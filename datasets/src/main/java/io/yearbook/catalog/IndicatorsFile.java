package io.yearbook.catalog;

import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.Indicator;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.Unit;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file indicators.csv: what is measured, in which unit, and which way is better. */
final class IndicatorsFile {

    static final String NAME = "indicators.csv";

    private static final String CODE = "indicator_code";
    private static final String NAME_ZH = "name_zh";
    private static final String NAME_EN = "name_en";
    private static final String DOMAIN = "domain";
    private static final String UNIT = "unit";
    private static final String VALUE_KIND = "value_kind";
    private static final String DIRECTION = "direction";
    private static final String DECIMALS = "decimals";
    private static final String COMPARABLE = "comparable";
    private static final String VALID_MIN = "valid_min";
    private static final String VALID_MAX = "valid_max";
    private static final String PRICE_BASIS = "price_basis";
    private static final String DEFINITION_ZH = "definition_zh";
    private static final String ALIASES_ZH = "aliases_zh";
    private static final List<String> COLUMNS = List.of(
            CODE,
            NAME_ZH,
            NAME_EN,
            DOMAIN,
            UNIT,
            VALUE_KIND,
            DIRECTION,
            DECIMALS,
            COMPARABLE,
            VALID_MIN,
            VALID_MAX,
            PRICE_BASIS,
            DEFINITION_ZH,
            ALIASES_ZH);

    private static final Pattern CODE_FORM = Pattern.compile("[a-z][a-z0-9_]*");
    private static final String CODE_FORM_SPOKEN = "lower-case letters, digits and _, with a letter first";
    private static final String PERCENT = "%";
    private static final int MOST_DECIMALS = 8;

    private IndicatorsFile() {}

    /** @param units the units that an indicator may use; none where their file could not be read */
    static List<Indicator> read(Map<String, byte[]> files, Map<String, Unit> units, Faults faults) {
        List<CatalogRow> rows = CatalogTable.read(NAME, COLUMNS, files, faults);
        UnitRegister register = new UnitRegister(units);
        FirstRows codes = new FirstRows();
        FirstRows names = new FirstRows();
        List<Indicator> indicators = new ArrayList<>();
        for (CatalogRow row : rows) {
            Indicator indicator = indicator(row);
            codes.check(row, CODE, indicator.code(), indicator.code());
            names.check(row, NAME_ZH, Names.key(indicator.nameZh()), indicator.nameZh());
            if (!units.isEmpty()) {
                checkUnit(row, indicator.unit(), register);
            }
            checkKind(row, indicator);
            indicators.add(indicator);
        }
        checkAliases(rows, indicators);
        return indicators;
    }

    private static Indicator indicator(CatalogRow row) {
        BigDecimal min = row.decimal(VALID_MIN);
        return new Indicator(
                row.matching(CODE, CODE_FORM, CODE_FORM_SPOKEN),
                row.required(NAME_ZH),
                row.required(NAME_EN),
                row.matching(DOMAIN, CODE_FORM, CODE_FORM_SPOKEN),
                row.required(UNIT),
                row.constant(VALUE_KIND, ValueKind.class),
                row.constant(DIRECTION, Direction.class),
                row.integer(DECIMALS, 0, MOST_DECIMALS),
                row.constant(COMPARABLE, Comparability.class),
                min,
                validMax(row, min),
                row.optionalConstant(PRICE_BASIS, PriceBasis.class),
                row.required(DEFINITION_ZH),
                row.list(ALIASES_ZH));
    }

    private static @Nullable BigDecimal validMax(CatalogRow row, @Nullable BigDecimal min) {
        BigDecimal max = row.decimal(VALID_MAX);
        if (min != null && max != null && max.compareTo(min) < 0) {
            row.fault(VALID_MAX, "read %s, which is below valid_min %s".formatted(max, min));
            return null;
        }
        return max;
    }

    /** The canonical unit is written as its code, so that units of figures and of the catalogue compare as texts. */
    private static void checkUnit(CatalogRow row, String unit, UnitRegister units) {
        Optional<Unit> known = units.resolve(unit);
        if (!unit.isEmpty() && known.isEmpty()) {
            row.fault(UNIT, "read \"%s\"; allowed: a unit of %s".formatted(unit, UnitsFile.NAME));
        } else if (known.isPresent() && !known.get().code().equals(unit)) {
            row.fault(
                    UNIT,
                    "read \"%s\", which is an alias; write \"%s\""
                            .formatted(unit, known.get().code()));
        }
    }

    /** Changes of a RATIO are percentage points, and percent of percent is never given: the two go together. */
    private static void checkKind(CatalogRow row, Indicator indicator) {
        boolean kindWasRead = row.optional(VALUE_KIND).equals(indicator.kind().name());
        boolean percent = indicator.unit().equals(PERCENT);
        if (kindWasRead && percent != (indicator.kind() == ValueKind.RATIO)) {
            row.fault(
                    VALUE_KIND,
                    "read \"%s\" with the unit \"%s\"; a RATIO is in %%, and what is in %% is a RATIO"
                            .formatted(indicator.kind(), indicator.unit()));
        }
    }

    /** An alias that is another indicator's name would never be taken: the name wins. */
    private static void checkAliases(List<CatalogRow> rows, List<Indicator> indicators) {
        Map<String, String> codeByName = new HashMap<>();
        indicators.forEach(indicator -> codeByName.putIfAbsent(Names.key(indicator.nameZh()), indicator.code()));
        for (int i = 0; i < rows.size(); i++) {
            Indicator indicator = indicators.get(i);
            for (String alias : indicator.aliasesZh()) {
                String named = codeByName.getOrDefault(Names.key(alias), indicator.code());
                if (!named.equals(indicator.code())) {
                    rows.get(i).fault(ALIASES_ZH, "read \"%s\", which is the name of %s".formatted(alias, named));
                }
            }
        }
    }
}

package io.yearbook.metric;

import io.yearbook.catalog.Catalog;
import io.yearbook.catalog.DistrictRegister;
import io.yearbook.catalog.GovernmentUnits;
import io.yearbook.catalog.IndicatorCatalog;
import io.yearbook.catalog.PeerGroups;
import io.yearbook.catalog.SourceRegister;
import io.yearbook.catalog.UnitRegister;
import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Indicator;
import io.yearbook.model.PeerGroup;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.Source;
import io.yearbook.model.Unit;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small catalogue: city {@code city}, functional area {@code zone}, districts {@code a} to {@code h}. District {@code
 * g} ends on 2021-06-30, {@code h} has a territory break on 2021-01-01. Peers: {@code a b c d} inner, the rest outer.
 * Publishers: 统计局 and 年鉴 are one series, 区政府 stands alone.
 */
final class SampleCatalog {

    static final String INDICATOR = "sample";
    static final LocalDate END_OF_G = LocalDate.of(2021, 6, 30);
    static final LocalDate BREAK_OF_H = LocalDate.of(2021, 1, 1);

    private SampleCatalog() {}

    static Catalog catalog() {
        return new Catalog(
                new IndicatorCatalog(List.of()),
                new DistrictRegister(districts()),
                units(),
                new SourceRegister(List.of(
                        new Source("统计局", 10, "official", List.of("市统计局"), ""),
                        new Source("年鉴", 20, "official", List.of(), ""),
                        new Source("区政府", 30, "", List.of(), ""),
                        new Source("街道", 30, "", List.of(), ""))),
                new PeerGroups(List.of(
                        peer("inner", "a"),
                        peer("inner", "b"),
                        peer("inner", "c"),
                        peer("inner", "d"),
                        peer("outer", "e"),
                        peer("outer", "f"))),
                new GovernmentUnits(List.of()),
                "hash");
    }

    private static UnitRegister units() {
        Unit percent = new Unit("%", "share", -2);
        Unit points = new Unit("百分点", "percentage_point", 0);
        Unit days = new Unit("工作日", "working_time", 0);
        Unit money = new Unit("亿元", "money", 8);
        return new UnitRegister(
                Map.of("%", percent, "百分点", points, "个百分点", points, "工作日", days, "个工作日", days, "亿元", money));
    }

    private static List<District> districts() {
        List<District> districts = new ArrayList<>();
        districts.add(area("city", DistrictKind.CITY, null, List.of()));
        districts.add(area("zone", DistrictKind.FUNCTIONAL_AREA, null, List.of()));
        for (String code : List.of("a", "b", "c", "d", "e", "f")) {
            districts.add(area(code, DistrictKind.DISTRICT, null, List.of()));
        }
        districts.add(area("g", DistrictKind.DISTRICT, END_OF_G, List.of()));
        districts.add(area("h", DistrictKind.DISTRICT, null, List.of(BREAK_OF_H)));
        return districts;
    }

    private static District area(
            String code, DistrictKind kind, @Nullable LocalDate validTo, List<LocalDate> territoryBreaks) {
        return new District(code, kind, code, code, code, null, validTo, List.of(), territoryBreaks, "");
    }

    private static PeerGroup peer(String group, String district) {
        return new PeerGroup(group, group, district, null, null);
    }

    /** A comparable indicator in 亿元 or, for a RATIO, in %, or for a DURATION in 工作日; never negative. */
    static Indicator indicator(ValueKind kind, Direction direction) {
        return indicator(kind, direction, Comparability.YES, null, BigDecimal.ZERO);
    }

    static Indicator indicator(
            ValueKind kind,
            Direction direction,
            Comparability comparability,
            @Nullable PriceBasis priceBasis,
            @Nullable BigDecimal validMin) {
        String unit = switch (kind) {
            case RATIO -> "%";
            case DURATION -> "工作日";
            default -> "亿元";
        };
        return new Indicator(
                INDICATOR,
                "示例",
                "sample",
                "economy",
                unit,
                kind,
                direction,
                2,
                comparability,
                validMin,
                null,
                priceBasis,
                "",
                List.of());
    }
}

package io.yearbook.transform;

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
import io.yearbook.model.Source;
import io.yearbook.model.Unit;
import io.yearbook.model.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A catalogue of few lines, each of them there for a case of the tests. */
final class SmallCatalog {

    private SmallCatalog() {}

    static Catalog create() {
        return new Catalog(
                new IndicatorCatalog(List.of(
                        indicator("gdp", "地区生产总值", "亿元", ValueKind.AMOUNT, "0", null, "GDP"),
                        indicator("resident_population", "常住人口", "人", ValueKind.STOCK, "0", null),
                        indicator("approval_rate", "审批提速", "%", ValueKind.RATIO, "0", "100"),
                        indicator("cases", "办件量", "件", ValueKind.FLOW, "0", null, "受理量"),
                        indicator("cases_share", "受理占比", "%", ValueKind.RATIO, "0", "100", "受理量"),
                        indicator("data_records", "归集数据", "万条", ValueKind.STOCK, "0", null),
                        indicator("served_per_year", "年服务企业", "户/年", ValueKind.FLOW, "0", null),
                        indicator("water_days", "获得用水用时", "工作日", ValueKind.DURATION, "0", null))),
                new DistrictRegister(List.of(
                        district("500000", DistrictKind.CITY, "重庆市", "重庆", null, null),
                        district("500103", DistrictKind.DISTRICT, "渝中区", "渝中", null, null),
                        district("500112", DistrictKind.DISTRICT, "渝北区", "渝北", null, LocalDate.of(2025, 11, 5)),
                        district("500157", DistrictKind.DISTRICT, "两江新区", "两江", LocalDate.of(2025, 11, 6), null),
                        district(
                                "F00001",
                                DistrictKind.FUNCTIONAL_AREA,
                                "两江新区",
                                "两江新区",
                                null,
                                LocalDate.of(2025, 11, 5)))),
                new UnitRegister(Map.ofEntries(
                        unit("元", "money", 0),
                        unit("亿元", "money", 8),
                        unit("万元", "money", 4),
                        unit("人", "person", 0),
                        unit("件", "case", 0),
                        unit("条", "entry", 0),
                        unit("万条", "entry", 4),
                        unit("%", "share", -2),
                        unit("‰", "share", -3),
                        unit("百分点", "percentage_point", 0),
                        unit("户", "registered_unit", 0),
                        unit("户/年", "registered_unit_per_year", 0),
                        unit("工作日", "working_day", 0),
                        unit("比值", "ratio", 0))),
                new SourceRegister(List.of(new Source("重庆市统计局", 1, "", List.of("市统计局"), "全市数据"))),
                new PeerGroups(List.of()),
                new GovernmentUnits(List.of()),
                "0".repeat(64));
    }

    private static Map.Entry<String, Unit> unit(String code, String dimension, int power) {
        return Map.entry(code, new Unit(code, dimension, power));
    }

    private static District district(
            String code,
            DistrictKind kind,
            String name,
            String shortName,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new District(code, kind, name, shortName, name, from, to, List.of(), List.of(), "");
    }

    private static Indicator indicator(
            String code,
            String name,
            String unit,
            ValueKind kind,
            String min,
            @Nullable String max,
            String... aliases) {
        return new Indicator(
                code,
                name,
                code,
                "test",
                unit,
                kind,
                Direction.HIGHER,
                kind == ValueKind.FLOW || kind == ValueKind.STOCK ? 0 : 2,
                Comparability.YES,
                new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                null,
                name,
                List.of(aliases));
    }
}

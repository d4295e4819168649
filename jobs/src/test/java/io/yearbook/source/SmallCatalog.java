package io.yearbook.source;

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
import io.yearbook.model.Unit;
import io.yearbook.model.ValueKind;
import java.util.List;
import java.util.Map;

/** A catalogue of a few districts, indicators and units. */
public final class SmallCatalog {

    public static final Catalog CATALOG = new Catalog(
            new IndicatorCatalog(List.of(
                    indicator("gdp", "地区生产总值", "亿元", ValueKind.AMOUNT, "GDP"),
                    indicator("gdp_per_capita", "人均地区生产总值", "元", ValueKind.AVERAGE, "人均GDP"),
                    indicator("resident_population", "常住人口", "人", ValueKind.STOCK, "常住人口数"),
                    indicator("online_rate", "网上可办率", "%", ValueKind.RATIO, "网办率"))),
            new DistrictRegister(List.of(
                    district("500000", DistrictKind.CITY, "重庆市", "重庆"),
                    district("500112", DistrictKind.DISTRICT, "渝北区", "渝北"),
                    district("500103", DistrictKind.DISTRICT, "渝中区", "渝中"),
                    district("500101", DistrictKind.DISTRICT, "万州区", "万州"))),
            new UnitRegister(Map.of(
                    "元", new Unit("元", "money", 0),
                    "人", new Unit("人", "person", 0),
                    "%", new Unit("%", "percent", 0),
                    "件", new Unit("件", "item", 0))),
            new SourceRegister(List.of()),
            new PeerGroups(List.of()),
            new GovernmentUnits(List.of()),
            "0");

    private SmallCatalog() {}

    private static Indicator indicator(String code, String name, String unit, ValueKind kind, String alias) {
        return new Indicator(
                code,
                name,
                code,
                "test",
                unit,
                kind,
                Direction.HIGHER,
                2,
                Comparability.YES,
                null,
                null,
                null,
                "",
                List.of(alias));
    }

    private static District district(String code, DistrictKind kind, String name, String shortName) {
        return new District(code, kind, name, shortName, code, null, null, List.of(), List.of(), "");
    }
}

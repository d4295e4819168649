package io.yearbook.content;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.Comparability;
import io.yearbook.model.Direction;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Evidence;
import io.yearbook.model.Indicator;
import io.yearbook.model.IndicatorYear;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.PeerGroup;
import io.yearbook.model.Period;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.RankReason;
import io.yearbook.model.RankShift;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.ValueKind;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures for tests: unless told otherwise exact and normal, with neither change nor rank, evidenced once. */
public final class FigureBuilder {

    private static final String HASH = "3f1d9c0b7a5e2468".repeat(4);

    private final Indicator indicator;
    private final District district;
    private final Period period;
    private @Nullable BigDecimal value;
    private @Nullable Integer decimals;
    private ObservationStatus status = ObservationStatus.O;
    private ValueQualifier qualifier = ValueQualifier.EXACT;
    private @Nullable BigDecimal previous;
    private @Nullable BigDecimal change;
    private @Nullable String changeUnit;
    private @Nullable BigDecimal changePercent;
    private @Nullable ValueQualifier changeQualifier;
    private @Nullable ChangeReason changeReason = ChangeReason.NO_PREVIOUS;
    private @Nullable BigDecimal reported;
    private @Nullable String reportedUnit;
    private @Nullable ReportedVerdict verdict;
    private @Nullable Integer rank;
    private @Nullable Integer ranked;
    private @Nullable Integer tied;
    private @Nullable RankShift rankShift;
    private @Nullable BigDecimal percentile;
    private @Nullable RankReason rankReason = RankReason.TOO_FEW_DISTRICTS;
    private @Nullable PeerGroup group;
    private @Nullable Integer peerRank;
    private String vintage = "";
    private String publisher = "区政府";
    private final List<Evidence> evidence = new ArrayList<>();

    private FigureBuilder(Indicator indicator, District district, Period period) {
        this.indicator = indicator;
        this.district = district;
        this.period = period;
    }

    public static FigureBuilder figure(Indicator indicator, District district, Period period) {
        return new FigureBuilder(indicator, district, period);
    }

    public static Indicator indicator(
            String code, String nameZh, String domain, String unit, ValueKind kind, int decimals) {
        return new Indicator(
                code,
                nameZh,
                code,
                domain,
                unit,
                kind,
                Direction.HIGHER,
                decimals,
                Comparability.YES,
                null,
                null,
                null,
                "",
                List.of());
    }

    /** The same indicator with another better direction and prices. */
    public static Indicator with(Indicator indicator, Direction direction, @Nullable PriceBasis prices) {
        return new Indicator(
                indicator.code(),
                indicator.nameZh(),
                indicator.nameEn(),
                indicator.domain(),
                indicator.unit(),
                indicator.kind(),
                direction,
                indicator.decimals(),
                indicator.comparability(),
                indicator.validMin(),
                indicator.validMax(),
                prices,
                indicator.definitionZh(),
                indicator.aliasesZh());
    }

    public static District district(String code, String nameZh) {
        DistrictKind kind = code.endsWith("0000") ? DistrictKind.CITY : DistrictKind.DISTRICT;
        return new District(code, kind, nameZh, nameZh, "", null, null, List.of(), List.of(), "");
    }

    /** The decimals as written are the published precision. */
    public FigureBuilder value(String number) {
        value = new BigDecimal(number);
        decimals = value.scale();
        status = ObservationStatus.A;
        return evidence("第" + number + "行", number);
    }

    public FigureBuilder status(ObservationStatus newStatus, ValueQualifier newQualifier) {
        status = newStatus;
        qualifier = newQualifier;
        return this;
    }

    public FigureBuilder change(String previousValue, String amount, String unit) {
        previous = new BigDecimal(previousValue);
        change = new BigDecimal(amount);
        changeUnit = unit;
        changeReason = null;
        return this;
    }

    public FigureBuilder changePercent(String percent) {
        changePercent = new BigDecimal(percent);
        return this;
    }

    public FigureBuilder changeQualifier(ValueQualifier newQualifier) {
        changeQualifier = newQualifier;
        return this;
    }

    public FigureBuilder refused(ChangeReason reason) {
        changeReason = reason;
        return this;
    }

    public FigureBuilder reported(String amount, String unit, ReportedVerdict newVerdict) {
        reported = new BigDecimal(amount);
        reportedUnit = unit;
        verdict = newVerdict;
        return this;
    }

    public FigureBuilder rank(int newRank, int newRanked, int newTied) {
        rank = newRank;
        ranked = newRanked;
        tied = newTied;
        percentile = BigDecimal.valueOf(100L * (newRanked - newRank))
                .divide(BigDecimal.valueOf(newRanked - 1L), MathContext.DECIMAL64);
        rankReason = null;
        return this;
    }

    public FigureBuilder rankChange(int places) {
        return rankShift(new RankShift(0, 0, places, 0, 0));
    }

    public FigureBuilder rankShift(RankShift shift) {
        rankShift = shift;
        return this;
    }

    public FigureBuilder unranked(RankReason reason) {
        rankReason = reason;
        return this;
    }

    public FigureBuilder peer(String groupName, int newRank) {
        group = new PeerGroup("G", groupName, district.code(), null, null);
        peerRank = newRank;
        return this;
    }

    public FigureBuilder evidence(String place, String quote) {
        evidence.add(new Evidence(
                HASH,
                "district/" + district.code() + ".csv",
                place,
                quote,
                "区政府工作报告（渝府〔2021〕1号）",
                "",
                "",
                LocalDate.of(2023, 5, 19)));
        return this;
    }

    public FigureBuilder evidence(Evidence place) {
        evidence.add(place);
        return this;
    }

    public FigureBuilder publisher(String name) {
        publisher = name;
        return this;
    }

    /** Another statement of the same figure: another observation. */
    public FigureBuilder vintage(String name) {
        vintage = "/" + name;
        return this;
    }

    public FigureBuilder noEvidence() {
        evidence.clear();
        return this;
    }

    public Figure build() {
        return new Figure(row(), indicator, district, group, evidence);
    }

    private IndicatorYear row() {
        return new IndicatorYear(
                district.code(),
                indicator.code(),
                period.year(),
                period.span(),
                period.start(),
                period.end(),
                value,
                indicator.unit(),
                decimals,
                status,
                qualifier,
                evidence.isEmpty() ? null : publisher,
                evidence.isEmpty() ? null : district.code() + "/" + indicator.code() + "/" + period + vintage,
                previous,
                change,
                changeUnit,
                changePercent,
                changeQualifier,
                changeReason,
                reported,
                reportedUnit,
                verdict,
                rank,
                ranked,
                tied,
                null,
                rankShift,
                rankReason,
                percentile,
                null,
                group == null ? null : group.code(),
                peerRank,
                null,
                null,
                null);
    }
}

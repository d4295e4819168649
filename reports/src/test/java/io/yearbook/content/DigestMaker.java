package io.yearbook.content;

import io.yearbook.model.ChangeReason;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.Comparator;
import io.yearbook.model.Direction;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Evidence;
import io.yearbook.model.FindingCode;
import io.yearbook.model.GapReason;
import io.yearbook.model.ObservationStatus;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.RankReason;
import io.yearbook.model.Severity;
import io.yearbook.model.Target.Firmness;
import io.yearbook.model.TargetVerdict;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines for tests of the digest: a share of 50.0 % of the reported year, neither compared nor ranked unless told so. */
final class DigestMaker {

    static final ReportFacts OF_DISTRICT = ExampleReports.facts(ExampleReports.YUBEI, DistrictKind.DISTRICT);
    static final ReportFacts OF_CITY = ExampleReports.facts(ExampleReports.CITY, DistrictKind.CITY);

    private final int number;
    private String name;
    private Direction direction = Direction.HIGHER;
    private int year = 2022;
    private @Nullable Quantity amount;
    private @Nullable PriceBasis prices;
    private @Nullable Quantity value = RowCases.quantity("50.0", "%");
    private Trend trend = Trend.NONE;
    private Standing standing = Standing.refused(RankReason.NOT_COMPARABLE);

    private DigestMaker(int number) {
        this.number = number;
        this.name = "指标" + number + "率";
    }

    static DigestMaker figure(int number) {
        return new DigestMaker(number);
    }

    DigestMaker name(String newName) {
        name = newName;
        return this;
    }

    DigestMaker direction(Direction newDirection) {
        direction = newDirection;
        return this;
    }

    DigestMaker year(int newYear) {
        year = newYear;
        return this;
    }

    DigestMaker points(String points) {
        amount = RowCases.quantity(points, "百分点");
        return this;
    }

    DigestMaker percent(String percent) {
        amount = Quantity.of(new BigDecimal(percent), "%", 2);
        return this;
    }

    DigestMaker prices(@Nullable PriceBasis newPrices) {
        prices = newPrices;
        return this;
    }

    DigestMaker missing() {
        value = null;
        return this;
    }

    DigestMaker rank(int rank, int ranked, @Nullable Integer moved) {
        BigDecimal percentile = BigDecimal.valueOf(100.0 * (ranked - rank) / (ranked - 1));
        standing = new Standing(rank, ranked, 1, moved, percentile, null, null, null, null);
        return this;
    }

    DigestMaker trend(Trend newTrend) {
        trend = newTrend;
        return this;
    }

    IndicatorRow make() {
        return new IndicatorRow(
                "领域",
                "indicator_" + number,
                name,
                direction,
                year,
                year + "年",
                new StatedValue(
                        value, "%", value == null ? ObservationStatus.O : ObservationStatus.A, ValueQualifier.EXACT),
                new Change(
                        null,
                        amount,
                        null,
                        ValueQualifier.EXACT,
                        amount == null ? ChangeReason.NO_PREVIOUS : null,
                        prices),
                null,
                standing,
                trend,
                new Citation("observation_" + number, 1, 1));
    }

    /** A digest of figures alone. */
    static Digest digest(List<IndicatorRow> figures) {
        return Digests.of(material(OF_DISTRICT, figures, List.of()));
    }

    static DigestMaterial material(ReportFacts facts, List<IndicatorRow> figures, List<RankRow> rankings) {
        return new DigestMaterial(
                facts, figures, rankings, List.of(), List.of(), List.of(), List.of(), Publishers.NONE);
    }

    static DigestMaterial withTargets(ReportFacts facts, List<TargetRow> targets) {
        return new DigestMaterial(
                facts, List.of(), List.of(), List.of(), List.of(), targets, List.of(), Publishers.NONE);
    }

    static DigestMaterial withFindings(List<IndicatorRow> figures, List<FindingRow> findings) {
        return new DigestMaterial(
                OF_DISTRICT, figures, List.of(), List.of(), List.of(), List.of(), findings, Publishers.NONE);
    }

    /** Where a publisher states a figure. */
    static EvidenceRow evidence(IndicatorRow figure, String publisher) {
        Evidence place =
                new Evidence("0".repeat(64), "file.csv", "row 1", "50.0", "", "", "", LocalDate.of(2023, 1, 1));
        return new EvidenceRow(
                1,
                EvidenceRow.Kind.FIGURE,
                observationOf(figure),
                "渝北区",
                figure.indicator(),
                figure.period(),
                figure.value(),
                publisher,
                place);
    }

    static String observationOf(IndicatorRow row) {
        Citation citation = row.citation();
        return citation == null ? "" : citation.observationId();
    }

    static RankRow rankRow(String indicator, String district, int rank, int ranked, @Nullable Integer moved) {
        return new RankRow(
                "政务服务",
                indicator,
                "2022年",
                district,
                Direction.HIGHER,
                new StatedValue(RowCases.quantity("50.0", "%"), "%", ObservationStatus.A, ValueQualifier.EXACT),
                Change.refused(ChangeReason.NO_PREVIOUS),
                new Standing(rank, ranked, 1, moved, null, null, null, null, null),
                null,
                0,
                List.of(),
                null);
    }

    static TargetRow target(int number, TargetVerdict verdict, Firmness firmness) {
        return target(
                "指标" + number + "率",
                "",
                Comparator.AT_LEAST,
                RowCases.quantity("95", "%"),
                LocalDate.of(2022, 12, 31),
                true,
                firmness,
                verdict,
                null,
                "");
    }

    static TargetRow target(
            String indicator,
            String scope,
            Comparator comparator,
            Quantity promised,
            LocalDate due,
            boolean stated,
            Firmness firmness,
            TargetVerdict verdict,
            @Nullable StatedValue actual,
            String period) {
        return new TargetRow(
                "t",
                "渝北区",
                "code",
                indicator,
                "优化营商环境计划",
                null,
                scope,
                comparator,
                promised,
                due,
                stated,
                firmness,
                List.of(),
                verdict,
                actual,
                period,
                null,
                GapReason.NO_FIGURE,
                null,
                null);
    }

    static FindingRow finding(Severity severity, FindingCode code, String sentence, String... observations) {
        CheckVerdict verdict = code == FindingCode.ARITHMETIC ? CheckVerdict.CONTRADICTORY : null;
        return new FindingRow(
                "finding",
                "",
                severity,
                code,
                verdict,
                "渝北区",
                "网上受理率",
                "2022年",
                sentence,
                "",
                List.of(observations),
                List.of(),
                1);
    }
}

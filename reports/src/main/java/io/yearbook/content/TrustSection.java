package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import io.yearbook.model.ChangeReason;
import io.yearbook.model.CheckVerdict;
import io.yearbook.model.FindingCode;
import io.yearbook.model.ReportedVerdict;
import io.yearbook.model.Severity;
import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a digest says of the data itself: what checks found, and how much of it could not be compared. */
final class TrustSection {

    private static final int MOST = 4;
    private static final int MOST_REASONS = 3;

    /** Rows that were not accepted are no figures of the report: they are counted. */
    private static final Set<FindingCode> COUNTED_ONLY = EnumSet.of(FindingCode.DAMAGED_TEXT, FindingCode.KEY_CONFLICT);

    private static final Comparator<FindingRow> GRAVEST_FIRST = Comparator.comparing(
                    FindingRow::severity, Comparator.reverseOrder())
            .thenComparing(finding -> finding.verdict() == CheckVerdict.CONTRADICTORY ? 0 : 1)
            .thenComparing(FindingRow::code);

    private final List<IndicatorRow> figures;
    private final List<FindingRow> findings;
    private final List<Statement> sources;

    /** @param sources who publishes the figures */
    TrustSection(List<IndicatorRow> figures, List<FindingRow> findings, List<Statement> sources) {
        this.figures = figures;
        this.findings = findings;
        this.sources = sources;
    }

    DraftSection section() {
        List<Statement> opening = Stream.concat(
                        sources.stream(), Stream.of(missing(), checks(), refusals(), reportedGrowth(), inexact()))
                .filter(statement -> !statement.text().isEmpty())
                .toList();
        List<Statement> told = alarming()
                .filter(finding -> !COUNTED_ONLY.contains(finding.code()))
                .sorted(GRAVEST_FIRST)
                .map(finding -> Statement.about(finding, FindingText.of(finding)))
                .toList();
        return new DraftSection("数据可信度", opening, told, MOST, 0, "需核实的问题", ReportPart.FINDINGS);
    }

    /** Observations that a check calls in question. */
    Set<String> doubted() {
        return alarming()
                .filter(finding -> finding.code() != FindingCode.MISSING_THIS_YEAR)
                .flatMap(finding -> finding.observationIds().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<FindingRow> alarming() {
        return findings.stream().filter(finding -> finding.severity() != Severity.INFO);
    }

    /** Indicators that are listed without any value. */
    private Statement missing() {
        Set<String> stated = figures.stream()
                .filter(row -> row.value().quantity() != null)
                .map(IndicatorRow::indicatorCode)
                .collect(Collectors.toSet());
        List<String> names = figures.stream()
                .filter(row -> !stated.contains(row.indicatorCode()))
                .map(row -> PlainText.name(row.indicator()))
                .distinct()
                .toList();
        String more = names.size() > 1 ? "等" + names.size() + "项指标" : "";
        return Statement.of(ReportPart.FIGURES, names.isEmpty() ? "" : names.get(0) + more + "没有数值。");
    }

    private Statement checks() {
        Map<FindingCode, Long> byCode = alarming()
                .collect(Collectors.groupingBy(
                        FindingRow::code, () -> new EnumMap<>(FindingCode.class), Collectors.counting()));
        if (byCode.isEmpty()) {
            String none = findings.isEmpty() ? "没有核查记录。" : "核查没有发现矛盾或异常的数据。";
            return Statement.of(ReportPart.FINDINGS, none);
        }
        Counts counts = new Counts("项");
        byCode.forEach((code, count) -> counts.add(FindingText.kind(code), count));
        return Statement.of(
                ReportPart.FINDINGS, counts.after("核查发现需核实的" + alarming().count() + "项"));
    }

    /** Comparisons that were refused, by their reasons, the most frequent first. */
    private Statement refusals() {
        Map<ChangeReason, Long> byReason = figures.stream()
                .map(row -> row.change().reason())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        reason -> reason, () -> new EnumMap<>(ChangeReason.class), Collectors.counting()));
        if (byReason.isEmpty()) {
            return Statement.of(ReportPart.FIGURES, figures.isEmpty() ? "" : "全部数据均可与上年比较。");
        }
        long refused = byReason.values().stream().mapToLong(Long::longValue).sum();
        Counts counts = new Counts("条");
        List<Map.Entry<ChangeReason, Long>> frequent = byReason.entrySet().stream()
                .sorted(Map.Entry.<ChangeReason, Long>comparingByValue().reversed())
                .limit(MOST_REASONS)
                .toList();
        frequent.forEach(entry -> counts.add(FindingText.reason(entry.getKey()), entry.getValue()));
        counts.add(
                "其他原因",
                refused - frequent.stream().mapToLong(Map.Entry::getValue).sum());
        return Statement.of(ReportPart.FIGURES, counts.after("未与上年比较的数据" + refused + "条，占" + share(refused) + "%"));
    }

    private Statement reportedGrowth() {
        List<ReportedChange> reported = figures.stream()
                .map(IndicatorRow::reportedChange)
                .filter(Objects::nonNull)
                .toList();
        Counts counts = new Counts("条");
        for (ReportedVerdict verdict : ReportedVerdict.values()) {
            counts.add(
                    verdict.nameZh(),
                    reported.stream()
                            .filter(change -> verdict == verdictOf(change))
                            .count());
        }
        return Statement.of(
                ReportPart.FIGURES, reported.isEmpty() ? "" : counts.after("原文自述增幅的数据" + reported.size() + "条"));
    }

    private static ReportedVerdict verdictOf(ReportedChange change) {
        return Objects.requireNonNullElse(change.verdict(), ReportedVerdict.UNDECIDABLE);
    }

    private Statement inexact() {
        List<StatedValue> values = figures.stream()
                .map(IndicatorRow::value)
                .filter(value -> value.quantity() != null)
                .toList();
        long bounds = values.stream().filter(TrustSection::isBound).count();
        long others = values.stream().filter(TrustSection::isOfAnotherKind).count();
        long all = values.stream()
                .filter(value -> isBound(value) || isOfAnotherKind(value))
                .count();
        String sentence =
                new Counts("条").add("约数或界限值", bounds).add("估计数或初步数等", others).after("不是确数的数据" + all + "条（可兼有几种）");
        return Statement.of(ReportPart.FIGURES, all == 0 ? "" : sentence);
    }

    private static boolean isBound(StatedValue value) {
        return value.qualifier() != ValueQualifier.EXACT;
    }

    private static boolean isOfAnotherKind(StatedValue value) {
        return switch (value.status()) {
            case E, F, I, P, U, V -> true;
            default -> false;
        };
    }

    private String share(long refused) {
        return BigDecimal.valueOf(100 * refused)
                .divide(BigDecimal.valueOf(figures.size()), 0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

package io.yearbook.content;

import io.yearbook.model.ValueQualifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes on the marks, statuses, reasons and verdicts that occur among the figures of a report, counted. */
final class FigureNotes {

    private final List<IndicatorRow> figures;
    private final List<RankRow> rankings;

    FigureNotes(List<IndicatorRow> figures, List<RankRow> rankings) {
        this.figures = figures;
        this.rankings = rankings;
    }

    List<MethodNote> notes() {
        return Stream.of(signs(), qualifiers(), statuses(), changeReasons(), rankReasons(), reported())
                .flatMap(notes -> notes)
                .toList();
    }

    /** A value too small for its decimals shows its sign wherever it stands, the others are signs of 指标总表. */
    private Stream<MethodNote> signs() {
        Stream<Mark> shown = values().map(StatedValue::mark).filter(mark -> mark == Mark.BELOW_UNIT);
        Stream<Mark> beside = figures.stream().map(row -> row.value().mark()).filter(mark -> mark != Mark.BELOW_UNIT);
        return counted(
                Stream.concat(shown, beside).filter(Objects::nonNull),
                (mark, count) -> new MethodNote(MethodNotes.SIGNS, mark.sign(), mark.meaning(), count));
    }

    private Stream<MethodNote> qualifiers() {
        return counted(
                values().map(StatedValue::qualifier).filter(qualifier -> qualifier != ValueQualifier.EXACT),
                (qualifier, count) -> new MethodNote(
                        "限定符号",
                        qualifier.mark(),
                        "原文所述为" + Words.qualifier(qualifier) + originals(qualifier) + "。符号是显示格式，单元格仍为数值。",
                        count));
    }

    private static String originals(ValueQualifier qualifier) {
        return switch (qualifier) {
            case GE -> "（“余”“以上”“不少于”等）";
            case GT -> "（“超”“超过”等）";
            case LE -> "（“以内”“不超过”等）";
            case LT -> "（“不足”等）";
            case APPROX -> "（“近”“约”等）";
            case EXACT -> "";
        };
    }

    private Stream<MethodNote> statuses() {
        return counted(
                values().map(StatedValue::status),
                (status, count) ->
                        new MethodNote("数据状态", status.nameZh(), "SDMX 观测状态代码 " + status.name() + "。", count));
    }

    private Stream<MethodNote> changeReasons() {
        return counted(
                figures.stream().map(row -> row.change().reason()).filter(Objects::nonNull),
                (reason, count) -> new MethodNote("未比较原因", reason.sentenceZh(), "代码 " + reason.name() + "。", count));
    }

    private Stream<MethodNote> rankReasons() {
        Stream<Standing> standings = Stream.concat(
                figures.stream().map(IndicatorRow::standing),
                rankings.stream().filter(row -> row.standing().rank() == null).flatMap(FigureNotes::perDistrict));
        return counted(
                standings.map(Standing::reason).filter(Objects::nonNull),
                (reason, count) -> new MethodNote("未排名原因", reason.sentenceZh(), "代码 " + reason.name() + "。", count));
    }

    private static Stream<Standing> perDistrict(RankRow row) {
        return Stream.generate(row::standing).limit(Math.max(1, row.collected().size()));
    }

    private Stream<MethodNote> reported() {
        List<ReportedChange> reported = figures.stream()
                .map(IndicatorRow::reportedChange)
                .filter(Objects::nonNull)
                .toList();
        Stream<MethodNote> meaning = reported.isEmpty()
                ? Stream.empty()
                : Stream.of(new MethodNote("原文增幅", "含义", "发布单位自己公布的增幅，照录不改；与按公布数计算的增减核对。", null));
        return Stream.concat(
                meaning,
                counted(
                        reported.stream().map(ReportedChange::verdict).filter(Objects::nonNull),
                        (verdict, count) -> new MethodNote("原文增幅", verdict.nameZh(), "核对结论。", count)));
    }

    /** The values printed, each observation once; collective lines stand for no observation. */
    private Stream<StatedValue> values() {
        Set<String> seen = new HashSet<>();
        return Stream.<CitedFigure>concat(
                        figures.stream(),
                        rankings.stream().filter(row -> row.collected().isEmpty()))
                .filter(row -> row.citation() == null || seen.add(row.citation().observationId()))
                .map(CitedFigure::value);
    }

    /** Makes the note on what occurs so many times. */
    interface Wording<T> {
        MethodNote note(T occurring, int count);
    }

    /** One note on each different one, in natural order. */
    static <T extends Comparable<T>> Stream<MethodNote> counted(Stream<T> occurrences, Wording<T> wording) {
        Map<T, Integer> counts = occurrences.collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.summingInt(one -> 1)));
        return counts.entrySet().stream().map(count -> wording.note(count.getKey(), count.getValue()));
    }
}

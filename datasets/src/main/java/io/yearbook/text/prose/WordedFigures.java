package io.yearbook.text.prose;

import io.yearbook.model.ValueQualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures that a phrase gives, not a number with a unit: per cent in words, none at all, a half. */
final class WordedFigures {

    private static final String CHINESE = "[零〇一二两三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?";

    private static final Pattern PER =
            Pattern.compile("(?<per>百|千|万)分之(?<n>\\d+(?:\\.\\d+)?|" + CHINESE + ")(?<rest>[余多])?|百分(?<all>百)");
    private static final Pattern NONE = Pattern.compile("(?:无|没有|未发生|未出现|未接到|未收到)一(?<unit>起|例|件|人|名|户|家|次|宗|项)");
    private static final Pattern ZERO =
            Pattern.compile("(?<![\\d点十百千万])零(?=投诉|事故|差错|举报|感染|死亡|伤亡|上访|发案|新增|失误|违规|纠纷|复议|败诉|报告|发生|退件|信访|欠薪|库存)");
    private static final Pattern HALF = Pattern.compile("(?<![上下前后大过多一年天月])半(?<unit>个?(?:小时|工作日)|天|日|个月|年)(?!度)");

    private WordedFigures() {}

    static List<QuantitySpan> find(String text, String folded) {
        List<QuantitySpan> found = new ArrayList<>();
        Matcher per = PER.matcher(folded);
        while (per.find()) {
            perCent(text, folded, per).ifPresent(found::add);
        }
        Matcher none = NONE.matcher(folded);
        while (none.find()) {
            found.add(span(text, none.start(), none.end(), QuantityKind.MEASURE, BigDecimal.ZERO, none.group("unit")));
        }
        Matcher zero = ZERO.matcher(folded);
        while (zero.find()) {
            found.add(span(text, zero.start(), zero.end(), QuantityKind.BARE, BigDecimal.ZERO, ""));
        }
        Matcher half = HALF.matcher(folded);
        while (half.find()) {
            String unit = half.group("unit");
            found.add(span(
                    text,
                    half.start(),
                    half.end(),
                    QuantityKind.MEASURE,
                    new BigDecimal("0.5"),
                    unit.equals("个月") ? unit : unit.replace("个", "")));
        }
        found.sort(Comparator.comparingInt(QuantitySpan::start));
        return found;
    }

    private static Optional<QuantitySpan> perCent(String text, String folded, Matcher per) {
        String printed = per.group("all") == null ? per.group("n") : per.group("all");
        Optional<BigDecimal> value = value(printed);
        String unit = per.group("per") == null || per.group("per").equals("百")
                ? "%"
                : per.group("per").equals("千") ? "‰" : "‱";
        List<BoundWords.Bound> before = BoundWords.before(
                folded,
                new PrintedNumber(
                        per.start(), per.end(), BigDecimal.ZERO, null, 0, 0, PrintedNumber.Script.DIGITS, false, null),
                0);
        List<BoundWords.Bound> after = BoundWords.after(folded, per.end());
        List<ValueQualifier> meanings = BoundWords.meanings(before, after);
        if (per.group("rest") != null) {
            meanings.add(ValueQualifier.GE);
        }
        int start = before.isEmpty() ? per.start() : before.get(0).place();
        int end = after.isEmpty() ? per.end() : after.get(0).place();
        return value.map(number -> new QuantitySpan(
                start,
                end,
                text.substring(start, end),
                QuantityKind.PERCENT,
                number,
                null,
                number.scale(),
                unit,
                BoundWords.together(meanings),
                null));
    }

    private static Optional<BigDecimal> value(String printed) {
        if (printed.equals("百")) {
            return Optional.of(BigDecimal.valueOf(100));
        }
        if (DigitNumber.isDigit(printed.charAt(0))) {
            return Optional.of(new BigDecimal(printed));
        }
        PrintedNumber number = ChineseNumber.at(printed, 0, printed.length());
        return number == null ? Optional.empty() : Optional.of(number.value());
    }

    private static QuantitySpan span(
            String text, int start, int end, QuantityKind kind, BigDecimal value, String unit) {
        return new QuantitySpan(
                start,
                end,
                text.substring(start, end),
                kind,
                value,
                null,
                value.scale(),
                unit,
                ValueQualifier.EXACT,
                null);
    }
}

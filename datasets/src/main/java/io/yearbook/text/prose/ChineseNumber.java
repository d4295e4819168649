package io.yearbook.text.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers in Chinese characters, with 余 or 多: {@code 三千余}, {@code 十余万}, {@code 三点五万}, 近{@code 千}. */
final class ChineseNumber {

    private static final String DIGIT = "[零〇一二三四五六七八九]";

    private static final Pattern NUMBER =
            Pattern.compile("(?<head>零(?=点)|[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*)(?:点(?<decimals>" + DIGIT
                    + "+))?(?<inner>[余多])?(?<scale>万亿|[百千]?[万亿])?(?<outer>[余多])?");

    /** A scale word alone is a number only after a word that makes it one. */
    private static final Pattern SCALE_ALONE =
            Pattern.compile("(?<=[近超逾破约]|(?<![以网线街路会身])上|[超突]过)(?<head>[百千]?[万亿]|[百千])(?![分姓方计州里])(?<outer>[余多])?");

    private static final Pattern TWO_IN_A_ROW =
            Pattern.compile("(?<low>[一两二三四五六七八])(?<high>[二三四五六七八九])(?<scale>[十百千万]?)(?=.)");

    private static final Pattern PART_OF_A_WORD = Pattern.compile("(?<=[第几]).|(?<=[统唯之万专划单逐某任归惟]|(?<!合)同)一");

    private ChineseNumber() {}

    /** The number that starts at a place, or null where the characters there are none, or part of a word. */
    static @Nullable PrintedNumber at(String folded, int start, int limit) {
        if (matcher(PART_OF_A_WORD, folded, start, limit).lookingAt()) {
            return null;
        }
        Matcher alone = matcher(SCALE_ALONE, folded, start, limit);
        if (alone.lookingAt()) {
            int power = power(alone.group("head"));
            return number(alone, BigDecimal.ONE.scaleByPowerOfTen(power), 0, power, alone.group("outer") != null);
        }
        Matcher row = matcher(TWO_IN_A_ROW, folded, start, limit);
        if (row.lookingAt()) {
            return range(row);
        }
        Matcher number = matcher(NUMBER, folded, start, limit);
        return number.lookingAt() ? read(number) : null;
    }

    private static @Nullable PrintedNumber read(Matcher number) {
        String head = number.group("head");
        Optional<BigDecimal> whole = head.equals("零") ? Optional.of(BigDecimal.ZERO) : ChineseNumeral.value(head);
        if (whole.isEmpty()) {
            return null;
        }
        BigDecimal value = whole.get().add(decimals(number.group("decimals")));
        int outerPower = power(number.group("scale"));
        int power = outerPower == 0 ? trailingPower(head) : outerPower;
        boolean surplus = number.group("inner") != null || number.group("outer") != null;
        if (surplus && outerPower == 0 && ChineseNumeral.digit(head.charAt(head.length() - 1)) >= 0) {
            return PrintedNumber.damaged(
                    number.start(), number.end(), "余 follows a number that is not round: digits may be lost");
        }
        return number(number, value.scaleByPowerOfTen(outerPower), value.scale(), power, surplus);
    }

    private static PrintedNumber number(Matcher at, BigDecimal value, int scale, int power, boolean surplus) {
        return new PrintedNumber(
                at.start(), at.end(), value, null, scale - power, power, PrintedNumber.Script.CHINESE, surplus, null);
    }

    private static @Nullable PrintedNumber range(Matcher row) {
        int low = ChineseNumeral.digit(row.group("low").charAt(0));
        int high = ChineseNumeral.digit(row.group("high").charAt(0));
        boolean range = high == low + 1 || (low == 3 && high == 5);
        if (!range) {
            return null;
        }
        int power = row.group("scale").isEmpty() ? 0 : 1 + "十百千万".indexOf(row.group("scale"));
        return new PrintedNumber(
                row.start(),
                row.end(),
                BigDecimal.valueOf(low).scaleByPowerOfTen(power),
                BigDecimal.valueOf(high).scaleByPowerOfTen(power),
                -power,
                power,
                PrintedNumber.Script.CHINESE,
                false,
                null);
    }

    private static BigDecimal decimals(@Nullable String characters) {
        if (characters == null) {
            return BigDecimal.ZERO;
        }
        StringBuilder digits = new StringBuilder("0.");
        characters.chars().forEach(c -> digits.append(Math.max(0, ChineseNumeral.digit((char) c))));
        return new BigDecimal(digits.toString());
    }

    private static int power(@Nullable String scale) {
        int power = 0;
        for (int i = 0; scale != null && i < scale.length(); i++) {
            power += powerOf(scale.charAt(i));
        }
        return power;
    }

    /** 三千 is published to the thousand like 3千; 二十 to the unit, since it is how twenty is written. */
    private static int trailingPower(String head) {
        int power = 0;
        for (int i = head.length() - 1; i > 0 && powerOf(head.charAt(i)) > 0; i--) {
            power += powerOf(head.charAt(i));
        }
        return power;
    }

    private static int powerOf(char c) {
        return switch (c) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    private static Matcher matcher(Pattern pattern, String folded, int start, int limit) {
        return pattern.matcher(folded).region(start, limit).useTransparentBounds(true);
    }
}

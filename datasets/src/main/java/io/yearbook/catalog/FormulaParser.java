package io.yearbook.catalog;

import io.yearbook.model.Formula;
import io.yearbook.model.Formula.CountOf;
import io.yearbook.model.Formula.DistrictSum;
import io.yearbook.model.Formula.Figure;
import io.yearbook.model.Formula.Operation;
import io.yearbook.model.Formula.Operator;
import io.yearbook.model.Formula.Year;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads formulas such as {@code part / whole}, {@code a + b}, {@code 1 - b / a}, {@code a / previous(a) - 1}, {@code
 * count / whole} or {@code sum_of_districts(a)}. Multiplication and division bind before addition and subtraction; what binds alike is read from the
 * left.
 */
final class FormulaParser {

    static final String COUNT = "count";
    static final String PREVIOUS = "previous";
    static final String SUM_OF_DISTRICTS = "sum_of_districts";

    private static final Set<String> WORDS = Set.of(COUNT, PREVIOUS, SUM_OF_DISTRICTS);

    private static final Pattern TOKEN = Pattern.compile("\\s*([a-z][a-z0-9_]*|\\d+(?:\\.\\d+)?|[-+*/()])");

    private final List<String> tokens;
    private int next;

    private FormulaParser(List<String> tokens) {
        this.tokens = tokens;
    }

    /** @throws IllegalArgumentException that says what cannot be read */
    static Formula parse(String text) {
        FormulaParser parser = new FormulaParser(tokens(text.strip()));
        Formula formula = switch (parser.peek()) {
            case COUNT -> parser.countOf();
            case SUM_OF_DISTRICTS -> parser.districtSum();
            default -> parser.sum();
        };
        if (parser.next < parser.tokens.size()) {
            throw new IllegalArgumentException("\"%s\" is not expected there".formatted(parser.peek()));
        }
        return formula;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException(
                        "\"%s\" cannot be read".formatted(text.substring(end).strip()));
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        return tokens;
    }

    private Formula countOf() {
        expect(COUNT);
        expect(Operator.OVER.sign());
        return factor().match(this::notAWhole, CountOf::new, this::notAWhole, this::notAWhole, this::notAWhole);
    }

    private Formula districtSum() {
        expect(SUM_OF_DISTRICTS);
        expect("(");
        Figure part = new Figure(code(take()), Year.THIS);
        expect(")");
        return new DistrictSum(part);
    }

    private CountOf notAWhole(Formula formula) {
        throw new IllegalArgumentException("count is divided by one indicator");
    }

    private Formula sum() {
        Formula formula = product();
        while (peek().equals(Operator.PLUS.sign()) || peek().equals(Operator.MINUS.sign())) {
            Operator operator = operator();
            formula = new Operation(operator, formula, product());
        }
        return formula;
    }

    private Formula product() {
        Formula formula = factor();
        while (peek().equals(Operator.TIMES.sign()) || peek().equals(Operator.OVER.sign())) {
            Operator operator = operator();
            formula = new Operation(operator, formula, factor());
        }
        return formula;
    }

    private Operator operator() {
        String sign = take();
        for (Operator operator : Operator.values()) {
            if (operator.sign().equals(sign)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("\"%s\" is no operator".formatted(sign));
    }

    private Formula factor() {
        String token = take();
        if (token.equals("(")) {
            Formula inner = sum();
            expect(")");
            return inner;
        }
        if (Character.isDigit(token.charAt(0))) {
            return new Formula.Number(new BigDecimal(token));
        }
        if (token.equals(PREVIOUS)) {
            expect("(");
            Figure figure = new Figure(code(take()), Year.PREVIOUS);
            expect(")");
            return figure;
        }
        return new Figure(code(token), Year.THIS);
    }

    private static String code(String token) {
        boolean isCode = Character.isLetter(token.charAt(0)) && !WORDS.contains(token);
        if (!isCode) {
            throw new IllegalArgumentException("\"%s\" stands where a figure is expected".formatted(token));
        }
        return token;
    }

    private void expect(String token) {
        String found = take();
        if (!found.equals(token)) {
            throw new IllegalArgumentException("\"%s\" stands where \"%s\" is expected".formatted(found, token));
        }
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        if (next == tokens.size()) {
            throw new IllegalArgumentException("it ends too soon");
        }
        return tokens.get(next++);
    }
}

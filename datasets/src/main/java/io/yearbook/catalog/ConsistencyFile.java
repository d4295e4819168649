package io.yearbook.catalog;

import io.yearbook.model.ConsistencyRule;
import io.yearbook.model.ConsistencyRule.Relation;
import io.yearbook.model.Formula;
import io.yearbook.model.Indicator;
import io.yearbook.model.Severity;
import io.yearbook.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file consistency.csv: arithmetic between indicators. A catalogue may do without it. */
final class ConsistencyFile {

    static final String NAME = "consistency.csv";

    private static final String RULE_ID = "rule_id";
    private static final String INDICATOR_CODE = "indicator_code";
    private static final String RELATION = "relation";
    private static final String FORMULA = "formula";
    private static final String SEVERITY = "severity";
    private static final String EXPLANATION_ZH = "explanation_zh";
    private static final List<String> COLUMNS =
            List.of(RULE_ID, INDICATOR_CODE, RELATION, FORMULA, SEVERITY, EXPLANATION_ZH);
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");
    private static final String SIGNS = "=, <=, >=";

    private final Map<String, Unit> unitByIndicator = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> notAdditive = new HashSet<>();

    private ConsistencyFile(List<Indicator> indicators, Map<String, Unit> units) {
        UnitRegister register = new UnitRegister(units);
        for (Indicator indicator : indicators) {
            codes.add(indicator.code());
            if (!indicator.kind().isAdditive()) {
                notAdditive.add(indicator.code());
            }
            register.resolve(indicator.unit()).ifPresent(unit -> unitByIndicator.put(indicator.code(), unit));
        }
    }

    static ConsistencyRules read(
            Map<String, byte[]> files, List<Indicator> indicators, Map<String, Unit> units, Faults faults) {
        ConsistencyFile file = new ConsistencyFile(indicators, units);
        List<ConsistencyRule> rules = new ArrayList<>();
        List<String> notApplied = new ArrayList<>();
        FirstRows ids = new FirstRows();
        for (CatalogRow row : CatalogTable.readIfPresent(NAME, COLUMNS, files, faults)) {
            String id = row.matching(RULE_ID, ID, "lower-case letters, digits and _, with a letter first");
            ids.check(row, RULE_ID, id, id);
            String code = row.required(INDICATOR_CODE);
            Relation relation = relation(row);
            Severity severity = row.constant(SEVERITY, Severity.class);
            Formula formula = file.formula(row, code, relation);
            if (formula == null) {
                continue;
            }
            ConsistencyRule rule =
                    new ConsistencyRule(id, code, relation, formula, severity, row.optional(EXPLANATION_ZH));
            file.unknown(rule)
                    .ifPresentOrElse(
                            unknown ->
                                    notApplied.add("%s, row %d: rule %s is not applied: %s is no indicator_code of %s"
                                            .formatted(NAME, row.line(), id, unknown, IndicatorsFile.NAME)),
                            () -> rules.add(rule));
        }
        return new ConsistencyRules(rules, notApplied);
    }

    private static Relation relation(CatalogRow row) {
        String sign = row.required(RELATION);
        for (Relation relation : Relation.values()) {
            if (relation.sign().equals(sign)) {
                return relation;
            }
        }
        if (!sign.isEmpty()) {
            row.fault(RELATION, "read \"%s\"; allowed: %s".formatted(sign, SIGNS));
        }
        return Relation.EQUAL;
    }

    /** Null where the formula cannot be read. */
    private @Nullable Formula formula(CatalogRow row, String code, Relation relation) {
        String text = row.required(FORMULA);
        if (text.isEmpty()) {
            return null;
        }
        try {
            Formula formula = FormulaParser.parse(text);
            if (formula instanceof Formula.DistrictSum sum) {
                checkAdditive(row, code, sum);
            } else {
                checkOnce(row, code, formula);
                checkCount(row, relation, formula);
                checkDimension(row, code, formula);
            }
            return formula;
        } catch (IllegalArgumentException unreadable) {
            row.fault(
                    FORMULA,
                    "cannot use \"%s\": %s; write indicator codes, numbers, + - * / and brackets, previous(code), count / code, or sum_of_districts(code)"
                            .formatted(text, unreadable.getMessage()));
            return null;
        }
    }

    /** The first indicator of the rule that the catalogue does not hold. */
    private Optional<String> unknown(ConsistencyRule rule) {
        return Stream.concat(
                        Stream.of(rule.indicatorCode()),
                        rule.formula().figures().stream().map(Formula.Figure::indicatorCode))
                .filter(code -> !codes.contains(code))
                .findFirst();
    }

    /** A figure that occurs twice would widen every interval: 1 - b / a says the same as (a - b) / a. */
    private static void checkOnce(CatalogRow row, String code, Formula formula) {
        Set<Formula.Figure> seen = new HashSet<>();
        seen.add(new Formula.Figure(code, Formula.Year.THIS));
        for (Formula.Figure figure : formula.figures()) {
            if (!seen.add(figure)) {
                row.fault(
                        FORMULA,
                        "\"%s\" occurs more than once; write every figure once, such as 1 - b / a for (a - b) / a"
                                .formatted(figure.indicatorCode()));
            }
        }
    }

    /** The city's figure is that of the districts together: of one indicator, which has to be one that adds up. */
    private void checkAdditive(CatalogRow row, String code, Formula.DistrictSum sum) {
        String part = sum.part().indicatorCode();
        if (!part.equals(code)) {
            row.fault(
                    FORMULA,
                    "adds up %s, and the rule is of %s; the districts are added up to the city by one indicator"
                            .formatted(part, code));
        } else if (notAdditive.contains(code)) {
            row.fault(
                    FORMULA,
                    "adds up %s, of which there is no sum: value_kind is no FLOW, STOCK or AMOUNT".formatted(code));
        }
    }

    private static void checkCount(CatalogRow row, Relation relation, Formula formula) {
        if (formula instanceof Formula.CountOf && relation != Relation.EQUAL) {
            row.fault(RELATION, "read \"%s\" with a count; allowed: =".formatted(relation.sign()));
        }
    }

    private void checkDimension(CatalogRow row, String code, Formula formula) {
        FormulaDimension dimensions = new FormulaDimension(unitByIndicator);
        Optional<String> checked = dimensions.of(code);
        Optional<String> computed = dimensions.of(formula);
        if (checked.isPresent() && computed.isPresent() && !checked.equals(computed)) {
            row.fault(
                    FORMULA,
                    "gives %s, and %s is %s"
                            .formatted(
                                    FormulaDimension.named(computed.get()),
                                    code,
                                    FormulaDimension.named(checked.get())));
        }
    }
}

package io.yearbook.content;

import io.yearbook.model.ObservationStatus;
import io.yearbook.model.PriceBasis;
import io.yearbook.model.ValueQualifier;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes in Chinese words. */
public final class Words {

    private static final Map<String, String> DOMAINS = Map.ofEntries(
            Map.entry("economy", "经济发展"),
            Map.entry("administrative_review", "行政复议与应诉"),
            Map.entry("digital_government", "数字政府"),
            Map.entry("dispute_resolution", "矛盾纠纷化解"),
            Map.entry("enterprise_services", "企业服务"),
            Map.entry("government_services", "政务服务"),
            Map.entry("law_enforcement", "行政执法"),
            Map.entry("lawful_decision_supervision", "依法决策与监督"),
            Map.entry("legal_publicity", "法治宣传"),
            Map.entry("legal_services", "公共法律服务"),
            Map.entry("market_entry", "市场准入"),
            Map.entry("safety_emergency", "安全应急"),
            Map.entry("social_credit", "社会信用"));

    private Words() {}

    /** The name of a group of indicators; a group that has no name here is printed by its code. */
    public static String domain(String code) {
        return DOMAINS.getOrDefault(code, code);
    }

    /** How a qualifier reads; empty for an exact value. */
    public static String qualifier(ValueQualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case GE -> "不少于";
            case GT -> "超过";
            case LE -> "不超过";
            case LT -> "不足";
            case APPROX -> "约数";
        };
    }

    /** The unit of a change with the prices it is computed at, such as {@code %（现价）}. */
    public static String changeUnit(String unit, @Nullable PriceBasis priceBasis) {
        if (priceBasis == null) {
            return unit;
        }
        return unit + "（" + prices(priceBasis) + "）";
    }

    /** The prices that a change of money is computed at. */
    public static String prices(PriceBasis priceBasis) {
        return switch (priceBasis) {
            case NOMINAL, NOMINAL_WITH_REAL_GROWTH -> "现价";
            case REAL -> "不变价";
        };
    }

    /** Status and qualifier of a value in one text, such as {@code 正常} or {@code 估计值，不少于}. */
    public static String status(ObservationStatus status, ValueQualifier qualifier) {
        String words = qualifier(qualifier);
        if (words.isEmpty()) {
            return status.nameZh();
        }
        return status == ObservationStatus.A ? words : (status.nameZh() + "，" + words);
    }
}

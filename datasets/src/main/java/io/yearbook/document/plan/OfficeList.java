package io.yearbook.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the offices that stand in a list: {@code 区财政局、区商务委等相关部门}. */
final class OfficeList {

    private static final Pattern CONJUNCTION = Pattern.compile("(?:以及|和|及|与)(?=区|市|县|各)");
    private static final Pattern EDGE = Pattern.compile("^[\\s\\p{Z}:：。;；,，、]+|[\\s\\p{Z}。;；,，、]+$");
    private static final Pattern DUTY =
            Pattern.compile("(?:(?:根据|按照?|依)(?:各自)?职[责能](?:分工)?)?(?:分别)?(?:负责|落实|牵头|配合|参与)*$");

    /** 等 leaves the list open; the offices it stands for are not named. */
    private static final Pattern OPEN_END = Pattern.compile("(?<=.)等(?:(?:区级)?(?:相关|有关|各)?(?:部门|单位|方面|街镇))*$");

    private static final Pattern OFFICE =
            Pattern.compile(".{1,24}(?:局|委|办|院|会|部|处|室|联|站|所|队|厂|社|团|组|中心|公司|银行|支行|学校|大学|机关"
                    + "|单位|部门|街道|镇|乡|街镇|镇街|园区|集团|妇联|企业|政府|办事处|协会|大队|支队|总队|平台)(?:[（(].{1,24}[)）])?");

    private OfficeList() {}

    /** The offices in order, each once, as printed. */
    static List<String> read(String text) {
        List<String> offices = new ArrayList<>();
        for (String part : split(CONJUNCTION.matcher(text).replaceAll("、"))) {
            String office = OPEN_END.matcher(bare(part)).replaceAll("");
            if (!office.isEmpty() && !offices.contains(office)) {
                offices.add(office);
            }
        }
        return offices;
    }

    /** True where the text is nothing but offices. */
    static boolean isOne(String text) {
        List<String> offices = read(text);
        return !offices.isEmpty()
                && text.indexOf('。') < 0
                && offices.stream().allMatch(office -> OFFICE.matcher(office).matches());
    }

    private static String bare(String part) {
        String trimmed = EDGE.matcher(part).replaceAll("");
        return EDGE.matcher(DUTY.matcher(trimmed).replaceAll("")).replaceAll("");
    }

    /** The parts between separators that stand outside brackets. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Brackets.isOpening(character)) {
                depth++;
            } else if (Brackets.isClosing(character)) {
                depth--;
            } else if (depth <= 0 && "、，,；;\n\t/".indexOf(character) >= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}

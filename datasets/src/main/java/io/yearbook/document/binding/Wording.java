package io.yearbook.document.binding;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which the words of documents and the names of the catalogue are compared. */
final class Wording {

    /** Stands for anything that separates words. */
    static final char GAP = '|';

    private static final String QUOTES = "\"“”‘’「」『』";

    /** Words that say how a figure is put, not what is counted. */
    private static final Pattern FRAME =
            Pattern.compile("达到了?|高达|保持在|约为|分别|共计|合计|总计|累计|其中|实现|全年|年内|今年以?来?|截[至止]|目前|现[已有]|已经|同比|成功|有效|及时"
                    + "|全区|我区|全市|我市|全县|我县|辖区|全省|占比|比例|比重|各类|各种|超过|突破|平均水平"
                    + "|(?<!公)共(?![享同建治有产青识性赢管创商])|(?<![平中高初上下何优劣均])等(?![级次候待于同额效])|(?<!目)的(?!士)");

    /** Single characters that frame a figure where they stand at either end of the words, not inside one. */
    private static final Pattern EDGE = Pattern.compile("[占等达共约近的了为是在余多均超逾]+(?=$|\\|)|(?<=^|\\|)[对向将把等达共约的了为是在已现均]+");

    /** Verbs and circumstances that may stand before what is counted without being part of its name. */
    private static final Pattern OPTIONAL =
            Pattern.compile("(?:推出|发布|公布|梳理|落实|承接|完成|开展|组织|提供|建立|建成|建设|设立|设置|设有|制定|认定|出台|印发|收集|整理|推动|推进|涉及|举办|召开"
                    + "|下发|形成|帮助|先后|全面|依法|积极|主动|持续|初步|集中|统一|产生|进行|培育|组建|区级(?![及和与])|区本级|本级|接到|收到|作出|实施|新增加|通过|依托|运用|大力|深入|不断|进一步|工作|活动|情况|首批|将?原有|覆盖|压缩|精简|迭代|升级|惠及)"
                    + "|(?:群众|市民|居民|社会)(?=提供|开展|发布|公开)|\\d+(?:年|月|日|季度)?[份底]?");

    private Wording() {}

    /** Half width, lower case, without spaces and quotes; a gap for other signs; characters that OCR confuses, and synonyms, made one. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (Character.isIdeographic(c)) {
                plain.append(c == '釆' ? '采' : c == '己' ? '已' : c);
            } else if (c < 0x80) {
                append(plain, Character.toLowerCase(c));
            } else {
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                        .chars()
                        .forEach(part -> append(plain, Character.toLowerCase((char) part)));
            }
        }
        return oneWord(plain.toString());
    }

    /** Words of as many characters that say the same, made one. */
    private static String oneWord(String plain) {
        boolean none = plain.indexOf('每') < 0 && plain.indexOf('减') < 0;
        return none ? plain : plain.replace("每人", "人均").replace("缩减", "压缩").replace("压减", "压缩");
    }

    private static void append(StringBuilder plain, char c) {
        if (Character.isLetterOrDigit(c) || c == '%' || c == '+') {
            plain.append(c);
            return;
        }
        boolean dropped = Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || QUOTES.indexOf(c) >= 0;
        if (!dropped && (plain.length() == 0 || plain.charAt(plain.length() - 1) != GAP)) {
            plain.append(GAP);
        }
    }

    /** What is left of a phrase without the words that only frame its figure. */
    static String content(String text) {
        String framed = FRAME.matcher(plain(text)).replaceAll(String.valueOf(GAP));
        return EDGE.matcher(framed).replaceAll(String.valueOf(GAP));
    }

    /** Which characters of a phrase belong to words that need not be part of a name. */
    static BitSet optional(String content) {
        BitSet optional = new BitSet(content.length());
        Matcher word = OPTIONAL.matcher(content);
        while (word.find()) {
            optional.set(word.start(), word.end());
        }
        return optional;
    }

    /** The longest stretch between gaps, the last of those; empty where there is none of two characters. */
    static String longestPiece(String words) {
        String longest = "";
        for (String piece : words.split(Pattern.quote(String.valueOf(GAP)))) {
            longest = piece.length() >= 2 && piece.length() >= longest.length() ? piece : longest;
        }
        return longest;
    }
}

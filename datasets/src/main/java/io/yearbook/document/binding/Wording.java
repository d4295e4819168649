package io.yearbook.document.binding;

import io.yearbook.catalog.Names;
import java.util.regex.Pattern;

/** The form in which the words of documents and the names of the catalogue are compared. */
final class Wording {

    /** Stands for anything that separates words. */
    static final char GAP = '|';

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}&&[^%+]]+");

    /** Words that say how a figure is put, not what is counted. */
    private static final Pattern FRAME =
            Pattern.compile("达到了?|高达|保持在|约为|分别|共计|合计|总计|累计|其中|实现|全年|今年以?来?|截[至止]|目前|现[已有]|已经|同比|成功|有效|及时"
                    + "|全区|我区|全市|我市|全县|我县|辖区|全省|占比|比例|比重|占|等|达|共|约|近|的|了|为|是|在|各类|各种|余|多");

    private Wording() {}

    /** Half width, lower case, without quotes; a gap for every other sign; characters that OCR confuses made one. */
    static String plain(String text) {
        String key = PUNCTUATION.matcher(Names.key(text)).replaceAll(String.valueOf(GAP));
        return key.replace('釆', '采').replace('己', '已');
    }

    /** What is left of a phrase without the words that only frame its figure. */
    static String content(String text) {
        return FRAME.matcher(plain(text)).replaceAll(String.valueOf(GAP));
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

package io.yearbook.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a document of its lines, with the title, number and date that its text states for certain. */
public final class DocumentAssembly {

    private static final Pattern NUMBER =
            Pattern.compile("^[\\p{IsHan}]{2,12}\\s*[〔\\[［]\\d{4}[〕\\]］]\\s*\\d{1,4}\\s*号$");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日(印发)?$");
    private static final Pattern PUBLISHED =
            Pattern.compile("^(?:发布)?(?:日期|时间)\\s*[:：]\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:$|\\s)");
    private static final Pattern TITLE =
            Pattern.compile("(报告|复函|答复|公报|方案|通知|意见|规划|计划|要点|办法|情况|总结|说明|清单)[》”]?(的通知|的函|的复函)?$");

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SIGNATURE = 40;

    private DocumentAssembly() {}

    /**
     * @param text the whole extracted text
     * @param lines its lines
     * @param title as known from elsewhere; null to take the first line that is one
     * @param date as known from elsewhere; null to take the date of signature or publication
     */
    public static Document assemble(
            String text, List<TextLine> lines, @Nullable String title, @Nullable LocalDate date) {
        List<Paragraph> paragraphs = ParagraphJoiner.join(lines);
        List<String> texts = paragraphs.stream().map(Paragraph::text).toList();
        return new Document(
                text,
                title == null || title.isBlank() ? statedTitle(texts) : title,
                texts.stream()
                        .filter(one -> NUMBER.matcher(one).matches())
                        .findFirst()
                        .orElse(""),
                date == null ? statedDate(texts) : date,
                paragraphs);
    }

    private static String statedTitle(List<String> texts) {
        return texts.stream()
                .filter(text -> text.length() <= LONGEST_TITLE)
                .filter(text -> TITLE.matcher(text).find() && Headings.of(text) == null)
                .findFirst()
                .orElse("");
    }

    /** The day of publication where a page states it, else the last date that stands alone as a signature does. */
    private static @Nullable LocalDate statedDate(List<String> texts) {
        LocalDate signed = null;
        for (String text : texts) {
            Matcher published = PUBLISHED.matcher(text);
            if (published.find()) {
                return day(published);
            }
            Matcher date = DATE.matcher(text);
            if (signed == null && text.length() <= LONGEST_SIGNATURE && date.find()) {
                signed = day(date);
            }
        }
        return signed;
    }

    private static @Nullable LocalDate day(Matcher parts) {
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}

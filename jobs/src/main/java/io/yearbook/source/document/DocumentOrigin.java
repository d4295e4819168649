package io.yearbook.source.document;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.catalog.LandingManifest;
import io.yearbook.document.Document;
import io.yearbook.document.Paragraph;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.model.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who states what a document says, of which district: from its manifest, else from its text where that is certain.
 *
 * @param publisher empty where it is not known
 * @param publishedAt date as text; empty where it is not known
 * @param district code, or the name that the manifest gives; empty where it is not known
 * @param document title and number
 */
record DocumentOrigin(String publisher, String publishedAt, String district, String document) {

    private static final Pattern DATE = Pattern.compile("^\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日$");
    private static final String NAME = "\\p{IsHan}{4,30}?(?:政府|局|办公室|委员会|委|院|署|厅|中心)";
    private static final Pattern OFFICE = Pattern.compile("^" + NAME + "$");
    private static final Pattern TITLE = Pattern.compile("^(" + NAME + ")\\s*关于");

    static DocumentOrigin of(Document document, LandingManifest manifest, DistrictRegister districts) {
        String publisher = manifest.defaultOf(Field.PUBLISHER).orElseGet(() -> signature(document));
        String stated = document.date() == null ? "" : document.date().toString();
        String title = manifest.title().isEmpty() ? document.title() : manifest.title();
        String number = manifest.documentNumber().isEmpty() ? document.number() : manifest.documentNumber();
        return new DocumentOrigin(
                publisher,
                manifest.defaultOf(Field.PUBLISHED_AT).orElse(stated),
                manifest.defaultOf(Field.DISTRICT).orElseGet(() -> district(document.title() + publisher, districts)),
                number.isEmpty() ? title : title + "(" + number + ")");
    }

    /**
     * The office whose name stands alone on the line before the date, else the last that stands alone, else the one that
     * the title begins with: by the rules for official documents it is who issues, then 关于, then what is issued.
     */
    private static String signature(Document document) {
        List<Paragraph> paragraphs = document.paragraphs();
        String alone = "";
        for (int index = 1; index < paragraphs.size(); index++) {
            String before = paragraphs.get(index - 1).text().strip();
            if (DATE.matcher(paragraphs.get(index).text()).matches()
                    && OFFICE.matcher(before).matches()) {
                return before;
            }
            alone = OFFICE.matcher(before).matches() ? before : alone;
        }
        Matcher title = TITLE.matcher(document.title());
        return alone.isEmpty() && title.find() ? title.group(1) : alone;
    }

    /** The only district whose full name title and publisher hold; empty for none or more than one. */
    private static String district(String names, DistrictRegister districts) {
        List<District> named = districts.all().stream()
                .filter(district -> district.kind() == DistrictKind.DISTRICT && names.contains(district.nameZh()))
                .toList();
        return named.size() == 1 ? named.get(0).code() : "";
    }

    /** The texts that every record of the document shares. */
    Map<Field, String> texts() {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.put(Field.DISTRICT, district);
        texts.put(Field.PUBLISHER, publisher);
        texts.put(Field.PUBLISHED_AT, publishedAt);
        texts.put(Field.DOCUMENT, document);
        return texts;
    }
}

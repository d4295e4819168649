package io.yearbook.document.binding;

import io.yearbook.catalog.DistrictRegister;
import io.yearbook.document.Document;
import io.yearbook.document.Paragraph;
import io.yearbook.model.District;
import io.yearbook.model.DistrictKind;
import io.yearbook.text.prose.QuantityKind;
import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the figures that a document quotes of other areas, a larger one or another district, from its own. */
final class AreaNames {

    private static final String LARGER = "全市|我市|全国|全省|国内|市级层面";
    private static final String OWN = "全区|我区|本区|全县|我县|本县|区内|县内|辖区";

    /** 全市12.5%: the figure itself is said to be another's. */
    private static final Pattern JUST_BEFORE =
            Pattern.compile("(?:全市|全国|全省|(?:全市|全国|全省)平均(?:水平)?)(?:的|为|是|约)?[^，。；、,;\\p{IsHan}]{0,2}$");

    private static final int SHORT = 8;

    /** What may stand between the start of a clause and its subject. */
    private static final String LEAD = "(?<=^|[，。；：、（,;:(\\s])(?:其中|其|而|同期|截[至止]|目前|今年|去年|上年|全年|[\\d年月日底末—-]|以来)*";

    /** 全市第三, 全市率先 and 江北区法院 are no subjects whose figures follow. */
    private static final String NO_SUBJECT = "(?!第|前|率先|首|统一|统筹|领先|一体|范围|推广|各区县|排名|考核|营商环境考核)";

    private final Pattern subject;
    private final @Nullable Pattern ownName;
    private final List<Named> namedInLast = new ArrayList<>();
    private @Nullable SentenceNumbers lastAsked;

    private record Named(int end, boolean isOther) {}

    private AreaNames(Pattern subject, @Nullable Pattern ownName) {
        this.subject = subject;
        this.ownName = ownName;
    }

    /** The areas as a document of the register's city sees them; its own is named in its title, else most often. */
    static AreaNames of(Document document, DistrictRegister districts) {
        List<District> all = districts.all().stream()
                .filter(district -> district.kind() == DistrictKind.DISTRICT)
                .toList();
        District home = home(document, all);
        boolean isCity = home == null
                && Pattern.compile("重庆市|全市").matcher(document.title()).find();
        String others = all.stream()
                .filter(district -> !district.equals(home))
                .flatMap(AreaNames::names)
                .collect(Collectors.joining("|"));
        String own = home == null ? "" : names(home).collect(Collectors.joining("|", "|", ""));
        String city = districts.city().map(District::nameZh).orElse("全市") + "(?![\\p{IsHan}]{1,7}[区县])";
        return new AreaNames(
                Pattern.compile(LEAD + "(?:(?<own>" + OWN + own
                        + (isCity ? "|" + LARGER.replace("|全国|全省|国内", "") + "|" + city : "") + ")|(?<other>" + others
                        + "|"
                        + LARGER + "|" + city + "))" + NO_SUBJECT),
                home == null ? null : ownName(home, districts));
    }

    private static Pattern ownName(District home, DistrictRegister districts) {
        String city = districts
                .city()
                .map(area -> "(?:" + Pattern.quote(area.nameZh()) + ")?")
                .orElse("");
        return Pattern.compile(city + Pattern.quote(home.nameZh()));
    }

    private static Stream<String> names(District district) {
        return Stream.of(
                Pattern.quote(district.nameZh()), Pattern.quote(district.shortNameZh()) + "(?=\\s?[\\d０-９约近超达为])");
    }

    private static @Nullable District home(Document document, List<District> districts) {
        List<District> titled = districts.stream()
                .filter(district -> document.title().contains(district.nameZh()))
                .toList();
        if (titled.size() == 1) {
            return titled.get(0);
        }
        return districts.stream()
                .filter(district -> count(district, document) > 0)
                .max(Comparator.comparingLong(district -> count(district, document)))
                .orElse(null);
    }

    private static long count(District district, Document document) {
        return document.paragraphs().stream()
                .map(Paragraph::text)
                .filter(text -> text.contains(district.nameZh()))
                .count();
    }

    /** The words with a gap for the name of the document's own area, which says nothing of what is counted. */
    String withoutOwn(String words) {
        return ownName == null ? words : ownName.matcher(words).replaceAll(String.valueOf(Wording.GAP));
    }

    /** True where the figure is another area's. */
    boolean ofOthers(QuantitySpan quantity, SentenceNumbers numbers) {
        if (quantity.kind() == QuantityKind.ORDINAL) {
            return false;
        }
        int from = numbers.sentence().start();
        int near = Math.max(from, quantity.start() - SHORT);
        if (JUST_BEFORE
                .matcher(numbers.text().substring(near, quantity.start()))
                .find()) {
            return true;
        }
        boolean others = false;
        for (Named named : named(numbers)) {
            others = named.end() <= quantity.start() ? named.isOther() : others;
        }
        return others;
    }

    /** The areas that a sentence names as subjects, in order; found once for all its figures. */
    private List<Named> named(SentenceNumbers numbers) {
        if (numbers != lastAsked) {
            lastAsked = numbers;
            namedInLast.clear();
            Matcher named = subject.matcher(numbers.text())
                    .region(numbers.sentence().start(), numbers.sentence().end());
            while (named.find()) {
                namedInLast.add(new Named(named.end(), named.group("other") != null));
            }
        }
        return namedInLast;
    }
}

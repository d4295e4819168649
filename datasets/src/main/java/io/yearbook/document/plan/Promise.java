package io.yearbook.document.plan;

import io.yearbook.model.Comparator;
import io.yearbook.model.ValueQualifier;
import io.yearbook.text.prose.QuantityKind;
import io.yearbook.text.prose.QuantitySpan;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a figure of a measure promises.
 *
 * @param comparator how the value bounds what is promised
 * @param stated false where the text gives a bare number and the bound is inferred
 */
record Promise(Comparator comparator, boolean stated) {

    private static final Pattern WITHIN = Pattern.compile("^\\s*(?:以|之)?内");
    private static final Pattern NOT_COUNTED = Pattern.compile("(?:等|每|第|近|共|前|全部)\\s*$");
    private static final Pattern ONLY = Pattern.compile("(?:只|仅|最多)[^，,；;]{0,4}$");
    private static final Pattern REDUCED_TO = Pattern.compile(
            "(?:压缩|压减|缩短|精简|降低|下降|减少|控制|降|减)[^，,；;]{0,16}(?:至|到|在|为)\\s*$|(?:降至|减至|缩至|剩余|其余|余下)[^，,；;]*$");
    private static final Pattern REACHED = Pattern.compile("(?:达到?|至|到|为|保持在?|实现|完成)\\s*$");
    private static final Pattern DONE_BEFORE = Pattern.compile("已(?!有|经?成为)|累计|截[至止]|去年|上年|此前|以来");
    private static final Pattern ACTION = Pattern.compile(
            "培育|培养|培训|服务|新增|新建|新开|引进|引入|引育|建成|建设|建立|设立|完成|实现|打造|发展|开展|举办|组织|改造"
                    + "|创建|认定|推广|孵化|开工|签约|拓展|覆盖|增加|提升|提高|压缩|压减|缩短|降低|减少|控制|保持|力争|确保|突破|推出|办理|办结|化解|清理|整治|新签|招引|落地|上线|达");
    private static final Pattern ACTION_JUST_BEFORE = Pattern.compile("(?:" + ACTION.pattern() + ")[了到至出成]?\\s*$");
    private static final Pattern FULFILLED = Pattern.compile("实现|完成|建成|办结|办好|落地|上线|开通|投用|达标|竣工|开工");
    private static final Pattern NOUN_FOLLOWS = Pattern.compile("^\\s*(?:的|[\\p{IsHan}])");
    private static final Pattern ADVERB_FOLLOWS =
            Pattern.compile("^\\s*(?:专门|用于|优先|统一|均|都|由|给|预留|纳入|实现|完成|达到|在|并|且|和|及|、)");
    private static final Pattern ARABIC = Pattern.compile("[0-9０-９]");

    private static final Set<String> LENGTHS_OF_TIME = Set.of("工作日", "日", "天", "小时", "分钟", "秒", "个月", "月", "周");
    private static final Set<String> YEARS = Set.of("年", "岁", "周岁");
    private static final Set<String> MEASURED = Set.of("元", "美元", "平方米", "公里", "千米", "米", "吨", "千伏", "千瓦", "亩", "人");
    private static final int LEAST_WRITTEN_COUNT = 10;

    /**
     * What the figure promises; nothing where it limits what the measure applies to, tells what was done, or only counts
     * what is named.
     *
     * @param before the clause up to the figure
     * @param after the clause from the figure on
     */
    static Optional<Promise> of(QuantitySpan figure, String before, String after) {
        boolean isRate = figure.kind() == QuantityKind.PERCENT;
        if (!isRate && figure.kind() != QuantityKind.MEASURE) {
            return Optional.empty();
        }
        if (figure.qualifier() != ValueQualifier.EXACT && figure.qualifier() != ValueQualifier.APPROX) {
            return limitsScope(figure, before, after) ? Optional.empty() : bounded(figure.qualifier());
        }
        if (WITHIN.matcher(after).find() && LENGTHS_OF_TIME.contains(figure.unitText())) {
            return Optional.of(new Promise(Comparator.AT_MOST, true));
        }
        if (DONE_BEFORE.matcher(before).find() || NOT_COUNTED.matcher(before).find()) {
            return Optional.empty();
        }
        boolean promised = isRate ? !before.isBlank() || !after.isBlank() : isCountPromised(figure, before, after);
        return promised ? Optional.of(inferred(figure, before)) : Optional.empty();
    }

    private static Optional<Promise> bounded(ValueQualifier qualifier) {
        Comparator comparator = switch (qualifier) {
            case GE -> Comparator.AT_LEAST;
            case GT -> Comparator.MORE_THAN;
            case LE -> Comparator.AT_MOST;
            case LT -> Comparator.LESS_THAN;
            case EXACT, APPROX -> throw new IllegalArgumentException("no bound: " + qualifier);
        };
        return Optional.of(new Promise(comparator, true));
    }

    /** {@code 200万元以下的货物}: the bound stands behind the number, and what it limits behind that. */
    private static boolean limitsScope(QuantitySpan figure, String before, String after) {
        boolean behind = Pattern.compile("(?:以上|以下|以内|及以上|及以下)\\s*$")
                .matcher(figure.text())
                .find();
        if (!behind
                || !NOUN_FOLLOWS.matcher(after).find()
                || ADVERB_FOLLOWS.matcher(after).find()) {
            return false;
        }
        boolean counted = figure.kind() == QuantityKind.MEASURE
                && !MEASURED.contains(figure.unitText())
                && !YEARS.contains(figure.unitText());
        return !(counted && ACTION_JUST_BEFORE.matcher(before).find())
                && !(figure.kind() == QuantityKind.PERCENT
                        && !after.stripLeading().startsWith("的"));
    }

    private static boolean isCountPromised(QuantitySpan figure, String before, String after) {
        if (YEARS.contains(figure.unitText())) {
            return false;
        }
        if (LENGTHS_OF_TIME.contains(figure.unitText())) {
            return REDUCED_TO.matcher(before).find();
        }
        if (ONLY.matcher(before).find()) {
            return true;
        }
        boolean endsClause = after.isBlank() || after.stripLeading().matches("[（(、].*");
        boolean written = !ARABIC.matcher(figure.text()).find();
        if (endsClause && !before.isBlank()) {
            return ACTION.matcher(before).find() || REACHED.matcher(before).find();
        }
        return (!written || isMany(figure))
                && (ACTION_JUST_BEFORE.matcher(before).find()
                        || FULFILLED.matcher(after).find());
    }

    private static boolean isMany(QuantitySpan figure) {
        return figure.value() != null && figure.value().intValue() >= LEAST_WRITTEN_COUNT;
    }

    private static Promise inferred(QuantitySpan figure, String before) {
        boolean most = REDUCED_TO.matcher(before).find()
                || ONLY.matcher(before).find()
                || LENGTHS_OF_TIME.contains(figure.unitText());
        return new Promise(most ? Comparator.AT_MOST : Comparator.AT_LEAST, false);
    }
}

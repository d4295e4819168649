package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import io.yearbook.content.Publishers.Publisher;
import io.yearbook.model.Authority;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says who publishes the figures; those of publishers that do not answer for them are named first. */
final class SourceText {

    private static final int MOST_PUBLISHERS = 2;

    /** The indicators that publishers of one kind state, and the publishers. */
    private record Share(Set<String> indicators, Set<String> publishers) {
        Share() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private SourceText() {}

    /** Of the figures and ranks that the report prints; nothing where it prints none. */
    static List<Statement> of(DigestMaterial material) {
        Map<Authority, Share> shares = new EnumMap<>(Authority.class);
        Stream.<CitedFigure>concat(material.figures().stream(), material.rankings().stream())
                .forEach(figure ->
                        material.publishers().of(figure).ifPresent(publisher -> add(shares, figure, publisher)));
        List<String> sentences = new ArrayList<>();
        Share secondary = shares.get(Authority.SECONDARY);
        if (secondary != null) {
            sentences.add(indicators(secondary) + "取自" + publishers(secondary) + "汇编，非统计部门公布。");
        }
        Share unregistered = shares.get(Authority.UNREGISTERED);
        if (unregistered != null) {
            sentences.add(indicators(unregistered) + "取自" + publishers(unregistered) + "，发布单位未登记，权威性不明。");
        }
        Share authoritative = shares.get(Authority.AUTHORITATIVE);
        if (authoritative != null) {
            sentences.add((sentences.isEmpty() ? "数据由" : "其他数据由") + publishers(authoritative) + "公布。");
        }
        return sentences.stream()
                .map(sentence -> Statement.of(ReportPart.SOURCES, sentence))
                .toList();
    }

    private static void add(Map<Authority, Share> shares, CitedFigure figure, Publisher publisher) {
        Share share = shares.computeIfAbsent(publisher.authority(), authority -> new Share());
        share.indicators().add(figure.indicator());
        share.publishers().add(publisher.name());
    }

    private static String indicators(Share share) {
        String first = PlainText.name(share.indicators().iterator().next());
        int count = share.indicators().size();
        return count == 1 ? first : first + "等" + count + "项指标";
    }

    private static String publishers(Share share) {
        int count = share.publishers().size();
        return share.publishers().stream()
                .limit(MOST_PUBLISHERS)
                .map(PlainText::name)
                .collect(Collectors.joining("、", "", count > MOST_PUBLISHERS ? "等" + count + "个单位" : ""));
    }
}

package io.yearbook.job;

import io.yearbook.catalog.Catalog;
import io.yearbook.content.MethodFacts;
import io.yearbook.content.PeriodText;
import io.yearbook.model.District;
import io.yearbook.model.PeerGroup;
import io.yearbook.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the notes on method say of the configured ranking and of the catalogue. */
final class MethodTexts {

    private static final Pattern OFFICIAL_CODE = Pattern.compile("\\d{6}");

    private MethodTexts() {}

    static MethodFacts of(Catalog catalog, RankSettings rank) {
        Map<String, List<String>> members = new TreeMap<>();
        for (PeerGroup group : catalog.peerGroups().all()) {
            List<String> names = members.computeIfAbsent(group.nameZh(), name -> new ArrayList<>());
            catalog.districts()
                    .byCode(group.districtCode())
                    .map(district -> district.nameZh()
                            + limits(group, catalog.peerGroups().all()))
                    .filter(name -> !names.contains(name))
                    .ifPresent(names::add);
        }
        List<District> provisional = catalog.districts().all().stream()
                .filter(district -> !OFFICIAL_CODE.matcher(district.code()).matches())
                .toList();
        return new MethodFacts(
                ties(rank),
                precision(rank),
                rank.minimumDistricts(),
                bands(catalog),
                members,
                provisional,
                catalog.sources());
    }

    private static List<String> bands(Catalog catalog) {
        return catalog.bands().all().stream()
                .map(band -> "%s（%s及以上）"
                        .formatted(
                                band.name(),
                                band.percentileFrom().stripTrailingZeros().toPlainString()))
                .toList();
    }

    /** When the membership ended, or began where others are longer in the group; else nothing. */
    private static String limits(PeerGroup member, List<PeerGroup> memberships) {
        LocalDate from = member.validFrom();
        LocalDate to = member.validTo();
        if (to != null) {
            return "（至" + PeriodText.of(Period.pointInTime(to)) + "）";
        }
        if (from == null || !existedBefore(from, member.code(), memberships)) {
            return "";
        }
        return "（" + PeriodText.of(Period.pointInTime(from)) + "起）";
    }

    private static boolean existedBefore(LocalDate day, String group, List<PeerGroup> memberships) {
        return memberships.stream().anyMatch(member -> member.code().equals(group) && member.holdsOn(day.minusDays(1)));
    }

    private static String ties(RankSettings rank) {
        return switch (rank.metricSettings().ties()) {
            case STANDARD -> MethodFacts.COMPETITION_TIES;
            case DENSE -> "数值相同者位次并列，其后位次连续（1、2、2、3）。";
            case MODIFIED -> "数值相同者取并列中的最后位次（1、3、3、4）。";
            case FRACTIONAL -> "数值相同者位次并列，取其中最前位次；平均位次（1、2.5、2.5、4）见数据表。";
            case ORDINAL -> "数值相同者按区县代码先后排列（1、2、3、4）。";
        };
    }

    private static String precision(RankSettings rank) {
        return switch (rank.metricSettings().precision()) {
            case PUBLISHED -> MethodFacts.PUBLISHED_PRECISION;
            case UNROUNDED -> "按未舍入的数值比较。";
        };
    }
}

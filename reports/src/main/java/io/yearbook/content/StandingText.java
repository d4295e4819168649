package io.yearbook.content;

import java.util.ArrayList;
import java.util.List;

/** Ranks as a sentence says them. */
final class StandingText {

    private StandingText() {}

    /** {@code 居22个区县并列第2位（中心城区第1位），前移2位}; empty without a rank. */
    static String of(Standing standing) {
        Integer rank = standing.rank();
        Integer ranked = standing.ranked();
        if (rank == null || ranked == null) {
            return "";
        }
        String place = (sharing(standing) > 1 ? "并列第" : "第") + rank + "位";
        return "居" + ranked + "个区县" + place + noted(standing)
                + (standing.rankChange() == null ? "" : "，" + moved(standing.rankChange()));
    }

    /** Places gained, lost or kept. */
    static String moved(int places) {
        if (places == 0) {
            return "位次不变";
        }
        return (places > 0 ? "前移" : "后移") + Math.abs(places) + "位";
    }

    /** True where nobody ranked does worse, and somebody better. */
    static boolean isLast(Standing standing) {
        Integer rank = standing.rank();
        Integer ranked = standing.ranked();
        return rank != null && ranked != null && rank > 1 && rank + sharing(standing) - 1 >= ranked;
    }

    private static int sharing(Standing standing) {
        Integer tied = standing.tied();
        return tied == null ? 1 : tied;
    }

    private static String noted(Standing standing) {
        List<String> notes = new ArrayList<>();
        if (isLast(standing)) {
            notes.add("末位");
        }
        if (standing.peerGroup() != null && standing.peerRank() != null) {
            notes.add(PlainText.name(standing.peerGroup()) + "第" + standing.peerRank() + "位");
        }
        return notes.isEmpty() ? "" : "（" + String.join("，", notes) + "）";
    }
}

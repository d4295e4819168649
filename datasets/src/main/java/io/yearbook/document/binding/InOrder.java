package io.yearbook.document.binding;

import io.yearbook.text.prose.QuantitySpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and figures that 分别 pairs in their order: {@code “甲”“乙”破案率分别达98.5%、100%}. */
final class InOrder {

    private static final Pattern NAMED =
            Pattern.compile("(?<=^|[，。；：,;:])(?<names>[^，。；：,;:]{2,60})分别[^，。；、,;\\d]{0,6}$");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、和及与]|[”」]\\s*[“「]");
    private static final Pattern BETWEEN_FIGURES = Pattern.compile("\\s*[、和及与]?\\s*");

    private static final int FARTHEST = 80;

    private InOrder() {}

    /** The same mentions; those of figures after 分别 keep only the indicators that the name of the same place is of. */
    static List<Mention> kept(List<Mention> mentions, SentenceNumbers numbers) {
        List<Mention> kept = new ArrayList<>();
        for (int first = 0; first < mentions.size(); ) {
            List<Mention> run = run(mentions, first, numbers);
            List<String> names = names(run.get(0).figure(), numbers);
            for (int index = 0; index < run.size(); index++) {
                kept.add(
                        names.size() == run.size() && run.size() > 1
                                ? only(run.get(index), names, index)
                                : run.get(index));
            }
            first += run.size();
        }
        return kept;
    }

    private static Mention only(Mention mention, List<String> names, int index) {
        return new Mention(
                mention.figure(),
                mention.guesses().stream()
                        .filter(guess -> place(guess, names) == index)
                        .toList());
    }

    /** Which of the names an indicator is of; the last carries what all share, and is of the rest. */
    private static int place(Binding guess, List<String> names) {
        String name = Wording.plain(guess.indicator().nameZh());
        for (int index = 0; index + 1 < names.size(); index++) {
            if (name.contains(names.get(index))) {
                return index;
            }
        }
        return names.size() - 1;
    }

    private static List<String> names(QuantitySpan figure, SentenceNumbers numbers) {
        int clause = numbers.back(figure.start(), "，。；：,;:");
        int first = Math.max(clause, figure.start() - FARTHEST);
        Matcher named = NAMED.matcher(numbers.text()).region(first, figure.start());
        if (!named.find()) {
            return List.of();
        }
        return BETWEEN_NAMES
                .splitAsStream(named.group("names"))
                .map(Wording::plain)
                .toList();
    }

    /** The mentions of figures of one unit that follow each other with nothing else between. */
    private static List<Mention> run(List<Mention> mentions, int first, SentenceNumbers numbers) {
        List<Mention> run = new ArrayList<>(List.of(mentions.get(first)));
        for (Mention next : mentions.subList(first + 1, mentions.size())) {
            QuantitySpan before = run.get(run.size() - 1).figure();
            boolean joined = next.figure().start() >= before.end()
                    && next.figure().unitText().equals(before.unitText())
                    && BETWEEN_FIGURES
                            .matcher(numbers.text()
                                    .substring(before.end(), next.figure().start()))
                            .matches();
            if (!joined) {
                break;
            }
            run.add(next);
        }
        return run;
    }
}

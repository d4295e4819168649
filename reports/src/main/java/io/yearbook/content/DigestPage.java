package io.yearbook.content;

import io.yearbook.content.Digest.Statement;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one printed page holds. Sections take their next statement in turn, so that a long one does not crowd out the
 * others, until each has told the most it may or the lines of the page are used.
 */
public final class DigestPage {

    /** Latin characters in a line of a statement; a Chinese character takes two. */
    public static final int LINE_WIDTH = 81;

    /** Lines of statements on the page. */
    public static final int LINES = 31;

    /** Latin characters in a line of the name of a key figure. */
    public static final int NAME_WIDTH = 23;

    /** Lines of key figures on the page. */
    public static final int KEY_LINES = 10;

    private static final int WIDE_FROM = 0x2000;

    private DigestPage() {}

    /** Lines that a statement takes. */
    public static int linesOf(String text) {
        return linesOf(text, LINE_WIDTH);
    }

    /** Lines that a text takes in a column so many Latin characters wide. */
    public static int linesOf(String text, int columnWidth) {
        int width = text.codePoints()
                .map(character -> character >= WIDE_FROM ? 2 : 1)
                .sum();
        return Math.max(1, (width + columnWidth - 1) / columnWidth);
    }

    /** The sections as far as the page holds them. */
    static List<Digest.Section> fit(List<DraftSection> drafts) {
        List<DraftSection> sections =
                drafts.stream().filter(draft -> !draft.isEmpty()).toList();
        int[] told = new int[sections.size()];
        boolean[] full = new boolean[sections.size()];
        int free = LINES - sections.stream().mapToInt(DigestPage::alwaysTaken).sum();
        while (IntStream.range(0, full.length).anyMatch(i -> !full[i])) {
            for (int i = 0; i < told.length; i++) {
                int needed = full[i] ? Integer.MAX_VALUE : nextOf(sections.get(i), told[i]);
                if (needed <= free) {
                    free -= needed;
                    told[i]++;
                } else {
                    full[i] = true;
                }
            }
        }
        return IntStream.range(0, told.length)
                .mapToObj(i -> sections.get(i).with(told[i]))
                .toList();
    }

    /** As many of the key figures, from the first, as the page holds. */
    static List<KeyFigure> fitKeyFigures(List<KeyFigure> figures) {
        int used = 0;
        for (int i = 0; i < figures.size(); i++) {
            used += linesOf(figures.get(i).name(), NAME_WIDTH);
            if (used > KEY_LINES) {
                return figures.subList(0, i);
            }
        }
        return figures;
    }

    /** Lines of the opening, and one for what is left out. */
    private static int alwaysTaken(DraftSection section) {
        boolean mayLeaveOut = section.untold() > 0 || !section.candidates().isEmpty();
        return linesOf(section.opening()) + (mayLeaveOut ? 1 : 0);
    }

    /** Lines that the next statement takes; the last of all takes that of what would be left out. */
    private static int nextOf(DraftSection section, int told) {
        int all = section.candidates().size();
        if (told >= Math.min(section.most(), all)) {
            return Integer.MAX_VALUE;
        }
        int lines = linesOf(section.candidates().get(told).text());
        return told + 1 == all && section.untold() == 0 ? lines - 1 : lines;
    }

    private static int linesOf(List<Statement> statements) {
        return statements.stream()
                .mapToInt(statement -> linesOf(statement.text()))
                .sum();
    }
}

package io.yearbook.text.prose;

/** Spaces and line ends that print, but do not part a number from its unit. */
final class Spaces {

    private static final int MOST = 4;

    private Spaces() {}

    /** The first place from here on that is no space; here itself where more than a few follow. */
    static int skip(String folded, int place) {
        int next = place;
        while (next < folded.length() && next - place <= MOST && isSpace(folded.charAt(next))) {
            next++;
        }
        return next - place <= MOST ? next : place;
    }

    /** As {@link #skip} towards the start: the place after the last character that is no space. */
    static int skipBack(String folded, int place) {
        int before = place;
        while (before > 0 && place - before <= MOST && isSpace(folded.charAt(before - 1))) {
            before--;
        }
        return place - before <= MOST ? before : place;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }
}

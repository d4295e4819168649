package io.yearbook.source.layout;

import java.util.ArrayList;
import java.util.List;

/** Remarks for the data team, collected while a file is read; a flood of them is cut off and counted. */
public final class ReadNotes {

    private static final int MOST = 100;

    private final List<String> notes = new ArrayList<>();
    private int more;

    public void add(String note) {
        if (notes.contains(note)) {
            return;
        }
        if (notes.size() < MOST) {
            notes.add(note);
        } else {
            more++;
        }
    }

    public List<String> all() {
        List<String> all = new ArrayList<>(notes);
        if (more > 0) {
            all.add("and " + more + " more remarks");
        }
        return all;
    }
}

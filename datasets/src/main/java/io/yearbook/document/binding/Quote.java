package io.yearbook.document.binding;

import io.yearbook.document.Place;
import java.io.Serializable;
import java.util.List;

/**
 * Words of a document.
 *
 * @param text exactly as printed; the characters at the places, one after another
 * @param places where they stand: more than one where a page break is between
 */
public record Quote(String text, List<Place> places) implements Serializable {

    public Quote {
        places = List.copyOf(places);
    }

    /** The places as evidence prints them. */
    public String where() {
        return Place.where(places);
    }
}

package org.attache.people;

import java.util.List;
import org.attache.geography.Place;
import org.jspecify.annotations.Nullable;

/**
 * A name of a place in a sentence.
 *
 * @param from index of its first word
 * @param until index after its last word
 * @param places all places of that name, the likeliest first; at least one
 * @param adjective whether it is an adjective or names the people
 * @param certain false where the word also is an ordinary one or a name of people
 */
public record PlaceSpan(int from, int until, List<Place> places, boolean adjective, boolean certain) {

    public PlaceSpan {
        places = List.copyOf(places);
    }

    /** The country of the likeliest place; null where it lies in none, as a continent. */
    public @Nullable String country() {
        return places.getFirst().country();
    }
}

package org.attache.visit.reading;

import java.util.List;
import org.attache.clause.Phrase.Nominal;
import org.attache.geography.Place;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where a visit goes.
 *
 * @param country its canonical name; null for a town of a country that is not known
 * @param place the town or site; null for a country as a whole
 */
record Where(@Nullable String country, @Nullable String place) {

    /** The place that a noun names; null where it names none. */
    static @Nullable Where of(Nominal nominal, List<PlaceSpan> spans) {
        if (nominal.isPeople()) {
            return null;
        }
        PlaceSpan span = nominal.place();
        if (span == null || span.adjective()) {
            return null;
        }
        if (nominal.head().index() < span.from()) {
            return new Where(span.country(), nominal.head().text());
        }
        PlaceSpan outer = outer(nominal, span, spans);
        Place inner = likeliest(span, outer);
        return switch (inner.kind()) {
            case COUNTRY -> new Where(inner.country(), null);
            case CITY, STATE -> new Where(inner.country(), inner.name());
            case REGION -> new Where(inner.country() == null ? inner.name() : inner.country(), inner.country() == null ? null : inner.name());
        };
    }

    /** The span behind the first within the same noun: "Cambodia" of "Phnom Penh, Cambodia". */
    private static @Nullable PlaceSpan outer(Nominal nominal, PlaceSpan inner, List<PlaceSpan> spans) {
        return spans.stream()
                .filter(span -> span.from() >= inner.until() && span.until() <= nominal.until())
                .findFirst()
                .orElse(null);
    }

    private static Place likeliest(PlaceSpan span, @Nullable PlaceSpan outer) {
        if (outer != null) {
            for (Place place : span.places()) {
                boolean inside = outer.places().stream().anyMatch(around -> around.country() != null && around.country().equals(place.country()));
                if (inside && place.kind() != Place.Kind.COUNTRY) {
                    return place;
                }
            }
        }
        return span.places().getFirst();
    }
}

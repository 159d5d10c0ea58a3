package org.attache.geography;

/**
 * A place with the state that it is or lies in.
 *
 * @param state the code of a state of the United States, Canada or Australia; empty for any other place
 * @param large whether it is a capital, well known or has half a million inhabitants or more
 */
record Located(Place place, String state, boolean large) {

    boolean isCity() {
        return place.kind() == Place.Kind.CITY;
    }

    /** Whether it lies in a country or state. */
    boolean liesIn(Located area) {
        if (place.kind() == Place.Kind.COUNTRY || equals(area)) {
            return false;
        }
        return switch (area.place.kind()) {
            case COUNTRY -> area.place.name().equals(place.country());
            case STATE -> isCity() && state.equals(area.state) && !state.isEmpty() && liesInCountryOf(area.place);
            case REGION -> isCity() && area.place.country() != null && liesInCountryOf(area.place);
            case CITY -> false;
        };
    }

    private boolean liesInCountryOf(Place area) {
        return area.country() != null && area.country().equals(place.country());
    }
}

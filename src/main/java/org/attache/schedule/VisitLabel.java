package org.attache.schedule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Says in a few words who comes, and where. */
public final class VisitLabel {

    private VisitLabel() {}

    /** {@code Ilse Brandvold, minister of fisheries}. */
    public static String who(Visit visit) {
        return joined(value(visit.visitor()), value(visit.role()));
    }

    /** {@code Reykjavik, Iceland}; empty where neither place nor country is known. */
    public static String where(Visit visit) {
        String place = value(visit.place());
        String country = value(visit.country());
        return joined(place, place.equals(country) ? "" : country);
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String value(@Nullable Sourced<String> field) {
        return field == null ? "" : field.value();
    }
}

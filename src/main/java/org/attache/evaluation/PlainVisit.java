package org.attache.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.attache.geography.Countries;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/**
 * A visit without its sources, whole or in part, as a test file tells it and as one that was found compares with it.
 * What is not told is null.
 *
 * @param status as a word, such as {@code cancelled}; null for a visit that is not said to be anything special
 */
public record PlainVisit(
        @Nullable String visitor,
        @Nullable String country,
        @Nullable String place,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String status) {

    private static final Set<String> CALLED_OFF = Set.of("cancelled", "canceled", "postponed");

    /** What makes two visits the same in precision and recall. */
    record Key(String surname, String country, @Nullable LocalDate start, boolean calledOff) {}

    static PlainVisit of(Visit visit) {
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        return new PlainVisit(
                visit.visitor().value(),
                value(visit.country()),
                value(visit.place()),
                dates == null ? null : dates.start(),
                dates == null ? null : dates.end(),
                visit.status().value().name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String value(@Nullable Sourced<String> field) {
        return field == null ? null : field.value();
    }

    /** Whether it does not take place as planned. */
    boolean isCalledOff() {
        return status != null && CALLED_OFF.contains(status.toLowerCase(Locale.ROOT));
    }

    Key key() {
        List<String> words = FoldedName.words(visitor);
        return new Key(words.isEmpty() ? "" : words.getLast(), canonical(country), start, isCalledOff());
    }

    /** Whether a visit that was found has every field that this one, told in part, has. */
    boolean isMetBy(PlainVisit found) {
        return (visitor == null || FoldedName.alike(found.visitor, visitor))
                && (country == null || isSameCountry(found))
                && (place == null || FoldedName.alike(found.place, place))
                && (start == null || start.equals(found.start))
                && (end == null || end.equals(found.end));
    }

    /**
     * Whether this tells every field that a visit which was found has; that one may name the day of a visit of one day
     * as its end.
     */
    boolean tellsAll(PlainVisit found) {
        boolean oneDay = found.end != null && found.end.equals(found.start) && found.end.equals(start);
        return (found.visitor == null || FoldedName.alike(found.visitor, visitor))
                && (found.country == null || isSameCountry(found))
                && (found.place == null || FoldedName.alike(found.place, place))
                && (found.start == null || found.start.equals(start))
                && (found.end == null || oneDay || found.end.equals(end));
    }

    /** Whether a visit that was found is the calling off of this one. */
    boolean isCalledOffBy(PlainVisit found) {
        return isCalledOff()
                && FoldedName.alike(found.visitor, visitor)
                && isHostOf(found)
                && (found.start == null || found.start.equals(start));
    }

    /** Whether a visit that was found goes to the same country, or to the same place where it names no country. */
    boolean isHostOf(PlainVisit found) {
        return found.country == null ? FoldedName.alike(found.place, place) : isSameCountry(found);
    }

    private boolean isSameCountry(PlainVisit other) {
        return Objects.equals(canonical(country), canonical(other.country));
    }

    private static String canonical(@Nullable String country) {
        return country == null
                ? ""
                : Countries.canonical(country).orElseGet(() -> String.join(" ", FoldedName.words(country)));
    }
}

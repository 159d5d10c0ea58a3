package org.attache.schedule.following;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.history.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What is followed.
 *
 * @param name of the person, country or place; the uid of a visit; the time of a digest
 */
public record Subject(Kind kind, String name) {

    /** What can be followed. */
    public enum Kind {
        PERSON,
        COUNTRY,
        PLACE,
        VISIT,
        /** The week ahead, as a digest; the name is when. */
        WEEK
    }

    /** Whether a change is of what is followed, as it was before or as it is now. */
    public boolean isOf(Revision revision) {
        return Stream.of(revision.change().before(), revision.change().now())
                .anyMatch(version -> isOf(revision.uid(), version.visit()));
    }

    /** Whether a visit is what is followed. */
    public boolean isOf(String uid, Visit visit) {
        List<String> words = NameWords.of(name);
        return switch (kind) {
            case PERSON ->
                !words.isEmpty() && NameWords.of(visit.visitor().value()).containsAll(words);
            case COUNTRY -> isCountry(visit.country(), words);
            case PLACE ->
                visit.place() != null
                        && Stream.concat(
                                        Stream.of(visit.place().value()),
                                        Arrays.stream(visit.place().value().split(",")))
                                .anyMatch(part -> NameWords.of(part).equals(words));
            case VISIT -> uid.equals(name);
            case WEEK -> false;
        };
    }

    private boolean isCountry(@Nullable Sourced<String> country, List<String> words) {
        return country != null
                && (NameWords.of(country.value()).equals(words)
                        || Countries.canonical(country.value())
                                .filter(official -> Countries.canonical(name)
                                        .filter(official::equals)
                                        .isPresent())
                                .isPresent());
    }
}

package org.attache.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.Stemmer;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A visit of the ledger in the forms in which sentences are compared with it.
 *
 * @param goals its places and days
 * @param passage the words of its visitor, role, place and purpose
 * @param words these words folded
 */
record VisitSource(Visit visit, List<EntityMention> goals, Passage passage, Set<String> words, Set<String> stems) {

    static VisitSource of(Visit visit, Stemmer stemmer) {
        String told = Stream.of(visit.visitor(), visit.role(), visit.country(), visit.place(), visit.purpose())
                .flatMap(field -> Stream.ofNullable(field))
                .map(Sourced::value)
                .collect(Collectors.joining("\n"));
        Set<String> words = new HashSet<>(NameWords.of(told));
        return new VisitSource(
                visit,
                goals(visit),
                Passage.source(told, null, Set.of()),
                words,
                words.stream().map(stemmer::stem).collect(Collectors.toSet()));
    }

    /** The folded names of a visit's sites. */
    static Stream<String> sites(Visit visit) {
        return visit.place() == null
                ? Stream.of()
                : Stream.of(visit.place().value().split(",")).map(site -> String.join(" ", NameWords.of(site)));
    }

    boolean isBy(EntityMention mention) {
        return mention.keys().contains(NameWords.of(visit.visitor().value()).getLast());
    }

    /** Whether a place or day is one of the visit's. */
    boolean has(EntityMention mention) {
        return goals.stream().anyMatch(mention::isSame);
    }

    /** Whether somebody or something is named in what the visit tells: a part of a longer name, who was met. */
    boolean tells(EntityMention mention) {
        return passage.names(mention);
    }

    boolean isOff() {
        return StatusKept.isOff(visit);
    }

    boolean isReported() {
        return visit.status().value() == Status.UNDER_WAY || visit.status().value() == Status.COMPLETED;
    }

    private static List<EntityMention> goals(Visit visit) {
        List<EntityMention> goals = new ArrayList<>();
        if (visit.country() != null) {
            String country = visit.country().value();
            String canonical = Countries.canonical(country).orElse(country);
            goals.add(goal(EntityMention.Kind.PLACE, Set.of(key(canonical), String.join(" ", NameWords.of(country)))));
        }
        if (visit.place() != null) {
            Countries.find(visit.place().value())
                    .forEach(found -> goals.add(goal(EntityMention.Kind.PLACE, Set.of(key(found.country())))));
        }
        sites(visit).forEach(site -> goals.add(goal(EntityMention.Kind.PLACE, Set.of(site))));
        Set<String> days = visit.dates() == null
                ? Set.of()
                : days(visit.dates().value().start(), visit.dates().value().end());
        if (!days.isEmpty()) {
            goals.add(goal(EntityMention.Kind.DATE, days));
        }
        return goals;
    }

    private static String key(String country) {
        return "country " + country.toLowerCase(Locale.ROOT);
    }

    private static Set<String> days(@Nullable LocalDate start, @Nullable LocalDate end) {
        Set<String> days = new HashSet<>();
        Stream.of(start, end)
                .flatMap(day -> Stream.ofNullable(day))
                .forEach(day -> days.add(EntityMention.days(day, day)));
        if (start != null && end != null) {
            days.add(EntityMention.days(start, end));
        }
        return days;
    }

    private static EntityMention goal(EntityMention.Kind kind, Set<String> keys) {
        return new EntityMention(kind, keys, 0, 0, 0);
    }
}

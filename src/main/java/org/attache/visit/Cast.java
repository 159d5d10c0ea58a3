package org.attache.visit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * The people of one document, and whom a surname, a title or a pronoun means. Looks up names by their last word and
 * remembers only so many of those mentioned last, so that long lists of names take no longer than others. Not
 * thread-safe.
 */
final class Cast {

    /** Whom a title or a pronoun means was mentioned among the last so many people. */
    private static final int MEMORY = 64;

    private final Map<String, List<Person>> byLastWord = new HashMap<>();
    private final Map<String, List<Person>> byFirstWord = new HashMap<>();
    /** When somebody was mentioned last, counted in mentions. */
    private final Map<Person, Integer> latest = new HashMap<>();

    private final Deque<Person> mentioned = new ArrayDeque<>();
    private final Deque<Person> visitors = new ArrayDeque<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<Person, Set<String>> journeys = new HashMap<>();
    private List<Person> group = List.of();
    private int mentions;
    private @Nullable Sourced<String> host;
    private @Nullable Sourced<Chunk.Where> place;

    /** Takes note of a name that is surely a person's: one with a title, or one that people are called by. */
    void introduce(PersonMention mention, String statement) {
        Person known = named(mention.words()).orElse(null);
        if (known == null) {
            known = alike(mention.words()).stream()
                    .filter(person -> person.isShortFor(mention.words()))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                known = new Person(mention.name(), mention.words(), statement, mention.gender());
                people.add(known);
                byFirstWord
                        .computeIfAbsent(mention.words().getFirst(), word -> new ArrayList<>())
                        .add(known);
                byLastWord
                        .computeIfAbsent(mention.words().getLast(), word -> new ArrayList<>())
                        .add(known);
            } else {
                known.learnName(mention.name(), mention.words(), statement);
            }
        }
        known.learn(mention.role(), mention.gender(), mention.home(), statement);
    }

    /** Whom a name means: of several with that surname the one mentioned last. */
    Optional<Person> named(List<String> words) {
        Optional<Person> person = alike(words).stream()
                .filter(candidate -> candidate.answersTo(words))
                .max(Comparator.comparingInt(candidate -> latest.getOrDefault(candidate, 0)));
        return person.or(() -> words.size() == 1 ? first(words.getFirst()) : Optional.empty());
    }

    /** Whom a first word alone means, such as "Wang" or a given name: the only one whose name begins so. */
    private Optional<Person> first(String word) {
        List<Person> candidates = byFirstWord.getOrDefault(word, List.of());
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /** Takes note of an office with its country, unless the document names who holds it. */
    void introduceOffice(PersonMention office, String statement) {
        if (holder(office).isEmpty()) {
            introduce(office, statement);
        }
    }

    /** Who holds an office, by name where the document gives it; empty for an office that is not known. */
    Optional<Person> holder(PersonMention office) {
        String home = Objects.requireNonNull(office.home(), "an office is found with its country");
        List<String> words =
                office.words().subList(NameWords.of(home).size(), office.words().size());
        return withRole(words, home).or(() -> named(office.words()));
    }

    private List<Person> alike(List<String> words) {
        return words.isEmpty() ? List.of() : byLastWord.getOrDefault(words.getLast(), List.of());
    }

    /**
     * Whom "the trade minister" or "the Kenyan minister" means.
     *
     * @param words the folded words of the title without the country
     * @param home the country that the title names; null where it names none
     */
    Optional<Person> withRole(List<String> words, @Nullable String home) {
        return Stream.concat(visitors.stream(), mentioned.stream())
                .filter(person -> holds(person, words, home))
                .findFirst()
                .or(() -> people.stream()
                        .limit(MEMORY)
                        .filter(person -> holds(person, words, home))
                        .findFirst());
    }

    private static boolean holds(Person person, List<String> words, @Nullable String home) {
        return person.hasRole(words) && (home == null || home.equals(person.home()));
    }

    /** Whom a pronoun means that nobody before it in its sentence fits: the last visitor, else the last one named. */
    Optional<Person> meant(Gender gender) {
        return fitting(visitors, gender).or(() -> fitting(mentioned, gender));
    }

    private static Optional<Person> fitting(Deque<Person> people, Gender gender) {
        return people.stream()
                .filter(person -> person.gender().agreesWith(gender))
                .findFirst();
    }

    @Nullable
    Person lastVisitor() {
        return visitors.peekFirst();
    }

    /** The country that visitors without names are said to go to; null where there is none. */
    @Nullable
    Sourced<String> host() {
        return host;
    }

    void setHost(Sourced<String> country) {
        host = country;
    }

    /** The place that "there" means; null where none has been named. */
    @Nullable
    Sourced<Chunk.Where> place() {
        return place;
    }

    void setPlace(Chunk.Where where, String statement) {
        place = where.namedIn() == null ? new Sourced<>(where, List.of(statement)) : place;
    }

    void mention(Person person) {
        mentions++;
        latest.put(person, mentions);
        toFront(mentioned, person);
    }

    void visits(Person person) {
        toFront(visitors, person);
    }

    /** Those of the last subject with more than one; none before the first. */
    List<Person> group() {
        return group;
    }

    void setGroup(List<Person> people) {
        group = people;
    }

    /** Takes note of a country that somebody visits. */
    void visits(Person person, @Nullable String country) {
        if (country != null) {
            journeys.computeIfAbsent(person, key -> new HashSet<>()).add(country);
        }
    }

    /** Whether somebody is known to visit a country. */
    boolean isVisiting(Person person, String country) {
        return journeys.getOrDefault(person, Set.of()).contains(country);
    }

    private static void toFront(Deque<Person> people, Person person) {
        people.remove(person);
        people.addFirst(person);
        if (people.size() > MEMORY) {
            people.removeLast();
        }
    }
}

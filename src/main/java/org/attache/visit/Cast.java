package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of one document, and whom a surname, a title or a pronoun means. Not thread-safe. */
final class Cast {

    private final List<Person> people = new ArrayList<>();
    private final List<Person> mentioned = new ArrayList<>();
    private final List<Person> visitors = new ArrayList<>();
    private @Nullable Sourced<String> host;

    /** Takes note of a name that is surely a person's: one with a title, or one that people are called by. */
    void introduce(PersonMention mention, String statement) {
        Person known = named(mention.words()).orElse(null);
        if (known == null) {
            known = people.stream()
                    .filter(person -> person.isShortFor(mention.words()))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                known = new Person(mention.name(), mention.words(), statement, mention.gender());
                people.add(known);
            } else {
                known.learnName(mention.name(), mention.words(), statement);
            }
        }
        known.learn(mention.role(), mention.gender(), statement);
    }

    /** Whom a name means: of several with that surname the one mentioned last. */
    Optional<Person> named(List<String> words) {
        return latest(mentioned, words).or(() -> latest(people, words));
    }

    private static Optional<Person> latest(List<Person> people, List<String> words) {
        return people.reversed().stream()
                .filter(person -> person.answersTo(words))
                .findFirst();
    }

    /** Whom "the minister" means. */
    Optional<Person> withRole(String foldedHead) {
        Optional<Person> recent = mentioned.reversed().stream()
                .filter(person -> person.hasRole(foldedHead))
                .findFirst();
        return recent.or(() ->
                people.stream().filter(person -> person.hasRole(foldedHead)).findFirst());
    }

    /** Whom a pronoun means that nobody before it in its sentence fits: the last visitor, else the last one named. */
    Optional<Person> meant(Gender gender) {
        return fitting(visitors, gender).or(() -> fitting(mentioned, gender));
    }

    private static Optional<Person> fitting(List<Person> people, Gender gender) {
        return people.reversed().stream()
                .filter(person -> person.gender().agreesWith(gender))
                .findFirst();
    }

    @Nullable
    Person lastVisitor() {
        return visitors.isEmpty() ? null : visitors.getLast();
    }

    /** The country that visitors without names are said to go to; null where there is none. */
    @Nullable
    Sourced<String> host() {
        return host;
    }

    void setHost(Sourced<String> country) {
        host = country;
    }

    void mention(Person person) {
        mentioned.remove(person);
        mentioned.add(person);
    }

    void visits(Person person) {
        visitors.remove(person);
        visitors.add(person);
    }
}

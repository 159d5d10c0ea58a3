package org.attache.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Noun;

/** Finds whom an office or a description without a name means: "the minister", "the Greek guest". */
final class Descriptions {

    private final Roster roster;
    private final Discourse discourse;

    Descriptions(Roster roster, Discourse discourse) {
        this.roster = roster;
        this.discourse = discourse;
    }

    /**
     * The person; more than one where it cannot be told which of them.
     *
     * @param noun the noun phrase, for somebody who is not known yet
     */
    List<Person> of(PersonPhrase phrase, Office office, String noun, String statement) {
        boolean other = Lexicon.isTitle(office.noun(), "other");
        if (other || !phrase.definite()) {
            return List.of(roster.unnamed(noun, phrase, statement));
        }
        List<Person> holders = holders(phrase, office);
        if (holders.isEmpty() && isGeneral(office)) {
            holders = general(phrase);
        }
        if (holders.isEmpty()) {
            return office.kind() == Noun.OFFICE || office.kind() == Noun.FAMILY
                    ? List.of(roster.unnamed(noun, phrase, statement))
                    : List.of();
        }
        return holders;
    }

    private List<Person> holders(PersonPhrase phrase, Office office) {
        Set<String> words = new HashSet<>(office.words());
        List<Person> fitting = roster.withOffice(office.noun()).stream()
                .filter(person -> person.holds(words) && isFrom(person, phrase))
                .toList();
        List<Person> before = fitting.stream().filter(discourse::isKnown).toList();
        List<Person> candidates = before.isEmpty() ? fitting : before;
        if (candidates.size() < 2) {
            return candidates;
        }
        if (before.isEmpty()) {
            return List.of();
        }
        int last = before.stream().mapToInt(discourse::last).max().orElse(-1);
        List<Person> latest =
                before.stream().filter(person -> discourse.last(person) == last).toList();
        return latest;
    }

    private static boolean isFrom(Person person, PersonPhrase phrase) {
        return person.gender().agreesWith(phrase.gender())
                && (phrase.home() == null || person.home() == null || phrase.home().equals(person.home()));
    }

    /** "The leader", "the guest", "the 52-year-old": anybody can be meant. */
    private static boolean isGeneral(Office office) {
        return office.kind() == Noun.PERSON
                || office.kind() == Noun.DAY
                || office.kind() == Noun.OTHER
                || Lexicon.isTitle(office.noun(), "general");
    }

    private List<Person> general(PersonPhrase phrase) {
        if (phrase.home() != null) {
            List<Person> from = discourse.near().stream()
                    .filter(person -> phrase.home().equals(person.home()))
                    .toList();
            return from.size() == 1 ? from : List.of();
        }
        Person person = discourse.salient(
                other -> discourse.isNear(other) && other.gender().agreesWith(phrase.gender()));
        return person == null ? List.of() : List.of(person);
    }
}

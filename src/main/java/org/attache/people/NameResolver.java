package org.attache.people;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.people.Mention.Manner;
import org.attache.people.phrases.Name;
import org.attache.people.phrases.Office;
import org.attache.people.phrases.PersonPhrase;
import org.attache.people.phrases.PersonPhrase.Trust;
import org.attache.people.phrases.WordClasses;
import org.jspecify.annotations.Nullable;

/** Finds whom a name means: the one who bears it, or of several the one whose office is said or was spoken of last. */
final class NameResolver {

    private final Roster roster;
    private final Discourse discourse;

    NameResolver(Roster roster, Discourse discourse) {
        this.roster = roster;
        this.discourse = discourse;
    }

    /** The mention of a phrase with a name; null where the document knows nobody so called. */
    @Nullable
    Mention mention(PersonPhrase phrase, Name name, WordClasses words) {
        List<Person> bearers = roster.bearers(name.words()).stream()
                .filter(person -> person.gender().agreesWith(phrase.gender()))
                .toList();
        if (bearers.isEmpty() || (phrase.trust() == Trust.POSSIBLE && isPlace(phrase, words))) {
            return null;
        }
        Person person = bearers.size() == 1 ? bearers.getFirst() : chosen(bearers, phrase);
        if (person == null) {
            return new Mention(phrase.from(), phrase.until(), phrase.head(), Manner.SURNAME, List.of(), false);
        }
        roster.learn(person, phrase, words.sentence().id());
        learnEqual(person, phrase);
        boolean whole = name.words().size() > 1 || person.nameWords().size() == 1;
        return new Mention(
                phrase.from(),
                phrase.until(),
                phrase.head(),
                whole ? Manner.NAME : Manner.SURNAME,
                List.of(person),
                phrase.group());
    }

    /** A minister's counterpart is a minister too. */
    private void learnEqual(Person person, PersonPhrase phrase) {
        Office office = phrase.office();
        boolean equal = office != null && Lexicon.isTitle(office.noun(), "equal");
        Person other = equal ? discourse.salient(near -> near != person && discourse.isNear(near)) : null;
        if (other != null) {
            roster.learnSameOffice(person, other);
        }
    }

    /** Whether a name that may be a person's stands where a place does: "in Jordan". */
    private static boolean isPlace(PersonPhrase phrase, WordClasses words) {
        PlaceSpan place = words.place(phrase.from());
        String before = words.small(phrase.from() - 1);
        boolean placed = Lexicon.isPreposition(before, "to")
                || Lexicon.isPreposition(before, "at")
                || Lexicon.isPreposition(before, "from");
        return place != null && (place.certain() || placed);
    }

    private static List<Person> ofGender(List<Person> bearers, Gender gender) {
        List<Person> sure =
                bearers.stream().filter(person -> person.gender() == gender).toList();
        return gender == Gender.UNKNOWN || sure.isEmpty() ? bearers : sure;
    }

    /** Null where two that are called so were spoken of in the same sentence, or none was. */
    private @Nullable Person chosen(List<Person> bearers, PersonPhrase phrase) {
        Office office = phrase.office();
        List<Person> holding = office == null
                ? List.of()
                : bearers.stream()
                        .filter(person -> person.holds(office.words()))
                        .toList();
        List<Person> candidates = holding.isEmpty() ? ofGender(bearers, phrase.gender()) : holding;
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        int last = candidates.stream().mapToInt(discourse::last).max().orElse(-1);
        List<Person> latest = candidates.stream()
                .filter(person -> discourse.last(person) == last)
                .toList();
        return last >= 0 && latest.size() == 1 ? latest.getFirst() : null;
    }
}

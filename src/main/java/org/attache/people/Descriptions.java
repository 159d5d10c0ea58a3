package org.attache.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.people.Mention.Manner;
import org.attache.people.phrases.Office;
import org.attache.people.phrases.PersonPhrase;
import org.attache.people.phrases.WordClasses;
import org.jspecify.annotations.Nullable;

/** Finds whom an office or a description without a name means: "the minister", "the Greek guest". */
final class Descriptions {

    private final Roster roster;
    private final Discourse discourse;

    Descriptions(Roster roster, Discourse discourse) {
        this.roster = roster;
        this.discourse = discourse;
    }

    /**
     * The mention of a phrase without a name; null where it is no mention of anybody.
     *
     * @param before the mentions of the sentence so far
     */
    @Nullable
    Mention mention(PersonPhrase phrase, WordClasses words, List<Mention> before) {
        Office office = phrase.office();
        if (office == null || words.is(phrase.from() - 1, "as")) {
            return null;
        }
        Manner manner = office.kind() == Noun.OFFICE ? Manner.OFFICE : Manner.DESCRIPTION;
        if (phrase.group()) {
            List<Person> members = body(phrase, office, words);
            members = members.isEmpty() && phrase.definite() ? members(phrase, office, words) : members;
            return new Mention(phrase.from(), phrase.until(), phrase.head(), manner, members, true);
        }
        Predicates predicates = new Predicates(words);
        if (predicates.isPredicate(phrase)) {
            Person holder = predicates.holder(phrase, before, discourse);
            if (holder == null) {
                return null;
            }
            roster.learn(holder, phrase, words.sentence().id());
            return new Mention(
                    phrase.from(), phrase.until(), phrase.head(), Manner.DESCRIPTION, List.of(holder), false);
        }
        String noun = words.slice(withOwner(phrase, words), phrase.until());
        Person sole = isOwned(phrase, words) ? null : predicates.sole(phrase, office, discourse);
        if (sole != null) {
            roster.learn(sole, phrase, words.sentence().id());
        }
        List<Person> persons = of(
                phrase, office, isOwned(phrase, words), noun, words.sentence().id());
        List<Person> meant = persons.size() == 1 ? persons : List.of();
        return new Mention(phrase.from(), phrase.until(), phrase.head(), manner, meant, false);
    }

    /** "Uruguay's interior minister": the country before belongs to what somebody is called. */
    private static int withOwner(PersonPhrase phrase, WordClasses words) {
        PlaceSpan owner = words.tag(phrase.from() - 1) == Tag.POS ? words.place(phrase.from() - 2) : null;
        return owner == null ? phrase.from() : owner.from();
    }

    private static boolean isOwned(PersonPhrase phrase, WordClasses words) {
        return words.isPossessive(phrase.from())
                || (words.tag(phrase.from() - 1) == Tag.POS && words.place(phrase.from() - 2) == null);
    }

    /** "A delegation", "the choir", "its members": a group that travels as one; empty where the phrase means none. */
    private List<Person> body(PersonPhrase phrase, Office office, WordClasses words) {
        boolean led = words.tag(phrase.from()) == Tag.DT || words.tag(phrase.from()) == Tag.PRPS;
        boolean members = office.noun().equals("member") && phrase.definite() && led;
        boolean group =
                office.kind() == Noun.GROUP && !words.isPlural(phrase.head()) && !Lexicon.isTitle(office.noun(), "set");
        if (words.is(phrase.from(), "no") || words.is(phrase.from(), "each")) {
            return List.of();
        }
        boolean any = phrase.definite() && Lexicon.isTitle(office.noun(), "any_group");
        if (!members && !group && !any) {
            return many(phrase, office, words);
        }
        Person known = !phrase.definite()
                ? null
                : discourse.recent().stream()
                        .filter(person -> person.isBody() && discourse.isWithin(person))
                        .filter(person -> members || isSameBody(person, office))
                        .findFirst()
                        .orElse(null);
        if (known != null || members || !group) {
            return known == null ? List.of() : List.of(known);
        }
        Person body = roster.unnamed(
                GroupName.of(phrase.from(), phrase.until(), words),
                phrase,
                words.sentence().id());
        body.learnGender(Gender.NEITHER);
        return List.of(body);
    }

    /** "Four judges of the court of Peru", "the pupils of St Mary": many who are told of as one, by whose they are. */
    private List<Person> many(PersonPhrase phrase, Office office, WordClasses words) {
        int head = phrase.head();
        boolean possible = words.isPlural(head)
                && (!words.isCapital(head) || words.startsSentence(head))
                && !words.is(phrase.until(), ",")
                && !Lexicon.isTitle(office.noun(), "anyone");
        if (!possible) {
            return List.of();
        }
        Person known = discourse.recent().stream()
                .filter(person -> person.isBody() && discourse.isWithin(person) && person.holds(Set.of(office.noun())))
                .findFirst()
                .orElse(office.kind() == Noun.OFFICE && phrase.definite() ? discourse.bodyBefore() : null);
        int named = head;
        boolean many = false;
        for (int i = head - 1; i >= phrase.from(); i--) {
            named = words.isCapital(i) && words.tag(i) != Tag.CD && !words.startsSentence(i) ? i : named;
            many |= words.small(i).endsWith("hundred") || words.small(i).endsWith("thousand");
        }
        boolean whose = named < head && !many;
        for (int i = head + 1; i < phrase.until(); i++) {
            whose |= words.isCapital(i);
        }
        int end = phrase.until();
        int origin = GroupName.origin(end, words);
        if (!whose && origin > end) {
            end = origin;
            whose = true;
        }
        end = GroupName.joined(end, words);
        whose &= !words.is(end, ",");
        if (!whose || (known != null && phrase.definite())) {
            return known == null || !phrase.definite() ? List.of() : List.of(known);
        }
        Person body =
                roster.unnamed(words.slice(named, end), phrase, words.sentence().id());
        body.learnGender(Gender.NEITHER);
        return List.of(body);
    }

    /** "The choir" is a choir; "the group", "the ensemble" can be any. */
    private static boolean isSameBody(Person body, Office office) {
        return body.holds(Set.of(office.noun())) || Lexicon.isTitle(office.noun(), "any_group");
    }

    /** "The two ministers", "the couple", "Their Majesties" mean the last group; a delegation is its own. */
    private List<Person> members(PersonPhrase phrase, Office office, WordClasses words) {
        boolean own = office.kind() == Noun.GROUP && !Lexicon.isTitle(office.noun(), "set");
        List<Person> group = discourse.group();
        boolean counted = true;
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            counted &= !words.is(i, "two") || group.size() == 2;
            counted &= !words.is(i, "three") || group.size() == 3;
        }
        return own || !counted || group.stream().anyMatch(Person::isBody) ? List.of() : group;
    }

    /**
     * The person; more than one where it cannot be told which of them.
     *
     * @param owned whether it is somebody's: "Meloni's envoy"
     * @param noun the noun phrase, for somebody who is not known yet
     */
    private List<Person> of(PersonPhrase phrase, Office office, boolean owned, String noun, String statement) {
        boolean other = Lexicon.isTitle(office.noun(), "other") || Lexicon.isTitle(office.noun(), "equal");
        if (other || !phrase.definite()) {
            return List.of(roster.unnamed(noun, phrase, statement));
        }
        List<Person> holders = holders(phrase, office);
        if (holders.isEmpty() && !owned && Lexicon.isTitle(office.noun(), "accredited")) {
            holders = discourse.near().stream()
                    .filter(person -> person.isAccredited() && isFrom(person, phrase))
                    .toList();
        }
        boolean rank = Lexicon.isTitle(office.noun(), "rank");
        if (holders.isEmpty() && (rank || (!owned && isGeneral(office)))) {
            holders = general(phrase);
        }
        if (holders.isEmpty()) {
            return office.kind() == Noun.OFFICE || office.kind() == Noun.FAMILY
                    ? List.of(roster.unnamed(noun, phrase, statement))
                    : List.of();
        }
        if (holders.size() == 1) {
            holders.getFirst().learnHome(phrase.home());
        }
        return holders;
    }

    private List<Person> holders(PersonPhrase phrase, Office office) {
        Set<String> words = new HashSet<>(office.words());
        Predicate<Person> fits = person -> person.holds(words) && isFrom(person, phrase);
        List<Person> before = discourse.recent().stream().filter(fits).toList();
        if (before.isEmpty()) {
            List<Person> any = roster.withOffice(office.noun()).stream()
                    .filter(fits)
                    .limit(2)
                    .toList();
            List<Person> ours =
                    any.stream().filter(person -> person.home() == null).toList();
            return any.size() == 1 ? any : phrase.home() == null && ours.size() == 1 ? ours : List.of();
        }
        int last = before.stream().mapToInt(discourse::last).max().orElse(-1);
        return before.stream().filter(person -> discourse.last(person) == last).toList();
    }

    static boolean isFrom(Person person, PersonPhrase phrase) {
        return person.gender().agreesWith(phrase.gender())
                && (phrase.home() == null
                        || person.home() == null
                        || phrase.home().equals(person.home()));
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
                    .filter(person -> !person.isBody() && phrase.home().equals(person.home()))
                    .toList();
            return from.size() == 1 ? from : List.of();
        }
        Person person = discourse.salient(other ->
                discourse.isNear(other) && !other.isBody() && other.gender().agreesWith(phrase.gender()));
        return person == null ? List.of() : List.of(person);
    }
}

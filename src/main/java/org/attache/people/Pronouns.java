package org.attache.people;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.people.Mention.Manner;
import org.attache.people.phrases.Name;
import org.attache.people.phrases.PersonPhrase;
import org.attache.people.phrases.Subjects;
import org.attache.people.phrases.WordClasses;
import org.jspecify.annotations.Nullable;

/** Reads the pronouns of a sentence that stand for people. */
final class Pronouns {

    private final Roster roster;
    private final Discourse discourse;
    private final Antecedents antecedents;

    Pronouns(Roster roster, Discourse discourse) {
        this.roster = roster;
        this.discourse = discourse;
        this.antecedents = new Antecedents(discourse);
    }

    /**
     * The mention that a word is; null where it is no such pronoun.
     *
     * @param before the mentions of the sentence so far
     * @param next the phrase that follows; null for none
     */
    @Nullable
    Mention at(WordClasses words, int i, List<Mention> before, @Nullable PersonPhrase next, @Nullable Person speaker) {
        if (isOfTwo(words, i)) {
            return new Mention(i, i + 2, i + 1, Manner.PRONOUN, ofTwo(words.small(i + 1), before), false);
        }
        Antecedents.Pronoun pronoun = pronoun(words, i);
        boolean it = words.is(i, "it") && (isDeed(words, i + 1) || isThere(words, i + 1));
        Person body = !it ? null : i == 0 ? discourse.bodyBefore() : words.is(i - 1, ":") ? subject() : null;
        if (body != null) {
            return new Mention(i, i + 1, i, Manner.PRONOUN, List.of(body), true);
        }
        if (pronoun == null) {
            return null;
        }
        Person person = null;
        if (pronoun == Antecedents.Pronoun.ONE) {
            Gender gender = Gender.of(words.small(i));
            person = beside(before, words, i);
            person = person == null && before.isEmpty() && next != null ? ahead(next, words, i) : person;
            person = person == null || !person.gender().agreesWith(gender) ? null : person;
            if (person != null) {
                person.learnGender(gender);
            }
        }
        List<Person> persons = person == null ? antecedents.of(pronoun, words, i, speaker) : List.of(person);
        boolean group = pronoun == Antecedents.Pronoun.MANY || pronoun == Antecedents.Pronoun.SPEAKERS;
        return new Mention(i, i + 1, i, Manner.PRONOUN, persons, group);
    }

    /** "It is in Oslo": a place right behind "be". */
    private static boolean isThere(WordClasses words, int verb) {
        return words.tag(verb).isVerb()
                && words.at(verb).lemma().equals("be")
                && (words.is(verb + 1, "in") || words.is(verb + 1, "at"))
                && words.place(verb + 2) != null;
    }

    /** The group that the sentence is about; null for none. */
    private @Nullable Person subject() {
        Person last = discourse.subjectHere(Gender.NEITHER);
        return last != null && last.isBody() ? last : null;
    }

    /** "It goes to", "it is led by": what only a group does, whatever else "it" can mean. */
    private static boolean isDeed(WordClasses words, int verb) {
        int at = verb;
        while (at + 1 < words.size()
                && words.tag(at + 1).isVerb()
                && (words.tag(at) == Tag.MD || words.tag(at).isVerb())) {
            at++;
        }
        return at < words.size()
                && words.tag(at).isVerb()
                && switch (Lexicon.verb(words.at(at).lemma())) {
                    case GO, COME, ARRIVE, LEAVE, RETURN, STAY, VISIT, LEAD, MEET, INCLUDE -> true;
                    default -> false;
                };
    }

    /** "The latter" and "the former" by themselves. */
    private static boolean isOfTwo(WordClasses words, int i) {
        boolean pair = words.is(i, "the")
                && i + 1 < words.size()
                && (words.small(i + 1).equals("latter") || words.small(i + 1).equals("former"));
        return pair
                && (i + 2 == words.size()
                        || !(words.tag(i + 2).isNoun() || words.tag(i + 2).isName()));
    }

    /** The second or the first of the last two who were named in the sentence; nobody where there are not two. */
    private static List<Person> ofTwo(String word, List<Mention> before) {
        List<Person> named = before.stream()
                .flatMap(mention -> mention.persons().stream())
                .distinct()
                .toList();
        if (named.size() < 2) {
            return List.of();
        }
        return List.of(word.equals("latter") ? named.getLast() : named.get(named.size() - 2));
    }

    private static Antecedents.@Nullable Pronoun pronoun(WordClasses words, int i) {
        boolean tagged = words.tag(i) == Tag.PRP || words.tag(i) == Tag.PRPS;
        return tagged && !words.isHonorific(i) && words.place(i) == null
                ? Antecedents.Pronoun.of(words.small(i))
                : null;
    }

    /** Of "Ana Ruiz and her deputy" the one right before the pronoun; null where nobody stands there. */
    private static @Nullable Person beside(List<Mention> mentions, WordClasses words, int i) {
        int link = words.tag(i - 1) == Tag.CC ? i - 1 : i;
        int end = words.is(link - 1, ",") ? link - 1 : link;
        Mention last = mentions.isEmpty() ? null : mentions.getLast();
        boolean joined = end < i && last != null && last.until() == end && words.isPossessive(i);
        return joined && last != null && last.persons().size() == 1
                ? last.persons().getFirst()
                : null;
    }

    /** "During his stay,", "Ahead of her visit,", "After Oslo, where she will speak,": a part before the subject. */
    private static boolean isFronted(WordClasses words, int pronoun, int subject) {
        boolean led = words.tag(0) == Tag.IN || words.tag(0) == Tag.RB;
        boolean verb = false;
        for (int i = 0; i < pronoun; i++) {
            verb |= words.tag(i).isVerb();
        }
        boolean comma = false;
        for (int i = pronoun; i < subject; i++) {
            comma |= words.tag(i) == Tag.COMMA;
        }
        return led && !verb && (words.isPossessive(pronoun) || comma);
    }

    /** Whom "his" means in "During his stay, Crown Prince Alois will see": the subject that follows; else null. */
    private @Nullable Person ahead(PersonPhrase phrase, WordClasses words, int pronoun) {
        Name name = phrase.name();
        boolean fronted = phrase.from() > pronoun && isFronted(words, pronoun, phrase.from());
        boolean subject = Subjects.isSubject(words, phrase.from(), phrase.until());
        List<Person> bearers = fronted && subject && name != null ? roster.bearers(name.words()) : List.of();
        Gender gender = Gender.of(words.small(pronoun));
        Person person = bearers.size() == 1 ? bearers.getFirst() : null;
        if (person == null) {
            return null;
        }
        Person before = discourse.salient(other -> discourse.isNear(other) && other.gender() == gender);
        return before == null || before == person ? person : null;
    }
}

package org.attache.people;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.people.phrases.Office;
import org.attache.people.phrases.PersonPhrase;
import org.attache.people.phrases.Subjects;
import org.attache.people.phrases.WordClasses;
import org.jspecify.annotations.Nullable;

/** Finds who a sentence says holds an office: "Ana Ruiz is the mayor of Lugo", "Tom Brandt, who was ambassador". */
final class Predicates {

    private final WordClasses words;

    Predicates(WordClasses words) {
        this.words = words;
    }

    /** Whether a phrase without a name is said of somebody rather than speaks of somebody. */
    boolean isPredicate(PersonPhrase phrase) {
        Tag before = words.tag(verb(phrase));
        boolean genitive = words.tag(phrase.until()) == Tag.POS;
        return !phrase.group()
                && !genitive
                && (words.isAppointed(verb(phrase)) || (before.isVerb() && isLink(verb(phrase))));
    }

    /** Who is said to hold it; null where the sentence denies it, only thinks of it, or names nobody before. */
    @Nullable
    Person holder(PersonPhrase phrase, List<Mention> before, Discourse discourse) {
        int verb = verb(phrase);
        for (int i = verb - 2; i < phrase.from(); i++) {
            boolean doubted = words.tag(i) == Tag.MD
                    || Lexicon.isAdverb(words.small(i), "negator")
                    || Lexicon.isAdverb(words.small(i), "hedge");
            if (doubted) {
                return null;
            }
        }
        Tag subject = words.tag(words.tag(verb - 1).isVerb() ? verb - 2 : verb - 1);
        if (subject == Tag.WP) {
            List<Person> last = before.isEmpty() ? List.of() : before.getLast().persons();
            return last.size() == 1 ? last.getFirst() : null;
        }
        return discourse.subjectHere(phrase.gender());
    }

    private int verb(PersonPhrase phrase) {
        int verb = phrase.from() - 1;
        while (words.tag(verb) == Tag.RB) {
            verb--;
        }
        return verb;
    }

    private boolean isLink(int verb) {
        String lemma = words.at(verb).lemma();
        return lemma.equals("be") || lemma.equals("become");
    }

    /**
     * "Ana Ruiz came on Monday. The Irish poet": of somebody alone a new sentence tells what they are; null where
     * another one can be meant.
     */
    @Nullable
    Person sole(PersonPhrase phrase, Office office, Discourse discourse) {
        Person person = discourse.sole();
        boolean possible = person != null
                && person.known()
                && person.role() == null
                && phrase.definite()
                && office.kind() == Noun.OFFICE
                && Subjects.isSubject(words, phrase.from(), phrase.until())
                && Descriptions.isFrom(person, phrase);
        for (int i = phrase.until(); possible && i < words.size(); i++) {
            possible = words.tag(i) != Tag.PRP || Gender.of(words.small(i)) == Gender.UNKNOWN;
        }
        return possible ? person : null;
    }
}

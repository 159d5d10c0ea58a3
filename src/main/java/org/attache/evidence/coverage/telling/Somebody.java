package org.attache.evidence.coverage.telling;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Word;
import org.attache.evidence.Recent;
import org.attache.geography.NameWords;

/** Recognises whether a text speaks of somebody whom a question does not name. */
public final class Somebody {

    /** They stand for whoever speaks, or for nobody. */
    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "me",
            "myself",
            "we",
            "us",
            "ourselves",
            "themselves",
            "himself",
            "herself",
            "nobody",
            "everybody",
            "everyone",
            "somebody",
            "someone",
            "anyone",
            "anybody");

    private static final Set<Noun> PEOPLE =
            EnumSet.of(Noun.PERSON, Noun.FAMILY, Noun.GROUP, Noun.ORGANISATION, Noun.OFFICE, Noun.HONORIFIC);

    /** Each takes some hundred bytes. */
    private static final int REMEMBERED = 3_000;

    private static final Recent<String, Set<String>> MENTIONED = new Recent<>(REMEMBERED);

    private Somebody() {}

    /**
     * Whether some words speak of somebody other than whom a question names.
     *
     * @param asked the words of the question, folded
     */
    public static boolean isIn(String words, Set<String> asked) {
        for (String mentioned : MENTIONED.of(words, Somebody::mentioned)) {
            if (PRONOUNS.contains(mentioned) || !asked.contains(mentioned)) {
                return true;
            }
        }
        return false;
    }

    /** The folded words that stand for somebody. */
    private static Set<String> mentioned(String words) {
        List<Word> read = Readings.of(words);
        Set<String> mentioned = new HashSet<>();
        for (int at = 0; at < read.size(); at++) {
            Word word = read.get(at);
            String folded = NameWords.fold(word.text());
            boolean named = isName(word) && !isOfPlace(read, at);
            if (PRONOUNS.contains(folded) || named || isOfPeople(folded)) {
                mentioned.add(folded);
            }
        }
        return Set.copyOf(mentioned);
    }

    private static boolean isName(Word word) {
        return word.tag().isName() && Character.isUpperCase(word.text().codePointAt(0));
    }

    /** "Fisher Hall", "Mink Bank": the name of a place, as its last word says. */
    private static boolean isOfPlace(List<Word> words, int at) {
        int last = at;
        while (last + 1 < words.size() && isName(words.get(last + 1))) {
            last++;
        }
        return Lexicon.nounForm(words.get(last).small()) == Noun.SITE;
    }

    private static boolean isOfPeople(String word) {
        return PEOPLE.contains(Lexicon.nounForm(word));
    }
}

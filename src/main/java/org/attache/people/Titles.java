package org.attache.people;

import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;

/** Finds the word of a noun phrase that names what somebody is. */
final class Titles {

    /** Words that belong to an office and stand behind it. */
    private static final Set<String> BEHIND = Set.of("elect", "designate", "emeritus", "emerita", "delegate");

    private final WordClasses words;

    Titles(WordClasses words) {
        this.words = words;
    }

    /** Index of the last title of a noun phrase; -1 where there is none. */
    int last(Chunk chunk) {
        for (int i = chunk.until() - 1; i >= chunk.core(); i--) {
            if (words.isTitle(i) && words.place(i) == null && !isSurname(chunk, i) && !words.isHyphen(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** "Tom King": at the end of a name of unknown words. */
    private boolean isSurname(Chunk chunk, int i) {
        return i == chunk.until() - 1
                && i > chunk.core()
                && words.isCapital(i)
                && Lexicon.isNamePart(words.small(i), "surname")
                && words.isCapital(i - 1)
                && words.noun(i - 1) == Noun.OTHER
                && words.place(i - 1) == null
                && !words.isAcronym(i - 1);
    }

    /** Index of the first word behind a title, its "elect" or "designate" skipped. */
    int after(int title) {
        int at = title + 1;
        if (words.isHyphen(at) && BEHIND.contains(words.small(at + 1))) {
            return at + 2;
        }
        return BEHIND.contains(words.small(at)) ? at + 1 : at;
    }

    /** Whether a phrase has a title and a word of a name behind it. */
    boolean leadsToName(Chunk chunk) {
        int title = last(chunk);
        return title >= 0 && after(title) < chunk.until();
    }

    boolean hasOrganisation(Chunk chunk) {
        for (int i = chunk.core(); i < chunk.until(); i++) {
            if (words.noun(i) == Noun.ORGANISATION || words.isAcronym(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first of the honorifics that end at one: "Shri" of "Shri Dr." */
    int firstOfRun(int honorific) {
        int at = honorific;
        while (words.isHonorific(at - 1) || (words.tag(at - 1) == Tag.NNP && words.is(at - 1, "rt"))) {
            at--;
        }
        return at;
    }

    /** Whether an office is part of what its holder is called: "Queen Ingelise". */
    boolean isRoyal(int title) {
        return Lexicon.isTitle(words.lemma(title), "royal") || Lexicon.isTitle(words.lemma(title), "noble");
    }
}

package org.attache.people.phrases;

import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.people.Gender;

/** Finds the word of a noun phrase that names what somebody is. */
final class Titles {

    private final WordClasses words;

    Titles(WordClasses words) {
        this.words = words;
    }

    /** Index of the last title of a noun phrase; -1 where there is none. */
    int last(Chunk chunk) {
        for (int i = chunk.until() - 1; i >= chunk.core(); i--) {
            boolean part = words.isHyphen(i + 1) && after(i) == i + 1;
            if (words.isTitle(i) && words.place(i) == null && !isSurname(chunk, i) && !part) {
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
                && (Lexicon.isNamePart(words.small(i), "surname") || words.noun(i) == Noun.HONORIFIC)
                && words.isCapital(i - 1)
                && words.noun(i - 1) == Noun.OTHER
                && words.place(i - 1) == null
                && !words.isAcronym(i - 1);
    }

    /** Index of the first word behind a title, its "elect" or "designate" skipped. */
    int after(int title) {
        int at = title + 1;
        if (words.isHyphen(at) && isBehind(at + 1)) {
            return at + 2;
        }
        if (words.isHyphen(at) && words.is(at + 1, "at") && words.isHyphen(at + 2) && isBehind(at + 3)) {
            return at + 4;
        }
        return isBehind(at) ? at + 1 : at;
    }

    private boolean isBehind(int i) {
        return Lexicon.isTitle(words.small(i), "behind");
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

    /** What the titles of a phrase say of somebody's sex. */
    Gender gender(int from, int until) {
        for (int i = until - 1; i >= from; i--) {
            String small = words.small(i);
            Gender gender = Gender.of(small.endsWith(".") ? small.substring(0, small.length() - 1) : words.lemma(i));
            if (gender != Gender.UNKNOWN && words.isTitle(i)) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    /** "The Queen Elizabeth Hall": people with a title have no article. */
    boolean isArticled(Chunk chunk) {
        return words.tag(chunk.from()) == Tag.DT && words.isCapital(chunk.core());
    }

    /** The index after a role that stands before a name with honorifics. */
    int roleUntil(Chunk chunk, int nameFrom) {
        int at = nameFrom;
        while (at > chunk.core() && words.isHonorific(at - 1)) {
            at--;
        }
        return at;
    }
}

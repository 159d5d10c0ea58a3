package org.attache.question.discourse;

import java.util.List;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.english.Word;

/** Tells verbs of visits that were read as nouns from the phrases before them. */
final class VisitingVerbs {

    private VisitingVerbs() {}

    /** "Coming" between a name and a day is what somebody does. */
    static boolean isVisiting(List<Word> words, int at) {
        String small = words.get(at).small();
        return at > 0
                && small.endsWith("ing")
                && words.get(at - 1).tag().isNoun()
                && VerbForms.verb(small, "") != Verb.OTHER;
    }

    /**
     * The end of a phrase: "when does the choir sing" and "is Ada Moreau coming": the verb is no part of the phrase
     * before it.
     */
    static int before(List<Word> words, int at, int end) {
        boolean asked = at > 0 && WhPhrase.isAuxiliary(words.get(at - 1).small());
        Word last = words.get(end - 1);
        boolean verb = end - at > 1
                && asked
                && !Character.isUpperCase(last.text().codePointAt(0))
                && words.stream().skip(at).noneMatch(word -> word.tag().isVerb())
                && VerbForms.verb(last.small(), "") != Verb.OTHER;
        return verb ? end - 1 : end;
    }
}

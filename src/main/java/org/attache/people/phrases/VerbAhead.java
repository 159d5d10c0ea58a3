package org.attache.people.phrases;

import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;

/** What the verb behind a name tells: whether whoever bears the name is somewhere, goes there or does something. */
final class VerbAhead {

    /** What stands before the place where somebody or something is. */
    static final Set<String> INSIDE = Set.of("in", "at", "near", "on", "inside", "around", "into", "outside");

    /** So many words behind a verb belong to it for sure. */
    private static final int REACH = 6;

    private final WordClasses words;

    VerbAhead(WordClasses words) {
        this.words = words;
    }

    /** "Beatriz has been in Oslo since Monday": a place behind "be". */
    boolean isSomewhere(int verb) {
        int at = verb;
        while (words.tag(at) == Tag.MD || words.tag(at) == Tag.RB || isAuxiliary(at)) {
            at++;
        }
        boolean be = at > verb && words.at(at - 1).lemma().equals("be");
        boolean in = INSIDE.contains(words.small(at));
        int place = words.tag(at + 1) == Tag.DT ? at + 2 : at + 1;
        return be && in && (words.place(place) != null || words.noun(place) == Noun.SITE);
    }

    private boolean isAuxiliary(int i) {
        return words.tag(i).isVerb()
                && (words.at(i).lemma().equals("be") || words.at(i).lemma().equals("have"));
    }

    /** "Visits Oslo", "travelled to Oslo": so surely a deed of somebody that even an odd name must be one. */
    boolean goesTo(int verb) {
        int at = behindVerbs(verb);
        at = at > verb && words.is(at, ",") ? behindVerbs(behindComma(at + 1)) : at;
        return at > verb && words.place(at) != null;
    }

    private int behindVerbs(int from) {
        int at = from;
        while (words.tag(at).isVerb() || words.tag(at) == Tag.MD || words.tag(at) == Tag.RB || words.is(at, "to")) {
            at++;
        }
        return at;
    }

    /** "Is due to begin": the verb that a plan is of. */
    Verb plannedAt(int i) {
        int at = i;
        while (words.tag(at) == Tag.MD || words.tag(at) == Tag.RB) {
            at++;
        }
        boolean be = words.tag(at).isVerb() && words.at(at).lemma().equals("be");
        at += be ? 1 : 0;
        if (be && words.tag(at) == Tag.VBG && Lexicon.verb(words.at(at).lemma()) != Verb.PLAN) {
            return Lexicon.verb(words.at(at).lemma());
        }
        boolean due = Lexicon.isAdjective(words.small(at), "due")
                || (words.tag(at).isVerb() && Lexicon.verb(words.at(at).lemma()) == Verb.PLAN);
        at += due ? 1 : 0;
        at = due && words.is(at, ",") ? behindComma(at + 1) : at;
        boolean to = words.is(at, "to") && (be || due);
        Verb verb = verbAt(to ? at + 1 : i);
        return to && verb == Verb.BEGIN ? Verb.GO : verb;
    }

    /** "Handed in her papers", "met his mother": what is done by somebody who is he or she. */
    boolean isPersonal(int verb) {
        if (!words.tag(verb).isVerb() && words.tag(verb) != Tag.MD) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(verb + REACH, words.size()) && words.tag(i) != Tag.COMMA; i++) {
            switch (words.small(i)) {
                case "his", "her", "himself", "herself" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Is planning, in the spring, to visit": the index behind what stands between commas. */
    private int behindComma(int from) {
        int at = from;
        while (at < words.size() && !words.is(at, ",")) {
            at++;
        }
        return at + 1;
    }

    /** The class of the verb that begins at a word; that of no known verb where none does. */
    Verb verbAt(int i) {
        int at = i;
        while (words.tag(at) == Tag.MD || words.tag(at) == Tag.RB) {
            at++;
        }
        return at < words.size() && words.tag(at).isVerb()
                ? Lexicon.verb(words.at(at).lemma())
                : Verb.OTHER;
    }
}

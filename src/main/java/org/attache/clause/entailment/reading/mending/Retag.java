package org.attache.clause.entailment.reading.mending;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Token;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.people.PlaceSpan;

/** Mends word classes that the words beside leave no doubt of, before a sentence is parsed. */
public final class Retag {

    private final List<Unit> units;
    private final List<Word> words = new ArrayList<>();

    private Retag(List<Unit> units) {
        this.units = units;
        units.forEach(unit -> words.add(unit.head()));
    }

    /** The heads of units with their word classes mended. */
    public static List<Word> of(List<Unit> units) {
        Retag retag = new Retag(units);
        for (int i = 0; i < units.size(); i++) {
            retag.word(i);
        }
        FiniteVerbs.mend(retag.words);
        return retag.words;
    }

    private void word(int i) {
        Word word = words.get(i);
        if (word.tag().isVerb()
                && Lexicon.verb(word.lemma()) == Verb.OTHER
                && Lexicon.verb(word.lemma() + "e") != Verb.OTHER) {
            set(i, word.tag(), word.lemma() + "e");
        }
        String small = word.small();
        String before = small(i - 1);
        PlaceSpan named = units.get(i).place();
        boolean place = named != null && !named.adjective() && named.certain();
        boolean common = word.tag() == Tag.JJ
                || word.tag() == Tag.NN
                || word.tag() == Tag.NNS
                || (i == 0 && word.tag().isVerb());
        if (place && common && Character.isUpperCase(word.text().charAt(0))) {
            set(i, Tag.NNP, word.lemma());
        }
        boolean opens = i == 0
                && word.tag() == Tag.VB
                && words.size() > 1
                && words.get(1).tag().isNoun()
                && hasFinite(1);
        if (opens) {
            set(i, Tag.NN, small);
        }
        boolean agenda = word.tag() == Tag.VB
                && before.equals(":")
                && i + 1 < words.size()
                && (words.get(i + 1).tag() == Tag.IN || words.get(i + 1).tag() == Tag.TO)
                && Lexicon.noun(word.lemma()) != Noun.OTHER;
        if (agenda) {
            set(i, Tag.NN, small);
        }
        boolean modal = i > 1
                && (words.get(i - 1).tag() == Tag.MD
                        || (words.get(i - 1).tag() == Tag.RBR && small(i - 2).equals("no")));
        boolean bare = i > 0
                && words.get(i - 1).tag() == Tag.MD
                && !words.get(i - 1).small().equals("can")
                && i + 1 < words.size()
                && !words.get(i + 1).tag().isVerb()
                && !Character.isUpperCase(word.text().charAt(0));
        if (word.tag() == Tag.NN && (bare || (modal && Lexicon.verb(word.lemma()) != Verb.OTHER))) {
            set(i, Tag.VB, word.lemma());
        }
        boolean subject = i == 0
                && word.tag() == Tag.RB
                && !small.endsWith("ly")
                && Character.isUpperCase(word.text().charAt(0))
                && i + 1 < words.size()
                && (words.get(1).tag() == Tag.VBD || words.get(1).tag() == Tag.VBZ)
                && !Lexicon.isAdverb(small);
        if (subject) {
            set(i, Tag.NNP, small);
        }
        boolean bareNoun = word.tag() == Tag.JJ
                && before.equals("the")
                && i + 1 < words.size()
                && (words.get(i + 1).tag() == Tag.DT || words.get(i + 1).tag() == Tag.MD)
                && Lexicon.noun(word.lemma()) != Noun.OTHER;
        if (bareNoun) {
            set(i, Tag.NN, small);
        }
        boolean adverb =
                word.tag().isNoun() && (Lexicon.isAdverb(small, "negator") || Lexicon.isAdverb(small, "hedge"));
        boolean particle = word.tag() == Tag.IN
                && i > 0
                && words.get(i - 1).tag().isVerb()
                && (small(i + 1).equals("because")
                        || small(i + 1).equals(",")
                        || (i + 2 < words.size()
                                && small(i + 1).equals("and")
                                && words.get(i + 2).tag().isVerb()));
        if (particle || adverb) {
            set(i, Tag.RB, small);
        }
        boolean lately = small.equals("last")
                && word.tag().isVerb()
                && i + 1 < words.size()
                && small(i + 1).endsWith("ed");
        if (lately) {
            set(i, Tag.RB, small);
            set(i + 1, Tag.VBD, past(small(i + 1)));
        }
        boolean perfect = switch (before) {
            case "have", "has", "had", "been" -> true;
            default -> false;
        };
        if (perfect && word.tag() == Tag.JJ && small.endsWith("ed")) {
            set(i, Tag.VBN, past(small));
        }
        boolean withObject = perfect
                && !before.equals("been")
                && word.tag() == Tag.JJ
                && i + 1 < words.size()
                && (words.get(i + 1).tag() == Tag.PRP || words.get(i + 1).tag() == Tag.PRPS);
        if (withObject) {
            set(i, Tag.VBN, small.endsWith("nt") ? small.substring(0, small.length() - 1) + "d" : small);
        }
        boolean joined = (before.equals("and") || before.equals("or"))
                && word.tag() == Tag.JJ
                && small.endsWith("ed")
                && hasPerfect(i)
                && Lexicon.verb(past(small)) != Verb.OTHER;
        if (joined) {
            set(i, Tag.VBN, past(small));
        }
        boolean second = before.equals("and")
                && word.tag() == Tag.JJ
                && small.endsWith("ed")
                && i > 2
                && words.get(i - 2).tag() != Tag.JJ
                && i + 1 < words.size()
                && switch (words.get(i + 1).tag()) {
                    case IN, DT, CD, PRP, PRPS, TO -> true;
                    default -> false;
                }
                && words.subList(0, i).stream().anyMatch(other -> other.tag() == Tag.VBD);
        if (second) {
            set(i, Tag.VBD, past(small));
        }
        boolean purpose = word.tag() == Tag.NN
                && before.equals("to")
                && i + 1 < words.size()
                && (words.get(i + 1).tag() == Tag.DT || words.get(i + 1).tag() == Tag.PRPS)
                && small.equals(word.text())
                && hasFinite(0);
        if (purpose) {
            set(i, Tag.VB, small);
        }
        boolean infinitive = before.equals("to") && Lexicon.isAdjective(small(i - 2), "due");
        if (infinitive && (word.tag() == Tag.NN || word.tag() == Tag.VB) && Lexicon.verb(word.lemma()) != Verb.OTHER) {
            set(i, Tag.VB, word.lemma());
            Word due = words.get(i - 2);
            words.set(
                    i - 2, new Word(due.index(), new Token("scheduled", due.start(), due.end()), Tag.VBN, "schedule"));
        }
        boolean reports = word.tag() == Tag.NNS
                && small(i + 1).equals("that")
                && i > 0
                && words.get(i - 1).tag().isNoun();
        boolean says = word.tag() == Tag.NNS
                && small(i + 1).equals("that")
                && i > 0
                && words.get(i - 1).tag() == Tag.JJ
                && Lexicon.noun(before) != Noun.OTHER;
        if (says) {
            set(i - 1, Tag.NN, before);
        }
        if (reports || says) {
            present(i);
        }
        PresentVerbs.mend(words, units, i).ifPresent(mended -> words.set(i, mended));
        VerbGroups.mend(words, i).ifPresent(mended -> words.set(i, mended));
        if (OpenedClauses.isVerb(words, i)) {
            set(i, Tag.VBZ, singular(small));
        }
        NounPhrases.mend(words, units, i).ifPresent(mended -> words.set(i, mended));
        if (small.equals("provided") && small(i + 1).equals("that")) {
            words.set(i, new Word(word.index(), new Token("if", word.start(), word.end()), Tag.IN, "if"));
        }
    }

    private boolean hasPerfect(int before) {
        for (int i = 0; i + 1 < before; i++) {
            if (words.get(i).lemma().equals("have") && words.get(i + 1).tag() == Tag.VBN) {
                return true;
            }
        }
        return false;
    }

    private void present(int i) {
        String small = words.get(i).small();
        if (small.endsWith("s") && Lexicon.verb(singular(small)) != Verb.OTHER) {
            set(i, Tag.VBZ, singular(small));
        }
    }

    /** A word without the "s" of the third person. */
    static String singular(String small) {
        return small.endsWith("ies")
                ? small.substring(0, small.length() - 3) + "y"
                : small.substring(0, small.length() - 1);
    }

    private static String past(String small) {
        String stem = small.substring(0, small.length() - 2);
        return stem.endsWith("i")
                ? stem.substring(0, stem.length() - 1) + "y"
                : Lexicon.verb(stem + "e") != Verb.OTHER ? stem + "e" : stem;
    }

    private void set(int i, Tag tag, String lemma) {
        Word word = words.get(i);
        words.set(i, new Word(word.index(), word.token(), tag, lemma));
    }

    /** Whether a finite verb stands from here to the end of the clause. */
    private boolean hasFinite(int from) {
        for (int i = from; i < words.size(); i++) {
            switch (words.get(i).tag()) {
                case VBD, VBZ, VBP, MD -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private String small(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).small();
    }
}

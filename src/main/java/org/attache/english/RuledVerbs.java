package org.attache.english;

import java.util.List;

/** Mends verbs behind an auxiliary that the tagger took for nouns or adjectives, and lemmas that it guessed. */
final class RuledVerbs {

    private RuledVerbs() {}

    /** "Toured": a verb whose lemma the lemmatizer guessed wrong, where the lexicon knows one of its forms. */
    static void mendLemma(List<Word> words, int i) {
        Word word = words.get(i);
        String third = isThird(word) ? VerbForms.base(word.small(), 1) : null;
        if (third != null) {
            words.set(i, new Word(i, word.token(), Tag.VBZ, third));
            return;
        }
        if (!word.tag().isVerb() || Lexicon.verb(word.lemma()) != Verb.OTHER) {
            return;
        }
        String small = word.small();
        String irregular = Lexicon.irregular(small);
        if (irregular != null) {
            words.set(i, new Word(i, word.token(), word.tag(), irregular));
            return;
        }
        int cut = small.endsWith("ing") ? 3 : small.endsWith("ed") ? 2 : 0;
        String base = cut > 0 && small.length() > cut + 2 ? VerbForms.base(small, cut) : null;
        if (base != null) {
            words.set(i, new Word(i, word.token(), word.tag(), base));
        }
    }

    /**
     * "Who stays until Monday", "Queen Maud arrives in": whatever the tagger says, what ends so is neither past nor
     * adverb.
     */
    private static boolean isThird(Word word) {
        boolean ends = word.small().length() > 4
                && word.small().endsWith("s")
                && !word.small().endsWith("ss")
                && !word.token().isCapitalised();
        boolean strange = word.tag() == Tag.VBD || word.tag() == Tag.RB;
        return ends && strange && Lexicon.noun(word.small()) == Noun.OTHER;
    }

    /** "Is planning to visit", "is meeting officials": behind "be" and before what a verb rules. */
    private static boolean isProgressive(List<Word> words, int i, boolean be) {
        Word word = words.get(i);
        if (!be || word.tag() != Tag.NN || !word.small().endsWith("ing") || i + 1 >= words.size()) {
            return false;
        }
        boolean rules = switch (words.get(i + 1).tag()) {
            case DT, PRPS, TO, IN, COMMA, NNP, NNS, RB -> true;
            default -> false;
        };
        return rules && word.small().length() > 5 && VerbForms.base(word.small(), 3) != null;
    }

    /** "Will no longer travel", "was postponed": what an auxiliary rules is a verb. */
    static void mendRuled(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.small().equals("due") && words.get(i - 1).lemma().equals("be")) {
            words.set(i, new Word(i, word.token(), Tag.JJ, word.small()));
            return;
        }
        boolean bare = word.tag() == Tag.VB || word.tag() == Tag.VBP;
        boolean perfect = switch (words.get(i - 1).small()) {
            case "having", "has", "had" -> true;
            default -> false;
        };
        if (bare && perfect) {
            words.set(i, new Word(i, word.token(), Tag.VBN, word.lemma()));
            return;
        }
        if (word.tag() == Tag.PRPS
                && words.get(i - 1).small().equals("to")
                && Lexicon.verb(word.small()) != Verb.OTHER) {
            words.set(i, new Word(i, word.token(), Tag.VB, word.small()));
            return;
        }
        if (word.tag() == Tag.PRPS && word.small().endsWith("s")) {
            String base = VerbForms.base(word.small(), 1);
            if (base != null) {
                words.set(i, new Word(i, word.token(), Tag.VBZ, base));
            }
            return;
        }
        boolean byWhom = word.tag() == Tag.JJ
                && word.small().endsWith("ed")
                && i + 1 < words.size()
                && words.get(i + 1).small().equals("by");
        String done = byWhom ? VerbForms.base(word.small(), 2) : null;
        if (done != null) {
            words.set(i, new Word(i, word.token(), Tag.VBN, done));
            return;
        }
        boolean can = word.tag() == Tag.NN || word.tag() == Tag.JJ;
        if (!can || word.token().isCapitalised()) {
            return;
        }
        int at = i - 1;
        while (at > 0 && i - at < 4 && isBetween(words.get(at))) {
            at--;
        }
        Word ruling = words.get(at);
        boolean modal = ruling.tag() == Tag.MD;
        boolean be = ruling.lemma().equals("be") && ruling.tag().isVerb();
        if (modal && Lexicon.verb(word.small()) != Verb.OTHER) {
            words.set(i, new Word(i, word.token(), Tag.VB, word.small()));
        } else if (isProgressive(words, i, be && at == i - 1)) {
            String base = VerbForms.base(word.small(), 3);
            words.set(i, new Word(i, word.token(), Tag.VBG, base == null ? word.lemma() : base));
        } else if (be && word.small().length() > 4 && word.small().endsWith("ed")) {
            String base = VerbForms.base(word.small(), 2);
            if (base != null) {
                words.set(i, new Word(i, word.token(), Tag.VBN, base));
            }
        }
    }

    private static boolean isBetween(Word word) {
        return word.tag() == Tag.RB || word.tag() == Tag.RBR || word.small().equals("no");
    }
}

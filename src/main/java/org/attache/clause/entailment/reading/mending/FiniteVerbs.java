package org.attache.clause.entailment.reading.mending;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;

/** Mends word classes by the rule that a clause has one finite verb. */
final class FiniteVerbs {

    private final List<Word> words;

    private FiniteVerbs(List<Word> words) {
        this.words = words;
    }

    static void mend(List<Word> words) {
        FiniteVerbs verbs = new FiniteVerbs(words);
        for (int i = 0; i < words.size(); i++) {
            verbs.known(i);
        }
        verbs.finite();
        for (int i = 2; i < words.size(); i++) {
            verbs.participle(i);
        }
    }

    /** Words of the lexicon that the tagger took for what they never are. */
    private void known(int i) {
        Word word = words.get(i);
        String small = word.small();
        boolean odd = word.tag() == Tag.IN || word.tag() == Tag.RB || word.tag() == Tag.UH || word.tag() == Tag.FW;
        if (odd && Lexicon.noun(small) == Noun.OFFICE) {
            set(i, Tag.NN, small);
        }
        String singular = small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
        if (odd && small.endsWith("s") && !Lexicon.isAdverb(small) && Lexicon.noun(singular) != Noun.OTHER) {
            set(i, Tag.NNS, singular);
        }
        boolean verb = word.tag() == Tag.RB
                && small.endsWith("s")
                && i > 0
                && words.get(i - 1).tag().isNoun()
                && Lexicon.verb(small.substring(0, small.length() - 1)) != Verb.OTHER;
        if (verb) {
            set(i, Tag.VBZ, small.substring(0, small.length() - 1));
        }
    }

    /** "Asked them to free the sailors held in May": a clause has one finite verb, so the second is a participle. */
    private void participle(int i) {
        Tag next = i + 1 < words.size() ? words.get(i + 1).tag() : Tag.STOP;
        boolean reduced = words.get(i).tag() == Tag.VBD
                && (words.get(i - 1).tag() == Tag.NN
                        || (words.get(i - 1).tag() == Tag.NNP
                                && words.get(i - 2).tag() == Tag.IN)
                        || words.get(i - 1).tag() == Tag.NNS
                        || words.get(i - 1).tag() == Tag.NNPS)
                && (next == Tag.IN || next == Tag.STOP)
                && words.get(i).small().endsWith("ed");
        for (int at = i - 2; reduced && at >= 0; at--) {
            Tag tag = words.get(at).tag();
            boolean border = switch (tag) {
                case COMMA, CC, COLON, WP, WDT, WRB -> true;
                case IN ->
                    Lexicon.isConjunction(small(at), "cause")
                            || Lexicon.isConjunction(small(at), "condition")
                            || Lexicon.isConjunction(small(at), "time")
                            || small(at).equals("that");
                default -> false;
            };
            if (border) {
                return;
            }
            if (tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP) {
                if (!opensClause(words.get(at).lemma())) {
                    set(i, Tag.VBN, words.get(i).lemma());
                }
                return;
            }
        }
    }

    /** Whether a clause without "that" may stand behind a verb: "said the minister left". */
    private static boolean opensClause(String lemma) {
        return switch (Lexicon.verb(lemma)) {
            case SAY, DENY, BELIEVE, HOPE, EXPECT, DOUBT, CONSIDER, MEET -> true;
            default ->
                switch (lemma) {
                    case "know", "think", "find", "hear", "feel", "show", "mean", "suggest", "be", "fear" -> true;
                    default -> false;
                };
        };
    }

    /** Of a sentence without a finite verb, a participle without an auxiliary is one. */
    private void finite() {
        boolean any = words.stream().anyMatch(word -> switch (word.tag()) {
            case VBD, VBZ, VBP, MD -> true;
            default -> false;
        });
        if (any) {
            return;
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).tag() == Tag.VB && words.get(i - 1).tag().isNoun()) {
                set(i, Tag.VBD, words.get(i).lemma());
                return;
            }
            if (words.get(i).tag() == Tag.VBN && words.get(i - 1).tag().isNoun()) {
                set(i, Tag.VBD, words.get(i).lemma());
                return;
            }
        }
    }

    private void set(int i, Tag tag, String lemma) {
        Word word = words.get(i);
        words.set(i, new Word(word.index(), word.token(), tag, lemma));
    }

    private String small(int i) {
        return words.get(i).small();
    }
}

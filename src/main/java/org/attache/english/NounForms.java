package org.attache.english;

import java.util.List;

/** Mends nouns, names and adverbs that the tagger took for verbs or for something else. */
final class NounForms {

    private NounForms() {}

    /** "EU envoy", "to Nuuk", "Visit of", "Under Secretary": nouns and names that are taken for something else. */
    static void mend(List<Word> words, int i) {
        if (isApart(words, i)) {
            words.set(
                    i, new Word(i, words.get(i).token(), Tag.COMMA, words.get(i).lemma()));
        }
        if (isPointing(words, i)) {
            words.set(i, new Word(i, words.get(i).token(), Tag.DT, words.get(i).small()));
        }
        mendNoun(words, i);
        if (isLoneNoun(words, i)) {
            words.set(i, new Word(i, words.get(i).token(), Tag.NN, words.get(i).small()));
        }
        if (i > 0) {
            mendPossessed(words, i);
        }
    }

    /** "Left Oslo that morning": before a part of a day that no verb follows it opens no clause. */
    private static boolean isPointing(List<Word> words, int i) {
        Word word = words.get(i);
        boolean that = word.small().equals("that") && word.tag() != Tag.DT && i > 0 && i + 1 < words.size();
        Word next = that ? words.get(i + 1) : word;
        Word behind = that && i + 2 < words.size() ? words.get(i + 2) : null;
        return that
                && next.tag() == Tag.NN
                && Lexicon.noun(next.small()) == Noun.DAY
                && (behind == null || !(behind.tag().isNoun() || behind.tag().isVerb() || behind.tag() == Tag.MD));
    }

    /** "The book fair in": no adjective stands at the end of a noun. */
    private static boolean isLoneNoun(List<Word> words, int i) {
        Word word = words.get(i);
        boolean can = word.tag() == Tag.JJ && i > 0 && i + 1 < words.size() && Lexicon.noun(word.small()) == Noun.EVENT;
        return can
                && switch (words.get(i - 1).tag()) {
                    case DT, NN, NNP -> true;
                    default -> false;
                }
                && switch (words.get(i + 1).tag()) {
                    case IN, COMMA, STOP -> true;
                    default -> false;
                };
    }

    /** "RIGA — Minister": a dash between spaces parts what a hyphen would join. */
    private static boolean isApart(List<Word> words, int i) {
        Word word = words.get(i);
        return word.tag() == Tag.HYPH
                && i > 0
                && i + 1 < words.size()
                && words.get(i - 1).end() < word.start()
                && word.end() < words.get(i + 1).start();
    }

    /** "Reports that she will come are untrue": no third person begins a clause before "that". */
    private static boolean isReports(List<Word> words, int i) {
        Word word = words.get(i);
        boolean begins = i == 0
                || switch (words.get(i - 1).tag()) {
                    case STOP, COLON, CC, COMMA -> true;
                    default -> false;
                };
        return word.tag() == Tag.VBZ
                && begins
                && i + 1 < words.size()
                && words.get(i + 1).small().equals("that")
                && Lexicon.noun(singular(word.small())) != Noun.OTHER;
    }

    private static void mendNoun(List<Word> words, int i) {
        Word word = words.get(i);
        if (isReports(words, i)) {
            words.set(i, new Word(i, word.token(), Tag.NNS, singular(word.small())));
            return;
        }
        boolean verb = word.tag() == Tag.VB || word.tag() == Tag.VBP;
        boolean capital = word.token().isCapitalised();
        Word next = i + 1 < words.size() ? words.get(i + 1) : null;
        boolean adverb = Lexicon.isAdverb(word.small()) || word.small().endsWith("ly");
        if (verb && !capital && adverb && Lexicon.verb(word.small()) == Verb.OTHER) {
            words.set(i, new Word(i, word.token(), Tag.RB, word.small()));
            return;
        }
        boolean led = i > 0 || (next != null && next.small().endsWith("ed"));
        if (verb && capital && led && Lexicon.verb(word.small()) == Verb.OTHER) {
            words.set(i, new Word(i, word.token(), Tag.NNP, word.text()));
        } else if (verb && Lexicon.verb(word.small()) == Verb.OTHER && Lexicon.noun(word.small()) != Noun.OTHER) {
            words.set(i, new Word(i, word.token(), Tag.NN, word.small()));
        } else if (verb
                && next != null
                && Lexicon.noun(word.small()) == Noun.VISIT
                && (next.small().equals("of") || next.small().equals("by"))) {
            words.set(i, new Word(i, word.token(), Tag.NN, word.small()));
        } else if (capital && isOdd(word.tag()) && Lexicon.noun(word.small()) == Noun.OFFICE) {
            words.set(i, new Word(i, word.token(), Tag.NNP, word.text()));
        } else if (capital
                && i > 0
                && isAdverb(word.tag())
                && words.get(i - 1).tag().isName()) {
            words.set(i, new Word(i, word.token(), Tag.NNP, word.text()));
        } else if (capital && i > 0 && next != null && isSurname(word, words.get(i - 1), next)) {
            words.set(i, new Word(i, word.token(), Tag.NNP, word.text()));
        } else if (word.small().equals("prior") && next != null && next.small().equals("to")) {
            words.set(i, new Word(i, word.token(), Tag.RB, word.small()));
        } else if (word.tag() == Tag.IN
                && capital
                && next != null
                && next.token().isCapitalised()
                && word.small().equals("under")
                && Lexicon.noun(next.small()) == Noun.OFFICE) {
            words.set(i, new Word(i, word.token(), Tag.NNP, word.text()));
        }
    }

    /** "Tiina Must will travel": an auxiliary with a capital, between a name and the verb, is the end of the name. */
    private static boolean isSurname(Word word, Word before, Word next) {
        return word.tag() == Tag.MD
                && before.tag().isName()
                && !next.token().isCapitalised()
                && (next.tag() == Tag.MD || next.tag().isVerb());
    }

    /** What an office never is. */
    private static boolean isOdd(Tag tag) {
        return tag == Tag.JJ || tag == Tag.IN || tag == Tag.RB || tag == Tag.UH || tag == Tag.FW;
    }

    private static boolean isAdverb(Tag tag) {
        return tag == Tag.RB || tag == Tag.RBR || tag == Tag.RBS;
    }

    /** "Has cancelled her visit": a noun of the lexicon behind a possessive pronoun is no verb. */
    private static void mendPossessed(List<Word> words, int i) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        boolean her = before.tag() == Tag.PRP && before.small().equals("her");
        boolean verb = word.tag() == Tag.VB || word.tag() == Tag.VBP || word.tag() == Tag.VBZ;
        boolean noun = her && (word.tag() == Tag.NN || word.tag() == Tag.NNS);
        if ((!verb && !noun)
                || (!her && before.tag() != Tag.PRPS)
                || Lexicon.noun(singular(word.small())) == Noun.OTHER) {
            return;
        }
        if (her && i > 1 && isCausative(words.get(i - 2).lemma())) {
            return;
        }
        String singular = singular(word.small());
        words.set(i - 1, new Word(i - 1, before.token(), Tag.PRPS, before.lemma()));
        words.set(i, new Word(i, word.token(), singular.equals(word.small()) ? Tag.NN : Tag.NNS, singular));
    }

    private static String singular(String small) {
        boolean plural = small.endsWith("s") && Lexicon.noun(small) == Noun.OTHER;
        return plural ? small.substring(0, small.length() - 1) : small;
    }

    private static boolean isCausative(String lemma) {
        return switch (lemma) {
            case "let", "make", "help", "see", "hear", "watch", "have" -> true;
            default -> false;
        };
    }
}

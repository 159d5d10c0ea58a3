package org.attache.english;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the tagger mistakes most often: verbs of the lexicon taken for nouns or adjectives, and nouns behind a
 * possessive pronoun taken for verbs. Linear time.
 */
public final class VerbForms {

    private VerbForms() {}

    /** The same words with their word classes mended. */
    public static List<Word> mended(List<Word> words) {
        List<Word> mended = new ArrayList<>(words);
        for (int i = 1; i < mended.size(); i++) {
            mendNoun(mended, i);
            mendRuled(mended, i);
        }
        int from = 0;
        for (int i = 0; i <= mended.size(); i++) {
            if (i == mended.size() || isStop(mended.get(i))) {
                mend(mended, from, i);
                from = i + 1;
            }
        }
        return mended;
    }

    private static boolean isStop(Word word) {
        return word.tag() == Tag.STOP || word.text().equals(";") || word.text().equals(":");
    }

    /** "Has cancelled her visit": a noun of the lexicon behind a possessive pronoun is no verb. */
    private static void mendNoun(List<Word> words, int i) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        boolean her = before.tag() == Tag.PRP && before.small().equals("her");
        boolean verb = word.tag() == Tag.VB || word.tag() == Tag.VBP || word.tag() == Tag.VBZ;
        if (!verb || !her && before.tag() != Tag.PRPS || Lexicon.noun(singular(word.small())) == Noun.OTHER) {
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

    /** "Will no longer travel", "was postponed": what an auxiliary rules is a verb. */
    private static void mendRuled(List<Word> words, int i) {
        Word word = words.get(i);
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
        } else if (be && word.small().length() > 4 && word.small().endsWith("ed")) {
            String base = base(word.small(), 2);
            if (base != null) {
                words.set(i, new Word(i, word.token(), Tag.VBN, base));
            }
        }
    }

    private static boolean isBetween(Word word) {
        return word.tag() == Tag.RB || word.tag() == Tag.RBR || word.small().equals("no");
    }

    private static void mend(List<Word> words, int from, int until) {
        boolean finite = words.subList(from, until).stream().anyMatch(word -> isFinite(word.tag()));
        Set<Tag> seen = EnumSet.noneOf(Tag.class);
        for (int i = from; i < until; i++) {
            Word read = i == 0 || i == from ? null : asVerb(words.get(i));
            if (read != null) {
                Word before = words.get(i - 1);
                boolean behindNoun =
                        before.tag().isNoun() || before.tag() == Tag.CLOSE_BRACKET || before.tag() == Tag.COMMA;
                boolean parallel = before.tag() == Tag.CC && seen.contains(read.tag());
                if (!finite && behindNoun || parallel || read.tag() == Tag.VBD && words.get(i).tag() == Tag.NN) {
                    words.set(i, read);
                    finite = true;
                }
            }
            seen.add(words.get(i).tag());
        }
    }

    private static boolean isFinite(Tag tag) {
        return switch (tag) {
            case VBD, VBZ, VBP, MD -> true;
            default -> false;
        };
    }

    /** The word as a verb of the lexicon; null where it is a verb already or can be none. */
    private static @Nullable Word asVerb(Word word) {
        boolean noun = word.tag().isNoun() && !word.token().isCapitalised();
        String small = word.small();
        if (!noun || small.length() < 5) {
            return null;
        }
        if (small.endsWith("ed")) {
            String base = base(small, 2);
            return base == null ? null : new Word(word.index(), word.token(), Tag.VBD, base);
        }
        if (small.endsWith("s") && !small.endsWith("ss")) {
            String base = base(small, 1);
            return base == null ? null : new Word(word.index(), word.token(), Tag.VBZ, base);
        }
        return null;
    }

    private static @Nullable String base(String form, int cut) {
        String stem = form.substring(0, form.length() - cut);
        String shorter = stem.substring(0, stem.length() - 1);
        for (String candidate : List.of(stem, stem + "e", shorter)) {
            if (Lexicon.verb(candidate) != Verb.OTHER) {
                return candidate;
            }
        }
        return null;
    }
}

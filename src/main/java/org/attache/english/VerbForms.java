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
        for (int i = 0; i < mended.size(); i++) {
            RuledVerbs.mendLemma(mended, i);
            NounForms.mend(mended, i);
            if (i > 0) {
                RuledVerbs.mendRuled(mended, i);
            }
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

    /**
     * The class of a verb in any of its regular forms, with the particle behind it where that makes it another one.
     *
     * @param form in small letters
     * @param next the word behind it; empty for none
     */
    public static Verb verb(String form, String next) {
        String base = Lexicon.verb(form) != Verb.OTHER || Lexicon.isPhrasal(form, next) ? form : null;
        for (String ending : List.of("s", "es", "ed", "ing", "d")) {
            if (base == null && form.endsWith(ending) && form.length() > ending.length() + 2) {
                base = base(form, ending.length());
            }
        }
        return base == null ? Verb.OTHER : Lexicon.verb(base, Lexicon.isPhrasal(base, next) ? next : "");
    }

    private static boolean isStop(Word word) {
        return word.tag() == Tag.STOP || word.text().equals(";") || word.text().equals(":");
    }

    private static void mend(List<Word> words, int from, int until) {
        boolean finite = words.subList(from, until).stream().anyMatch(word -> isFinite(word.tag()));
        if (!finite) {
            LeadingNames.mend(words, from, until);
            finite = words.subList(from, until).stream().anyMatch(word -> isFinite(word.tag()));
        }
        String verb = "";
        Set<Tag> seen = EnumSet.noneOf(Tag.class);
        for (int i = from; i < until; i++) {
            Word read = i == 0 || i == from ? null : asVerb(words.get(i));
            if (read != null) {
                Word before = words.get(i - 1);
                boolean behindNoun = before.tag().isNoun()
                        || before.tag() == Tag.CLOSE_BRACKET
                        || before.tag() == Tag.COMMA
                        || (i > from + 1 && isNameLike(before, words.get(i - 2)));
                boolean parallel = before.tag() == Tag.CC && seen.contains(read.tag());
                boolean plain = behindNoun
                        && before.tag().isNoun()
                        && isNoNoun(words.get(i).small(), read.lemma());
                boolean past = read.tag() == Tag.VBD && words.get(i).tag() == Tag.NN;
                boolean series = before.tag() == Tag.COMMA
                        && seen.contains(read.tag())
                        && i + 1 < until
                        && leads(words.get(i + 1));
                // No name begins small.
                boolean odd = words.get(i).tag() == Tag.NNP;
                if ((!finite && behindNoun) || parallel || plain || past || series || odd) {
                    words.set(i, read);
                    finite = true;
                }
            }
            Word ruled = i > from ? asRuled(words.get(i), words.get(i - 1), seen) : null;
            if (ruled != null) {
                words.set(i, ruled);
            }
            verb = words.get(i).tag().isVerb() ? words.get(i).lemma() : verb;
            if (words.get(i).tag() == Tag.NN
                    && i > from
                    && !words.get(i - 1).tag().isVerb()
                    && Lexicon.isPhrasal(verb, words.get(i).small())) {
                words.set(
                        i,
                        new Word(i, words.get(i).token(), Tag.JJ, words.get(i).small()));
            }
            Word went = i > from ? Deeds.asJourney(words.get(i), words.get(i - 1)) : null;
            if (went != null) {
                words.set(i, went);
                finite = true;
            }
            boolean named = i > from + 1
                    && words.get(i).tag() == Tag.JJ
                    && words.get(i - 1).tag().isName()
                    && words.get(i - 2).tag().isName()
                    && i + 1 < until
                    && words.get(i + 1).tag() == Tag.NN;
            Word done = named ? Deeds.asPast(words.get(i)) : null;
            if (done != null) {
                words.set(i, done);
                finite = true;
            }
            Word did = i > from && !finite && i + 1 < until
                    ? Deeds.asDeed(words.get(i), words.get(i - 1), words.get(i + 1))
                    : null;
            if (did != null) {
                words.set(i, did);
                finite = true;
            }
            Word goes = i > from && !finite && i + 1 < until
                    ? Deeds.asPlural(words.get(i), words.get(i - 1), words.get(i + 1))
                    : null;
            if (goes != null) {
                words.set(i, goes);
                finite = true;
            }
            Word first = words.get(from);
            boolean leads =
                    i == from + 1 && first.tag() == Tag.JJ && first.token().isCapitalised();
            Word verbal = leads && !finite && words.get(i).tag() == Tag.NNS ? asVerb(words.get(i)) : null;
            if (verbal != null) {
                words.set(i, verbal);
                finite = true;
            }
            if (leads && (words.get(i).tag() == Tag.VBD || words.get(i).tag() == Tag.VBZ)) {
                words.set(from, new Word(from, first.token(), Tag.NNP, first.text()));
            }
            seen.add(words.get(i).tag());
        }
    }

    /** "Queen Maud", of which the tagger takes the second for an adjective. */
    private static boolean isNameLike(Word second, Word first) {
        return second.tag() == Tag.JJ
                && second.token().isCapitalised()
                && first.token().isCapitalised()
                && first.tag().isNoun();
    }

    private static boolean leads(Word word) {
        return word.tag() == Tag.RP || word.tag() == Tag.IN || word.tag() == Tag.TO;
    }

    /** "Will arrive on the 10th and depart on the 12th": behind "and" the auxiliary before still rules. */
    private static @Nullable Word asRuled(Word word, Word before, Set<Tag> seen) {
        boolean can = word.tag() == Tag.NN && before.tag() == Tag.CC && seen.contains(Tag.MD) && seen.contains(Tag.VB);
        return can && Lexicon.verb(word.small()) != Verb.OTHER && Lexicon.noun(word.small()) == Noun.OTHER
                ? new Word(word.index(), word.token(), Tag.VB, word.small())
                : null;
    }

    private static boolean isNoNoun(String small, String base) {
        return Lexicon.noun(small) == Noun.OTHER && Lexicon.noun(base) == Noun.OTHER;
    }

    private static boolean isFinite(Tag tag) {
        return switch (tag) {
            case VBD, VBZ, VBP, MD -> true;
            default -> false;
        };
    }

    /** The word as a verb of the lexicon; null where it is a verb already or can be none. */
    static @Nullable Word asVerb(Word word) {
        boolean noun = word.tag().isNoun() && !word.token().isCapitalised();
        String small = word.small();
        String irregular = noun ? Lexicon.irregular(small) : null;
        if (irregular != null) {
            return new Word(word.index(), word.token(), Tag.VBD, irregular);
        }
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

    static @Nullable String base(String form, int cut) {
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

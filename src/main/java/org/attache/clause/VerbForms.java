package org.attache.clause;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/**
 * Takes words for verbs that the tagger took for nouns: where the stretch between two stops has no finite verb otherwise,
 * and behind "and" beside another verb of the same form.
 */
final class VerbForms {

    private VerbForms() {}

    static List<Word> mended(List<Word> words) {
        List<Word> mended = new ArrayList<>(words);
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || isStop(words.get(i))) {
                mend(mended, from, i);
                from = i + 1;
            }
        }
        return mended;
    }

    private static boolean isStop(Word word) {
        return word.tag() == Tag.STOP || word.text().equals(";") || word.text().equals(":");
    }

    private static void mend(List<Word> words, int from, int until) {
        boolean finite = words.subList(from, until).stream().anyMatch(word -> isFinite(word.tag()));
        for (int i = Math.max(from + 1, 1); i < until; i++) {
            Word read = asVerb(words.get(i));
            if (read == null) {
                continue;
            }
            Word before = words.get(i - 1);
            boolean behindNoun = before.tag().isNoun() || before.tag() == Tag.CLOSE_BRACKET || before.tag() == Tag.COMMA;
            boolean parallel = before.tag() == Tag.CC
                    && words.subList(from, i).stream().anyMatch(word -> word.tag() == read.tag());
            if (!finite && behindNoun || parallel || read.tag() == Tag.VBD && words.get(i).tag() == Tag.NN) {
                words.set(i, read);
                finite = true;
            }
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

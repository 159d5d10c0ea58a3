package org.attache.question.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.question.Term;

/**
 * Where a question means visits to be, in words that the ledger does not have: "in Vadheim", "at the guest house".
 *
 * @param towns folded names
 * @param sites folded words of houses and institutions
 */
public record Whereabouts(List<String> towns, List<String> sites) {

    private static final Set<String> TOWARDS = Set.of("in", "at", "to", "into", "of");

    /** Nowhere. */
    public static final Whereabouts NONE = new Whereabouts(List.of(), List.of());

    /** Whether no place is meant. */
    public boolean isEmpty() {
        return towns.isEmpty() && sites.isEmpty();
    }

    /** Those of the terms that nothing else explains; none where one of these terms says something else. */
    public static Whereabouts of(List<Word> words, List<Term> left) {
        List<String> towns = new ArrayList<>();
        List<String> sites = new ArrayList<>();
        for (Term term : left) {
            int at = at(words, term);
            if (at < 0 || !isLed(words, at)) {
                return NONE;
            }
            boolean town =
                    term.kind() == Term.Kind.NAME && !words.get(at - 1).folded().equals("of");
            if (!town && !(term.kind() == Term.Kind.WORD && isSite(words, at))) {
                return NONE;
            }
            (town ? towns : sites).addAll(term.words());
        }
        return new Whereabouts(towns, sites);
    }

    private static int at(List<Word> words, Term term) {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).folded().equals(term.words().getFirst())) {
                return at;
            }
        }
        return -1;
    }

    /** Whether "at the" stands before the words of which this is one. */
    private static boolean isLed(List<Word> words, int at) {
        int before = at - 1;
        while (before > 0 && !Vocabulary.STOP.contains(words.get(before).folded())) {
            before--;
        }
        boolean article = before > 0
                && (words.get(before).folded().equals("the")
                        || words.get(before).folded().equals("our"));
        return before >= 0
                && TOWARDS.contains(words.get(article ? before - 1 : before).folded());
    }

    /** Whether the last of the words in a row is a house or an institution. */
    private static boolean isSite(List<Word> words, int at) {
        int last = at;
        while (last + 1 < words.size() && isNoun(words.get(last + 1))) {
            last++;
        }
        Noun noun = Lexicon.nounForm(words.get(last).folded());
        return noun == Noun.SITE || noun == Noun.ORGANISATION;
    }

    private static boolean isNoun(Word word) {
        return Lexicon.nounForm(word.folded()) != Noun.OTHER && !Vocabulary.STOP.contains(word.folded());
    }
}

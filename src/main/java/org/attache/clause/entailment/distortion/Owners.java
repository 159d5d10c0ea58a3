package org.attache.clause.entailment.distortion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.english.Tag;
import org.attache.english.Word;

/** "The brother of X bought the farm" does not tell of the farm of X, nor "A of B met C of D" of C of B. */
final class Owners {

    private Owners() {}

    /**
     * A noun with whose it is.
     *
     * @param owner its words; empty for a noun that belongs to nobody, "?" for one that belongs to a pronoun
     */
    private record Owned(String noun, Set<String> owner) {}

    static boolean areExchanged(List<Word> said, List<List<Word>> told) {
        List<Owned> all = told.stream().flatMap(words -> of(words).stream()).toList();
        return of(said).stream()
                .filter(one -> !one.owner().isEmpty() && !one.owner().contains("?"))
                .anyMatch(one -> isExchanged(one, all));
    }

    /** Whether every such noun of the statements is another one's, and this one has another noun there. */
    private static boolean isExchanged(Owned one, List<Owned> all) {
        List<Owned> same =
                all.stream().filter(other -> other.noun().equals(one.noun())).toList();
        boolean others = !same.isEmpty()
                && same.stream()
                        .allMatch(other -> !other.owner().isEmpty()
                                && !other.owner().contains("?")
                                && Content.shared(one.owner(), other.owner()) == 0);
        boolean bare =
                !same.isEmpty() && same.stream().allMatch(other -> other.owner().isEmpty());
        List<Owned> held = all.stream()
                .filter(other -> Content.shared(one.owner(), other.owner()) > 0)
                .toList();
        boolean known = all.stream().anyMatch(other -> one.owner().contains(other.noun()));
        return (others && (known || !held.isEmpty()))
                || (bare
                        && !held.isEmpty()
                        && held.stream().noneMatch(other -> other.noun().equals(one.noun())));
    }

    private static List<Owned> of(List<Word> words) {
        List<Owned> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).tag().isNoun()) {
                found.add(new Owned(Content.lemma(words.get(i)), owner(words, i)));
            }
        }
        return found;
    }

    private static Set<String> owner(List<Word> words, int noun) {
        Set<String> owner = new HashSet<>();
        int at = noun + 1;
        if (Content.small(words, at).equals("of")) {
            at++;
            while (at < words.size()
                    && (words.get(at).tag() == Tag.DT || words.get(at).tag() == Tag.JJ)) {
                at++;
            }
            while (at < words.size() && words.get(at).tag().isNoun()) {
                owner.add(Content.lemma(words.get(at)));
                at++;
            }
        }
        int before = noun - 1;
        while (before > 0
                && (words.get(before).tag() == Tag.JJ || words.get(before).tag() == Tag.NN)) {
            before--;
        }
        if (before >= 0 && words.get(before).tag() == Tag.PRPS) {
            owner.add("?");
        }
        if (before > 0 && words.get(before).tag() == Tag.POS) {
            at = before - 1;
            while (at >= 0 && words.get(at).tag().isNoun()) {
                owner.add(Content.lemma(words.get(at)));
                at--;
            }
        }
        return owner;
    }
}

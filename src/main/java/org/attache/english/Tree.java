package org.attache.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a sentence with what each depends on: relations of the Universal Dependencies,
 * universaldependencies.org.
 *
 * @param heads for each word the index of its head; -1 for the word that has none
 * @param relations for each word its relation to its head: "nsubj", "obl", "nsubj:pass"
 */
public record Tree(List<Word> words, List<Integer> heads, List<String> relations) {

    public Tree {
        words = List.copyOf(words);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return words.get(index);
    }

    /** The head of a word; -1 for none. */
    public int head(int index) {
        return heads.get(index);
    }

    public String relation(int index) {
        return relations.get(index);
    }

    /** The words that depend on a word, in their order. */
    public List<Integer> dependents(int head) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == head) {
                found.add(i);
            }
        }
        return found;
    }

    /** The first dependent in one of these relations; -1 for none. */
    public int dependent(int head, String... among) {
        Set<String> permitted = Set.of(among);
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == head && permitted.contains(relations.get(i))) {
                return i;
            }
        }
        return -1;
    }
}

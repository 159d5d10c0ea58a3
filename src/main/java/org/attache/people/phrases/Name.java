package org.attache.people.phrases;

import java.util.List;

/**
 * A name in a sentence.
 *
 * @param until index after its last word; a suffix ("Jr.") belongs to it
 * @param last index of its last word without suffix
 * @param text as the document writes it
 * @param words folded, without suffix and numeral; hyphens join
 */
public record Name(int from, int until, int last, String text, List<String> words) {

    /** How many of its words are more than an initial. */
    public int weight() {
        return (int) words.stream().filter(word -> word.length() > 1).count();
    }
}

package org.attache.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;

/** "On the guest list", "in your spring programme": the document whose visits are meant, by words of its title. */
final class DocumentPhrase {

    private static final Set<String> BEFORE = Set.of("on", "in", "from", "to");
    private static final Set<String> LEADS = Set.of("the", "this", "that", "your", "our");

    /** So many words may stand between the article and the word for a document. */
    private static final int REACH = 3;

    private DocumentPhrase() {}

    /** Positions of the phrase with its preposition; empty where there is none. */
    static Set<Integer> positions(List<Word> words) {
        for (int at = 0; at + 2 < words.size(); at++) {
            boolean opens = BEFORE.contains(words.get(at).folded())
                    && LEADS.contains(words.get(at + 1).folded());
            for (int noun = at + 2; opens && noun <= at + 2 + REACH && noun < words.size(); noun++) {
                if (Vocabulary.DOCUMENT.contains(words.get(noun).folded())) {
                    Set<Integer> positions = new TreeSet<>();
                    for (int i = at; i <= noun; i++) {
                        positions.add(i);
                    }
                    return positions;
                }
                if (Vocabulary.STOP.contains(words.get(noun).folded())) {
                    break;
                }
            }
        }
        return Set.of();
    }

    /** The folded words of the phrase that the title of the document must have. */
    static List<String> words(List<Word> words, Set<Integer> positions) {
        List<String> said = new ArrayList<>();
        for (int at : positions) {
            String word = words.get(at).folded();
            if (!BEFORE.contains(word) && !LEADS.contains(word)) {
                said.add(word);
            }
        }
        return said;
    }
}

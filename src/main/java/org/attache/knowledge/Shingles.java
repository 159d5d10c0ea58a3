package org.attache.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.source.Statement;
import org.attache.visit.NameWords;

/**
 * The runs of words of a document, as hashes, to tell how much of it stands in another.
 *
 * <p>Source: A. Broder, On the resemblance and containment of documents, 1997.
 */
record Shingles(String path, Set<Integer> hashes) {

    /** Short enough to survive an edited word here and there, long enough not to be a common phrase. */
    private static final int WORDS = 4;

    /** Fewer runs than this say nothing: two notes of a line may be alike by chance. */
    private static final int FEWEST = 12;

    static Shingles of(String path, List<Statement> statements) {
        List<String> words = new ArrayList<>();
        statements.forEach(statement -> words.addAll(NameWords.of(statement.words())));
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            hashes.add(words.subList(i, i + WORDS).hashCode());
        }
        return new Shingles(path, hashes);
    }

    boolean isTelling() {
        return hashes.size() >= FEWEST;
    }

    /** How much of this document stands in the other, from 0 to 1. */
    double containedIn(Shingles other) {
        long shared = hashes.stream().filter(other.hashes::contains).count();
        return hashes.isEmpty() ? 0 : (double) shared / hashes.size();
    }
}

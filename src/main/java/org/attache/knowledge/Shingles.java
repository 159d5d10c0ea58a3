package org.attache.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.geography.NameWords;
import org.attache.source.Statement;

/**
 * The runs of words of a document, as hashes, and its names and numbers, to tell how much of it stands in another.
 *
 * <p>Source: A. Broder, On the resemblance and containment of documents, 1997.
 */
record Shingles(String path, Set<Integer> hashes, Set<String> facts) {

    /** Short enough to survive an edited word here and there, long enough not to be a common phrase. */
    private static final int WORDS = 4;

    /** Fewer runs than this say nothing: two notes of a line may be alike by chance. */
    private static final int FEWEST = 12;

    /** How many of its least hashes stand for a document: of a document that it holds most are among its own. */
    private static final int SKETCH = 16;

    private static final Pattern FACT = Pattern.compile("(?<=[^.!?]\\s)\\p{Lu}[\\p{L}\\p{M}'’\\-]*|\\p{N}+");

    static Shingles of(String path, List<Statement> statements) {
        List<String> words = new ArrayList<>();
        Set<String> facts = new HashSet<>();
        for (Statement statement : statements) {
            words.addAll(NameWords.of(statement.words()));
            Matcher fact = FACT.matcher(statement.words());
            while (fact.find()) {
                facts.add(fact.group().toLowerCase(Locale.ROOT));
            }
        }
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            hashes.add(mixed(words.subList(i, i + WORDS).hashCode()));
        }
        return new Shingles(path, hashes, facts);
    }

    /** Spreads hashes evenly, so that the least ones are a fair sample (the finisher of MurmurHash3). */
    private static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    boolean isTelling() {
        return hashes.size() >= FEWEST;
    }

    /** A fair sample of its hashes. */
    List<Integer> sketch() {
        return hashes.stream().sorted().limit(SKETCH).toList();
    }

    /** How much of the shorter of the two stands in the longer, from 0 to 1. */
    double share(Shingles other) {
        return share(hashes, other.hashes);
    }

    /**
     * How many of the names and numbers of the one that has fewer the other has too, from 0 to 1. Texts from one mould
     * share most of their words and tell of different things; a copy names the same.
     */
    double sharedFacts(Shingles other) {
        return share(facts, other.facts);
    }

    private static double share(Set<?> some, Set<?> others) {
        if (some.size() > others.size()) {
            return share(others, some);
        }
        long shared = some.stream().filter(others::contains).count();
        return some.isEmpty() ? 1 : (double) shared / some.size();
    }
}

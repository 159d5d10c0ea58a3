package org.attache.knowledge.difference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attache.geography.NameWords;
import org.attache.source.Statement;

/**
 * The runs of words of a document, as hashes, and its names and numbers, to tell how much of it stands in another.
 *
 * <p>Source: A. Broder, On the resemblance and containment of documents, 1997.
 */
final class Shingles {

    /** Short enough to survive an edited word here and there, long enough not to be a common phrase. */
    private static final int WORDS = 4;

    /** Fewer runs than this say nothing: two notes of a line may be alike by chance. */
    private static final int FEWEST = 12;

    /** How many of its least hashes stand for a document: of a document that it holds most are among its own. */
    private static final int SKETCH = 16;

    private static final Pattern FACT = Pattern.compile("(?<=[^.!?]\\s)\\p{Lu}[\\p{L}\\p{M}'’\\-]*|\\p{N}+");

    private final String path;
    /** Each once, from the least: a set of objects would take a dozen times the memory of a long text. */
    private final int[] hashes;

    private final Set<String> facts;

    private Shingles(String path, int[] hashes, Set<String> facts) {
        this.path = path;
        this.hashes = hashes;
        this.facts = facts;
    }

    static Shingles of(String path, List<Statement> statements) {
        IntStream.Builder words = IntStream.builder();
        Set<String> facts = new HashSet<>();
        for (Statement statement : statements) {
            NameWords.of(statement.words()).forEach(word -> words.add(word.hashCode()));
            Matcher fact = FACT.matcher(statement.words());
            while (fact.find()) {
                facts.add(fact.group().toLowerCase(Locale.ROOT));
            }
        }
        int[] all = words.build().toArray();
        int[] hashes = IntStream.rangeClosed(0, all.length - WORDS)
                .map(from -> mixed(Arrays.hashCode(Arrays.copyOfRange(all, from, from + WORDS))))
                .sorted()
                .distinct()
                .toArray();
        return new Shingles(path, hashes, facts);
    }

    /** Spreads hashes evenly, so that the least ones are a fair sample (the finisher of MurmurHash3). */
    private static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    String path() {
        return path;
    }

    /** How many runs of words it has. */
    int size() {
        return hashes.length;
    }

    IntStream hashes() {
        return Arrays.stream(hashes);
    }

    boolean isTelling() {
        return hashes.length >= FEWEST;
    }

    /** A fair sample of its hashes. */
    IntStream sketch() {
        return hashes().limit(SKETCH);
    }

    /** How much of the shorter of the two stands in the longer, from 0 to 1. */
    double share(Shingles other) {
        int shared = 0;
        for (int here = 0, there = 0; here < hashes.length && there < other.hashes.length; ) {
            int order = Integer.compare(hashes[here], other.hashes[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        int all = Math.min(hashes.length, other.hashes.length);
        return all == 0 ? 1 : (double) shared / all;
    }

    /**
     * How many of the names and numbers of the one that has fewer the other has too, from 0 to 1. Texts from one mould
     * share most of their words and tell of different things; a copy names the same.
     */
    double sharedFacts(Shingles other) {
        boolean isLonger = facts.size() > other.facts.size();
        Set<String> some = isLonger ? other.facts : facts;
        Set<String> others = isLonger ? facts : other.facts;
        long shared = some.stream().filter(others::contains).count();
        return some.isEmpty() ? 1 : (double) shared / some.size();
    }
}

package org.attache.schedule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.visit.Edits;
import org.attache.visit.LedgerName;
import org.attache.visit.NameUse;

/**
 * Offers names of a ledger to somebody who is typing one. All words that were typed must begin words of the name, in
 * any order; names in which one begins only after a typo comes after those. Among equals those come first who have a
 * visit before them, the soonest first, then those with the most visits. Immutable.
 *
 * <p>The words are kept sorted, so a keystroke costs a search in them and, for typos, one walk through them.
 */
public final class NameSuggestions {

    /** Shorter words are too near to too many others. */
    private static final int SHORTEST_WITH_TYPO = 4;

    private static final Comparator<NameUse> LIKELIEST = Comparator.comparing(
                    NameUse::next, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Comparator.comparingInt(NameUse::visits).reversed())
            .thenComparing(use -> use.name().name());

    private final Map<LedgerName.Kind, Index> byKind = new EnumMap<>(LedgerName.Kind.class);

    public NameSuggestions(List<NameUse> uses) {
        for (LedgerName.Kind kind : LedgerName.Kind.values()) {
            byKind.put(
                    kind,
                    new Index(
                            kind,
                            uses.stream()
                                    .filter(use -> use.name().kind() == kind)
                                    .sorted(LIKELIEST)
                                    .map(use -> use.name().name())
                                    .toList()));
        }
    }

    /** Names that may be meant, the likeliest first; where nothing is typed yet, those that are likeliest anyway. */
    public List<String> of(LedgerName.Kind kind, String typed, int limit) {
        return index(kind).of(typed).limit(limit).toList();
    }

    /** All names of a kind. */
    public List<String> all(LedgerName.Kind kind) {
        return index(kind).names;
    }

    private Index index(LedgerName.Kind kind) {
        return byKind.getOrDefault(kind, new Index(kind, List.of()));
    }

    /** The names of one kind; a name is known by its place among them. */
    private static final class Index {

        private final List<String> names;
        private final String[] words;
        /** For each word the names that hold it. */
        private final List<int[]> holding;
        /** Countries of the ledger by what they are called officially, however the ledger calls them. */
        private final Map<String, BitSet> countries = new HashMap<>();

        Index(LedgerName.Kind kind, List<String> names) {
            this.names = List.copyOf(names);
            TreeMap<String, IntStream.Builder> byWord = new TreeMap<>();
            for (int at = 0; at < names.size(); at++) {
                for (String word : NameWords.of(names.get(at))) {
                    byWord.computeIfAbsent(word, none -> IntStream.builder()).add(at);
                }
                if (kind == LedgerName.Kind.COUNTRY) {
                    int found = at;
                    Countries.canonical(names.get(at))
                            .ifPresent(country -> countries
                                    .computeIfAbsent(country, none -> new BitSet())
                                    .set(found));
                }
            }
            this.words = byWord.keySet().toArray(String[]::new);
            this.holding = byWord.values().stream()
                    .map(builder -> builder.build().toArray())
                    .toList();
        }

        Stream<String> of(String typed) {
            List<String> asked = NameWords.of(typed);
            if (asked.isEmpty()) {
                return names.stream();
            }
            BitSet beginning = all(asked, false);
            if (!countries.isEmpty()) {
                Countries.canonical(typed).map(countries::get).ifPresent(beginning::or);
            }
            Set<Integer> found = new LinkedHashSet<>();
            Stream<Integer> likeliest = Stream.concat(
                    beginning.stream().boxed(),
                    Stream.of(asked).flatMap(all -> all(all, true).stream().boxed()));
            return likeliest.filter(found::add).map(names::get);
        }

        /** The names that hold all of these words, or their beginnings. */
        private BitSet all(List<String> asked, boolean withTypos) {
            BitSet all = any(asked.getFirst(), withTypos);
            asked.subList(1, asked.size()).forEach(word -> all.and(any(word, withTypos)));
            return all;
        }

        private BitSet any(String asked, boolean withTypos) {
            BitSet any = new BitSet(names.size());
            int from = Arrays.binarySearch(words, asked);
            for (int at = from < 0 ? -from - 1 : from; at < words.length && words[at].startsWith(asked); at++) {
                add(at, any);
            }
            if (withTypos && asked.length() >= SHORTEST_WITH_TYPO) {
                IntStream.range(0, words.length)
                        .filter(at -> Edits.isOneFromBeginning(asked, words[at]))
                        .forEach(at -> add(at, any));
            }
            return any;
        }

        private void add(int word, BitSet any) {
            for (int name : holding.get(word)) {
                any.set(name);
            }
        }
    }
}

package org.attache.knowledge.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sketches of documents by their hashes, to find those that another document may hold. For one thread. */
final class Sketches {

    /** How many hashes of its sketch a document must share to be looked at closely; a copy shares eleven of 16. */
    private static final int SHARED = 5;

    /**
     * Documents with the same run of words that are looked at; more is boilerplate, or more copies than need be known.
     */
    private static final int HOLDERS = 50;

    /** The numbers of documents in the order in which they came. */
    private static final class Holders {
        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size == HOLDERS) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }

    private final List<Shingles> documents = new ArrayList<>();
    private final Map<Integer, Holders> byHash = new HashMap<>();
    /** How many hashes each document shares with the one that is looked at; all 0 in between. */
    private final int[] shared;

    /** Room for so many documents. */
    Sketches(int most) {
        shared = new int[most];
    }

    void add(Shingles document) {
        int number = documents.size();
        documents.add(document);
        document.sketch()
                .forEach(hash ->
                        byHash.computeIfAbsent(hash, key -> new Holders()).add(number));
    }

    /** The documents whose sketch stands largely in this one, in the order of their paths. */
    Stream<Shingles> sharing(Shingles document) {
        IntStream.Builder close = IntStream.builder();
        List<Holders> met = new ArrayList<>();
        document.hashes().forEach(hash -> {
            Holders holders = byHash.get(hash);
            if (holders != null) {
                met.add(holders);
                for (int i = 0; i < holders.size; i++) {
                    if (++shared[holders.numbers[i]] == SHARED) {
                        close.add(holders.numbers[i]);
                    }
                }
            }
        });
        for (Holders holders : met) {
            for (int i = 0; i < holders.size; i++) {
                shared[holders.numbers[i]] = 0;
            }
        }
        return close.build().mapToObj(documents::get).sorted(Comparator.comparing(Shingles::path));
    }
}

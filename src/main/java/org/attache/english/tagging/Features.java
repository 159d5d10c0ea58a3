package org.attache.english.tagging;

import java.util.Arrays;

/** The hashed features of one decision, filled anew for each. */
final class Features {

    private int[] hashes = new int[96];
    private int size;
    private int template;

    void clear() {
        size = 0;
        template = 0;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return hashes[index];
    }

    /** Adds a feature of the next template; a template tells features of the same parts apart. */
    void add(int a) {
        put(mix(mix(0x51ED27, ++template), a));
    }

    void add(int a, int b) {
        put(mix(mix(mix(0x51ED27, ++template), a), b));
    }

    void add(int a, int b, int c) {
        put(mix(mix(mix(mix(0x51ED27, ++template), a), b), c));
    }

    void add(int a, int b, int c, int d) {
        put(mix(mix(mix(mix(mix(0x51ED27, ++template), a), b), c), d));
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /** A step of MurmurHash3 (32 bits). */
    private static int mix(int hash, int value) {
        int k = value * 0xCC9E2D51;
        k = Integer.rotateLeft(k, 15) * 0x1B873593;
        return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xE6546B64;
    }
}

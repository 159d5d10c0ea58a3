package org.attache.clause.entailment.reading.mending;

import java.util.List;

/** What hangs where in a tree that is being mended. */
final class Branches {

    private Branches() {}

    static boolean hasCase(int noun, List<Integer> heads, List<String> relations) {
        for (int d = 0; d < heads.size(); d++) {
            if (heads.get(d) == noun && relations.get(d).equals("case")) {
                return true;
            }
        }
        return false;
    }

    static boolean isBelow(int word, int top, List<Integer> heads) {
        int steps = 0;
        for (int at = word; at >= 0 && steps++ < heads.size(); at = heads.get(at)) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    static boolean hasCopula(int word, List<Integer> heads, List<String> relations) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == word && relations.get(i).equals("cop")) {
                return true;
            }
        }
        return false;
    }
}

package org.attache.knowledge.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives documents the namespaces of their statements' ids: a document keeps its own, a moved one brings it along, and a
 * new one is named after its path unless a document that was moved away has that already.
 */
final class Namespaces {

    private final Map<String, String> known;
    private final Set<String> taken = new HashSet<>();

    /** @param known the namespaces of the snapshot by the paths of their documents */
    Namespaces(Map<String, String> known) {
        this.known = new HashMap<>(known);
    }

    /** Leaves a document its namespace. */
    void keep(String path) {
        taken.add(known.getOrDefault(path, path));
    }

    /** The namespace of the document that lay under a path. */
    String inherited(String from) {
        keep(from);
        return known.getOrDefault(from, from);
    }

    /** A namespace for a document under a path; its own, where it is free. */
    String of(String path) {
        String own = known.getOrDefault(path, path);
        String free = own;
        for (int i = 2; taken.contains(free); i++) {
            free = path + "#" + i;
        }
        taken.add(free);
        return free;
    }
}

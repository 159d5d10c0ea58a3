package org.attache.knowledge;

import org.attache.evidence.Embedder;

/** The search indexes of one store: each embedding model has its own. Thread-safe. */
public interface SearchIndexes {

    /** Whether there is an index of this model, whatever state it is in. */
    boolean has(String model);

    /** Opens the index of an embedder's model, and makes an empty one where there is none. The caller closes it. */
    SearchIndex open(Embedder embedder);

    /** Deletes the indexes of all other models; none of them is open. */
    void keepOnly(String model);
}

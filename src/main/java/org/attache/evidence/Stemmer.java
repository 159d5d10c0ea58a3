package org.attache.evidence;

/** Cuts inflections off words, so that "visited" and "visits" compare equal. Thread-safe. */
@FunctionalInterface
public interface Stemmer {

    /** The stem of one folded word; the word itself where nothing can be cut off. */
    String stem(String word);
}

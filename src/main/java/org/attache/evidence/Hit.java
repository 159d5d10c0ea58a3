package org.attache.evidence;

import org.attache.source.Statement;

/**
 * A statement that a search found, and why it stands where it stands.
 *
 * @param score the fused score, comparable within one search only
 * @param bm25 its BM25 score, 0 where no word of the search occurs in it
 * @param cosine its likeness to the search's vector from -1 to 1, or NaN where the search had none
 */
public record Hit(Statement statement, double score, double bm25, double cosine) {}

package org.attache.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What to look for among the statements.
 *
 * @param words for BM25
 * @param vector for likeness in meaning; null searches by words alone
 * @param limit at most this many hits
 */
public record StatementSearch(String words, @Nullable Vector vector, int limit) {}

/**
 * The knowledge in an embedded H2 database: snapshots, documents, statements, the ledger of visits and vectors.
 *
 * <p>Start with {@link org.attache.h2.H2Knowledge}. Reading goes to {@code Database} directly, writing through
 * {@code Changes}, which keeps the {@code Sentinel}; {@code Opening} compares the two and calls {@code Repair} where
 * they differ. {@link org.attache.h2.Archive} moves whole states in and out. {@link org.attache.h2.H2EmbeddingStore}
 * stands by itself.
 */
@NullMarked
package org.attache.h2;

import org.jspecify.annotations.NullMarked;

/**
 * The knowledge in an embedded H2 database: snapshots, documents, statements, the ledger of visits and vectors.
 *
 * <p>Start with {@link org.attache.h2.H2Knowledge}. {@code H2EmbeddingStore} stands by itself.
 */
@NullMarked
package org.attache.h2;

import org.jspecify.annotations.NullMarked;

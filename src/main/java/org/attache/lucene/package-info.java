/**
 * One Lucene index of all statements: their words for BM25 and their vectors for likeness in meaning.
 *
 * <p>Start with {@link org.attache.lucene.LuceneIndex}. The index is derived and disposable: what cannot be read counts
 * as missing and is built again.
 */
@NullMarked
package org.attache.lucene;

import org.jspecify.annotations.NullMarked;

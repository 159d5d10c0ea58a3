/**
 * What the benchmarks share: generated documents, vectors that are embedded once, and the table of figures.
 *
 * <p>The benchmarks themselves stand in the package of what they measure; how to run each is in
 * {@code src/site/markdown/benchmarks.md}.
 */
@NullMarked
package org.attache.benchmark;

import org.jspecify.annotations.NullMarked;

/** Visits that entries of lists, programmes and cards tell with what stands over them. */
@NullMarked
package org.attache.visit.listing;

import org.jspecify.annotations.NullMarked;

/** The search index of a snapshot, and the vectors in it. */
@NullMarked
package org.attache.knowledge.index;

import org.jspecify.annotations.NullMarked;

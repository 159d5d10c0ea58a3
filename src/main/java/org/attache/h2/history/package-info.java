/** The rows that tell what became of each visit. */
@NullMarked
package org.attache.h2.history;

import org.jspecify.annotations.NullMarked;

/** Relations of words from WordNet 3.1. */
@NullMarked
package org.attache.wordnet;

import org.jspecify.annotations.NullMarked;

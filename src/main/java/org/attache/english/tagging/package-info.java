/**
 * The word class and the base form of each token of a sentence, by models trained on treebanks.
 *
 * <p>Start with {@link org.attache.english.tagging.Tagging}.
 */
@NullMarked
package org.attache.english.tagging;

import org.jspecify.annotations.NullMarked;

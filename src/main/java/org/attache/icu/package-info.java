/**
 * Sentence boundaries by ICU4J, which knows the terminators and quotation marks of all scripts.
 *
 * <p>Start with {@link org.attache.icu.IcuSentences}. ICU4J is imported here and nowhere else.
 */
@NullMarked
package org.attache.icu;

import org.jspecify.annotations.NullMarked;

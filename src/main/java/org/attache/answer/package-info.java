/**
 * From evidence to an answer: drafts, the checks every sentence must pass, and the answers that may be shown.
 *
 * <p>Start with {@link org.attache.answer.Answer}; {@link org.attache.answer.CitationVerifier} is the only way to make
 * a verified one.
 */
@NullMarked
package org.attache.answer;

import org.jspecify.annotations.NullMarked;

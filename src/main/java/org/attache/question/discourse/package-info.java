/**
 * What a question takes from the ones before it: whom a pronoun means, what a fragment leaves out.
 *
 * <p>Start with {@link org.attache.question.discourse.Completion}.
 */
@NullMarked
package org.attache.question.discourse;

import org.jspecify.annotations.NullMarked;

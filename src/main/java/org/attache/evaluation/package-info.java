/**
 * How good the program is: questions with what a right answer holds, sentences with whether their statements support
 * them, texts with the visits they tell of, and scores as pure functions of what came of each.
 *
 * <p>Start with {@link org.attache.evaluation.TestFile}.
 */
@NullMarked
package org.attache.evaluation;

import org.jspecify.annotations.NullMarked;

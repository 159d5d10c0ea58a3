/**
 * How good the answers are: questions with what a right answer holds, and scores as pure functions of answers.
 *
 * <p>Start with {@link org.attache.evaluation.Evaluation}.
 */
@NullMarked
package org.attache.evaluation;

import org.jspecify.annotations.NullMarked;

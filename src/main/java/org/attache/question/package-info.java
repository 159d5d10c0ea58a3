/**
 * What people ask and what it asks for.
 *
 * <p>Start with {@link org.attache.question.Interpretation}.
 */
@NullMarked
package org.attache.question;

import org.jspecify.annotations.NullMarked;

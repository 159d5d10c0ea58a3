/**
 * Visits (who, in which role, where, when, why), each field with the statements that bear it out, and the rules that
 * find visits in statements.
 *
 * <p>Start with {@link org.attache.visit.Visit}.
 */
@NullMarked
package org.attache.visit;

import org.jspecify.annotations.NullMarked;

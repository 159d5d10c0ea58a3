/**
 * What the clauses of a sentence tell of somebody's being somewhere: who, where and when, and how surely.
 *
 * <p>Start with {@link org.attache.visit.event.EventReader}.
 */
@NullMarked
package org.attache.visit.event;

import org.jspecify.annotations.NullMarked;

/**
 * What a text takes back of a visit it has told of, and what it only makes up: plans called off later on, denials,
 * jokes, stories.
 *
 * <p>Start with {@link org.attache.visit.retraction.Retractions}.
 */
@NullMarked
package org.attache.visit.retraction;

import org.jspecify.annotations.NullMarked;

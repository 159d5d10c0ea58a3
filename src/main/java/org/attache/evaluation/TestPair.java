package org.attache.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A claim together with whether its statements support it.
 *
 * @param kind what it puts to the test; null where the file does not say
 */
public record TestPair(String id, Claim claim, @Nullable String kind, boolean supported) {}

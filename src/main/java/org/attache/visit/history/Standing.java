package org.attache.visit.history;

import java.time.Instant;

/**
 * How far the history of a visit has come.
 *
 * @param uid names the visit through all its changes
 * @param sequence how many changes there were since it came to be known
 * @param modified when the last of them was
 */
public record Standing(String uid, int sequence, Instant modified) {}

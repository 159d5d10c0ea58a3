package org.attache.knowledge;

import java.time.Instant;

/**
 * One immutable state of the knowledge.
 *
 * @param number rises by one with each change; 0 is the empty knowledge
 */
public record Snapshot(long number, Instant created, int documents, int statements, int visits) {}

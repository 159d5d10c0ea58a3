package org.attache.knowledge;

import org.attache.source.Origin;

/** A document of a snapshot and how much came of it. */
public record DocumentSummary(Origin origin, int statements, int visits) {}

package org.attache.knowledge.difference;

import org.attache.visit.Visit;
import org.attache.visit.history.Teller;
import org.jspecify.annotations.Nullable;

/**
 * A visit as one document of the next snapshot tells it.
 *
 * @param namespace the path under which the document came in first
 * @param uid the visit that it was in the snapshot before; null where the document did not tell it
 */
public record Told(
        Visit visit,
        Teller teller,
        String namespace,
        @Nullable String uid) {}

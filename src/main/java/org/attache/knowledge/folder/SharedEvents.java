package org.attache.knowledge.folder;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.knowledge.KnowledgeStore;
import org.attache.source.Document;
import org.attache.source.Revisions;

/**
 * Documents that tell of events that others may tell of too. They wait until all are there that one of them may revise:
 * an invitation that did not change is read again once another file calls it off, or no longer does.
 */
final class SharedEvents {

    private final KnowledgeStore store;
    private final SortedMap<String, Document> documents = new TreeMap<>();
    private final Map<String, Duration> spent = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    SharedEvents(KnowledgeStore store) {
        this.store = store;
    }

    void add(Document document, Duration reading) {
        documents.put(document.path(), document);
        spent.put(document.path(), reading);
    }

    /**
     * The known documents that tell of what those added or others tell of or told of.
     *
     * @param gone paths of known documents that changed or are no longer there
     */
    Set<String> begin(Set<String> gone) {
        return telling(gone);
    }

    /** The same of those that were added since. */
    Set<String> next() {
        return telling(Set.of());
    }

    private Set<String> telling(Set<String> gone) {
        Set<String> events = new HashSet<>();
        documents.values().forEach(document -> events.addAll(document.body().events()));
        events.removeAll(asked);
        asked.addAll(events);
        return new HashSet<>(store.telling(events, gone));
    }

    /** All of them as they stand beside each other, with the time that reading each took. */
    Map<Document, Duration> settle() {
        Map<Document, Duration> settled = new LinkedHashMap<>();
        for (Document document : Revisions.settled(List.copyOf(documents.values()))) {
            settled.put(document, spent.getOrDefault(document.path(), Duration.ZERO));
        }
        return settled;
    }
}

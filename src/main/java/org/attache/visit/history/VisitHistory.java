package org.attache.visit.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What became of the visits up to one snapshot. Thread-safe; the reader of a database may fail as it does. */
public interface VisitHistory {

    /** Of knowledge that keeps none. */
    VisitHistory NONE = new VisitHistory() {
        @Override
        public long newest() {
            return 0;
        }

        @Override
        public long newestBefore(Instant moment) {
            return 0;
        }

        @Override
        public List<Revision> changesAfter(long number, int limit) {
            return List.of();
        }

        @Override
        public Map<String, List<Revision>> of(Collection<String> uids) {
            return Map.of();
        }

        @Override
        public Map<Telling, Standing> standings(Collection<Telling> tellings) {
            return Map.of();
        }
    };

    /** The number of the newest revision; 0 where there is none. */
    long newest();

    /** The number of the newest revision that came before a moment; 0 where there is none. */
    long newestBefore(Instant moment);

    /**
     * The revisions with greater numbers than this one, in their order.
     *
     * @param limit at most so many, the first ones
     */
    List<Revision> changesAfter(long number, int limit);

    /** The revisions of one visit, the first one first; empty where nobody knows it. */
    default List<Revision> of(String uid) {
        return of(List.of(uid)).getOrDefault(uid, List.of());
    }

    /** The revisions of several visits by their uids; unknown ones are left out. */
    Map<String, List<Revision>> of(Collection<String> uids);

    /** How far the history of the visits has come that these documents tell of; unknown ones are left out. */
    Map<Telling, Standing> standings(Collection<Telling> tellings);
}

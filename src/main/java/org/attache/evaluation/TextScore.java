package org.attache.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found in one text.
 *
 * @param hits false visits that were found
 * @param missed told visits that were not found
 */
public record TextScore(TestText text, List<PlainVisit> found, List<PlainVisit> hits, List<PlainVisit> missed) {

    public TextScore {
        found = List.copyOf(found);
        hits = List.copyOf(hits);
        missed = List.copyOf(missed);
    }

    static TextScore of(TestText text, List<PlainVisit> found) {
        return new TextScore(text, found, text.hits(found), text.missed(found));
    }

    /** Each told visit counts once, however often it was found. */
    VisitCount visits() {
        List<PlainVisit.Key> open =
                new ArrayList<>(text.told().stream().map(PlainVisit::key).toList());
        int right = 0;
        for (PlainVisit visit : found) {
            right += open.remove(visit.key()) ? 1 : 0;
        }
        return new VisitCount(right, found.size() - right, open.size());
    }

    long told(boolean calledOff) {
        return of(text.told(), calledOff);
    }

    long toldFound(boolean calledOff) {
        return told(calledOff) - of(missed, calledOff);
    }

    private static long of(List<PlainVisit> visits, boolean calledOff) {
        return visits.stream().filter(visit -> visit.isCalledOff() == calledOff).count();
    }
}

package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import org.attache.dates.DateRange;

/** Joins days that are named one by one and follow each other: "Thursday and Friday", "on May 3 and on May 4". */
final class DaysInARow {

    private DaysInARow() {}

    static List<Chunk> joined(List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        int at = 0;
        while (at < chunks.size()) {
            int next = second(chunks, at);
            if (next > at && chunks.get(at) instanceof Chunk.When one && chunks.get(next) instanceof Chunk.When two) {
                joined.add(new Chunk.When(
                        one.start(),
                        two.end(),
                        new DateRange(one.range().first(), two.range().last()),
                        new DateRange(
                                one.future().first(),
                                one.future().last().plusDays(two.range().days())),
                        one.yearStated() && two.yearStated(),
                        one.monthIn()));
                at = next + 1;
            } else {
                joined.add(chunks.get(at));
                at++;
            }
        }
        return joined;
    }

    /** The index of the day after the one at an index; the same index where none follows. */
    private static int second(List<Chunk> chunks, int at) {
        boolean comma = at + 1 < chunks.size() && chunks.get(at + 1).word().equals(",");
        int link = comma ? at + 2 : at + 1;
        if (!(chunks.get(at) instanceof Chunk.When one)
                || link >= chunks.size()
                || !chunks.get(link).word().equals("and")) {
            return at;
        }
        int next = link + 1 < chunks.size() && chunks.get(link + 1).word().equals("on") ? link + 2 : link + 1;
        boolean follows = next < chunks.size()
                && chunks.get(next) instanceof Chunk.When two
                && one.range().last().plusDays(1).equals(two.range().first());
        return follows ? next : at;
    }
}

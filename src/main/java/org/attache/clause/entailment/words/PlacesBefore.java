package org.attache.clause.entailment.words;

import java.util.List;
import java.util.Set;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;

/** The place that was named last, which is what "there" means. */
@SuppressWarnings("ReferenceEquality") // two statements with the same words are two
public final class PlacesBefore {

    private PlacesBefore() {}

    /** Whether it is the last place that was named with "in", "at" or "to" before a word of a statement. */
    public static boolean isLast(List<Graph> graphs, Unit one, Graph graph, int t) {
        Unit last = null;
        for (Graph before : graphs) {
            int until = before == graph ? t : before.size();
            for (int i = 0; i < until; i++) {
                boolean place = before.unit(i).isName()
                        && !before.unit(i).isPerson()
                        && !before.unit(i).isDate()
                        && (Set.of("in", "at", "to", "for").contains(before.preposition(i))
                                || (before.relation(i).equals("obj")
                                        && before.unit(i).place() != null));
                last = place ? before.unit(i) : last;
            }
            if (before == graph) {
                break;
            }
        }
        return last != null && NameMatch.names(one.words(), last.words());
    }
}

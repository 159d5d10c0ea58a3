package org.attache.clause.entailment.proposition;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.proposition.reading.Proposition.Tie;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Times;
import org.attache.dates.DateRange;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Whether the days of a proposition of a sentence follow from those of a statement. */
final class Days {

    private static final Set<String> BOUNDS = Set.of("until", "till", "since", "before", "after", "by", "from", "to");

    /** From this many days on, a time says "in" what happens on a day of it. */
    private static final int MONTH = 28;

    private final Graph sentence;
    private final Account account;

    Days(Graph sentence, Account account) {
        this.sentence = sentence;
        this.account = account;
    }

    /** The words of a time that follows; null where the statement has another or none. */
    @Nullable
    BitSet find(Part part, Variant said, Variant told, List<int[]> pairs) {
        Graph graph = told.of().graph();
        boolean any = false;
        for (Part other : told.parts()) {
            if (other.role() == Role.TIME) {
                any = true;
                if (follows(part, said, graph, other, told)) {
                    pairs.add(new int[] {part.head(), other.head()});
                    return read(part);
                }
            }
        }
        if (any) {
            return null;
        }
        for (Proposition beside : account.propositions(graph)) {
            boolean linked = isLinked(beside, told.of());
            if (linked && isOnly(beside.graph())) {
                for (Part other : beside.parts()) {
                    if (other.role() == Role.TIME && follows(part, said, graph, other, told)) {
                        return read(part);
                    }
                }
            }
        }
        return null;
    }

    private BitSet read(Part part) {
        BitSet read = new BitSet();
        read.set(part.phrase().from(), part.phrase().until());
        return read;
    }

    private static boolean isLinked(Proposition beside, Proposition told) {
        boolean above = told.above() == beside.place();
        return above
                && (told.tie() == Tie.JOINED
                        || told.tie() == Tie.PARTICIPLE
                        || told.tie() == Tie.INFINITIVE
                        || told.tie() == Tie.RELATIVE);
    }

    private static boolean isOnly(Graph graph) {
        int days = 0;
        for (int i = 0; i < graph.size(); i++) {
            days += graph.unit(i).isDate() ? 1 : 0;
        }
        return days == 1;
    }

    boolean isSame(Part part, Graph graph, Part other) {
        Unit s = unit(sentence, part);
        Unit t = unit(graph, other);
        return s.date() != null && t.date() != null && Times.same(s.date(), t.date());
    }

    private static Unit unit(Graph graph, Part part) {
        for (int i = part.phrase().from(); i < part.phrase().until(); i++) {
            if (graph.unit(i).isDate()) {
                return graph.unit(i);
            }
        }
        return graph.unit(part.head());
    }

    private boolean follows(Part part, Variant said, Graph graph, Part other, Variant told) {
        String p = part.preposition();
        String q = other.preposition();
        boolean bounded = BOUNDS.contains(p) || BOUNDS.contains(q);
        Unit s = unit(sentence, part);
        Unit t = unit(graph, other);
        if (s.date() == null || t.date() == null) {
            return false;
        }
        DateRange one = Times.range(s).orElse(null);
        DateRange range = Times.range(t).orElse(null);
        boolean several = range != null && range.days() > 1;
        boolean lasting = several && one != null && isLasting(told) && Times.isWithin(s.date(), t.date());
        if (lasting && (p.isEmpty() || p.equals("on")) && (q.isEmpty() || !bounded || q.equals("from"))) {
            return true;
        }
        boolean within = !BOUNDS.contains(p)
                && one != null
                && range != null
                && range.days() > 1
                && (q.equals("from") || q.equals("between"))
                && one.days() >= MONTH
                && one.contains(range);
        if (within) {
            return !said.of().negative();
        }
        boolean open = bounded && several && p.equals("from") && !BOUNDS.contains(q);
        if (bounded && !p.equals(q) && !open && !(several && q.equals("from") && p.isEmpty())) {
            return false;
        }
        if (isSame(part, graph, other)) {
            return true;
        }
        return one != null
                && range != null
                && one.days() >= MONTH
                && !said.of().negative()
                && !bounded
                && one.contains(range);
    }

    private static boolean isLasting(Variant told) {
        return switch (Predicates.sense(told)) {
            case ARRIVE, LEAVE, RETURN, BEGIN, END, POSTPONE, MOVE, CANCEL, LAST, GO, COME -> false;
            case OTHER -> !told.lemma().equals("open") && Predicates.sense(told) != Verb.SIGN;
            default -> true;
        };
    }
}

package org.attache.clause.entailment.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.english.Lexicon;
import org.attache.english.Tag;

/** Divides a statement into the stretches that each have one amount of a kind: "46 came and 31 left". */
final class Shares {

    private Shares() {}

    /**
     * A stretch of a statement.
     *
     * @param until behind its last unit
     */
    record Share(Graph graph, int from, int until, Quantity quantity) {}

    /** The stretches that have an amount of a kind each; fewer than two where nothing can be compared. */
    static List<Share> of(Graph graph, String kind, Graph sentence) {
        if (isWeaker(graph, sentence)) {
            return List.of();
        }
        BiFunction<Graph, Integer, Optional<Quantity>> read = kind.equals("date") ? Quantity::day : Quantity::of;
        List<Share> shares = new ArrayList<>();
        int from = 0;
        int start = 0;
        Quantity found = null;
        for (int i = 0; i <= graph.size(); i++) {
            if (i < graph.size() && !isBoundary(graph, i)) {
                continue;
            }
            Quantity here = null;
            for (int at = start; at < i; at++) {
                Quantity quantity = read.apply(graph, at).orElse(null);
                if (quantity != null && quantity.kind().equals(kind)) {
                    if (here != null) {
                        return List.of();
                    }
                    here = quantity;
                }
            }
            if (here != null && found != null) {
                shares.add(new Share(graph, from, start, found));
                from = start;
            }
            found = here == null ? found : here;
            start = i;
        }
        if (found != null) {
            shares.add(new Share(graph, from, graph.size(), found));
        }
        return shares;
    }

    /** Whether a statement says less surely that things are so, or that they are not. */
    private static boolean isWeaker(Graph graph, Graph sentence) {
        boolean past = false;
        for (int i = 0; i < sentence.size(); i++) {
            past |= sentence.unit(i).tag() == Tag.VBD;
        }
        for (int i = 0; i < graph.size(); i++) {
            String small = graph.unit(i).head().small();
            boolean open = graph.unit(i).tag() == Tag.MD && (past || !small.equals("will"));
            if (open
                    || Lexicon.isAdverb(small, "negator")
                    || Lexicon.isAdverb(small, "hedge")
                    || Lexicon.isConjunction(small, "condition")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(Graph graph, int i) {
        return Frame.isComma(graph.unit(i))
                || Frame.isStop(graph.unit(i))
                || (graph.unit(i).tag() == Tag.CC && !graph.unit(i).isDate())
                || graph.unit(i).head().text().equals(":");
    }
}

package org.attache.clause.entailment.words;

import java.util.List;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.english.Lexicon;

/** Whether days and places belong together in a statement as they do in a sentence: "A on Monday and B on Tuesday". */
public final class Legs {

    private Legs() {}

    /**
     * Compares the pairs of a place and a day.
     *
     * @param aligned units of the sentence with those of the statement that they mean
     */
    public static boolean agree(Graph sentence, Graph statement, List<int[]> aligned) {
        if (isRespective(statement) && !isRespective(sentence)) {
            return isParallel(statement, aligned)
                    || aligned.stream().noneMatch(pair -> sentence.unit(pair[0]).isDate());
        }
        if (days(statement) < 2) {
            return true;
        }
        for (int[] day : aligned) {
            for (int[] place : aligned) {
                boolean both = sentence.unit(day[0]).isDate() && isPlace(sentence, place[0]);
                if (both && isTogether(sentence, place[0], day[0]) && !isTogether(statement, place[1], day[1])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether what was found stands in the same place of lists of the same length. */
    private static boolean isParallel(Graph statement, List<int[]> aligned) {
        int place = -1;
        int length = -1;
        int lists = 0;
        for (int[] pair : aligned) {
            List<Integer> list = list(statement, pair[1]);
            if (list.size() < 2) {
                continue;
            }
            int at = list.indexOf(pair[1]);
            if (lists > 0 && (at != place || list.size() != length)) {
                return false;
            }
            place = at;
            length = list.size();
            lists++;
        }
        return lists > 1;
    }

    /** The names that are joined with one by "and". */
    private static List<Integer> list(Graph graph, int unit) {
        int first = unit;
        while (graph.relation(first).equals("conj") && graph.head(first) >= 0) {
            first = graph.head(first);
        }
        return graph.list(first).stream().filter(i -> graph.unit(i).isName()).toList();
    }

    private static boolean isRespective(Graph graph) {
        for (int i = 0; i < graph.size(); i++) {
            if (Lexicon.isAdverb(graph.unit(i).head().small(), "distribution")
                    && !graph.unit(i).head().small().equals("each")) {
                return true;
            }
        }
        return false;
    }

    private static long days(Graph graph) {
        long days = 0;
        for (int i = 0; i < graph.size(); i++) {
            days += graph.unit(i).isDate() ? 1 : 0;
        }
        return days;
    }

    private static boolean isPlace(Graph graph, int unit) {
        return graph.unit(unit).isName() && !graph.unit(unit).isPerson();
    }

    /** Whether no other day, and no other place but the country right behind, stands between them. */
    private static boolean isTogether(Graph graph, int place, int day) {
        int from = Math.min(place, day) + 1;
        int until = Math.max(place, day);
        for (int i = from; i < until; i++) {
            boolean country = isPlace(graph, i) && i == place + 2 && Frame.isComma(graph.unit(i - 1));
            if (graph.unit(i).isDate() || (isPlace(graph, i) && !country)) {
                return false;
            }
        }
        return true;
    }
}

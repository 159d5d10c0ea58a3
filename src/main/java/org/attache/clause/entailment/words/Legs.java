package org.attache.clause.entailment.words;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
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
        boolean crossed = aligned.stream()
                .filter(pair -> sentence.unit(pair[0]).isName()
                        && !sentence.unit(pair[0]).isDate())
                .anyMatch(name -> aligned.stream().anyMatch(other -> isOfAnother(statement, name[1], other[1])));
        if (crossed) {
            return false;
        }
        for (int[] day : aligned) {
            if (!sentence.unit(day[0]).isDate()) {
                continue;
            }
            boolean other = days(sentence) == 1 && isOfOtherDay(sentence, day[0], statement, day[1]);
            boolean apart = aligned.stream()
                    .anyMatch(place -> isPlace(sentence, place[0])
                            && isTogether(sentence, place[0], day[0])
                            && !isTogether(statement, place[1], day[1]));
            if (other || apart) {
                return false;
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

    /** "Against A in X on Monday, against B in Y on Tuesday": of B, the day behind it is told, and no other one. */
    private static boolean isOfOtherDay(Graph sentence, int said, Graph statement, int day) {
        return names(sentence)
                .filter(name -> sentence.clause(name) == sentence.clause(said))
                .anyMatch(name -> {
                    List<Integer> told = names(statement)
                            .filter(other -> statement
                                    .unit(other)
                                    .text()
                                    .equals(sentence.unit(name).text()))
                            .boxed()
                            .toList();
                    return !told.isEmpty() && told.stream().allMatch(other -> isOfOtherDay(statement, other, day));
                });
    }

    private static IntStream names(Graph graph) {
        return IntStream.range(0, graph.size())
                .filter(i -> graph.unit(i).isName() && !graph.unit(i).isDate());
    }

    private static boolean isOfOtherDay(Graph graph, int name, int day) {
        int at = name + 1;
        while (at < graph.size() && !graph.unit(at).isDate() && isBelow(graph.unit(at))) {
            at++;
        }
        return at > name + 1 && at < graph.size() && graph.unit(at).isDate() && at != day;
    }

    /** "B in Y" and "C in Z": of B, no other place is told with the same preposition than the one right behind it. */
    public static boolean isOfAnother(Graph graph, int noun, int said) {
        String preposition = graph.preposition(said);
        int at = noun + 1;
        while (at < graph.size() && isBelow(graph.unit(at))) {
            if (!preposition.isEmpty()
                    && !preposition.equals("of")
                    && graph.unit(at).isName()
                    && graph.preposition(at).equals(preposition)) {
                return at != said;
            }
            at++;
        }
        return false;
    }

    /** What leads on from a noun to what stands behind it with a preposition. */
    private static boolean isBelow(Unit unit) {
        return switch (unit.tag()) {
            case IN, TO, DT, JJ -> true;
            default -> unit.tag().isNoun();
        };
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

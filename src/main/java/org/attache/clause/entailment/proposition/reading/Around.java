package org.attache.clause.entailment.proposition.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Chunk.Border;
import org.attache.clause.entailment.proposition.reading.Chunk.Kind;
import org.attache.clause.entailment.proposition.reading.Chunk.Opener;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Chunk.Single;
import org.attache.clause.entailment.proposition.reading.Chunk.Verbal;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.jspecify.annotations.Nullable;

/** What stands before and behind a piece of a sentence and decides how it is read. */
final class Around {

    private Around() {}

    /** "The head of the school in X, who": of what stands before, "who" takes a person. */
    static @Nullable Phrase antecedent(Graph graph, Draft above, String relative) {
        Phrase last = above.last();
        if (!relative.startsWith("who") || relative.equals("whose")) {
            return last;
        }
        boolean apart = above.verb != null
                && above.verb.lemma().equals("be")
                && above.before.size() == 1
                && graph.unit(above.before.getFirst().head()).head().small().equals("it")
                && !above.behind.isEmpty();
        if (apart) {
            return above.behind.getFirst();
        }
        List<Phrase> all = new ArrayList<>(above.before);
        all.addAll(above.behind);
        for (int i = all.size() - 1; i >= 0; i--) {
            boolean someone = graph.unit(all.get(i).head()).isPerson()
                    || switch (Lexicon.noun(graph.unit(all.get(i).head()).lemma())) {
                        case PERSON, OFFICE, GROUP, FAMILY, ORGANISATION, HONORIFIC -> true;
                        default -> false;
                    };
            if (someone) {
                return all.get(i);
            }
        }
        return last;
    }

    /** "And in the afternoon visited": whether the next verb follows behind words with a preposition alone. */
    static boolean startsVerb(List<Chunk> chunks, int at) {
        for (int i = at; i < chunks.size(); i++) {
            boolean between = chunks.get(i) instanceof Single
                    || (chunks.get(i) instanceof Phrase phrase
                            && !phrase.preposition().isEmpty());
            if (!between) {
                return i > at && chunks.get(i) instanceof Verbal verbal && verbal.finite();
            }
        }
        return false;
    }

    /** Whether a noun and then its finite verb follow before the next border. */
    static boolean startsClause(List<Chunk> chunks, int at) {
        boolean noun = false;
        for (int i = at; i < chunks.size(); i++) {
            switch (chunks.get(i)) {
                case Phrase phrase ->
                    noun |= phrase.preposition().isEmpty()
                            || phrase.preposition().equals("of");
                case Verbal verbal -> {
                    return noun && verbal.finite();
                }
                case Single single -> {}
                case Opener opener -> {
                    return false;
                }
                case Border border -> {
                    if (border.kind() != Kind.JOINT || !noun) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /** "On account of" behind its first word: because of. */
    static boolean isOnAccount(Graph graph, int noun) {
        return small(graph, noun + 1).equals("of")
                && switch (small(graph, noun - 1) + " " + small(graph, noun)) {
                    case "on account", "in consequence", "by reason" -> true;
                    default -> false;
                };
    }

    /** Whether a noun and the name of somebody behind it are two. */
    static boolean isApart(Graph graph, int from, int head) {
        boolean common = !graph.unit(head).isName()
                && !Character.isUpperCase(graph.unit(head).text().charAt(0));
        return common || isFronted(graph, from, head);
    }

    /** "In Lomé Mayor Adou said": a place that opens the sentence is not whose mayor somebody is. */
    private static boolean isFronted(Graph graph, int from, int head) {
        return from == 1
                && head == 1
                && (small(graph, 0).equals("in") || small(graph, 0).equals("at"))
                && graph.unit(head).place() != null;
    }

    private static String small(Graph graph, int i) {
        return i < 0 || i >= graph.size() ? "" : graph.unit(i).head().small();
    }
}

package org.attache.clause.entailment.distortion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.attache.english.Thesaurus.Relation;
import org.attache.english.Word;

/** "A is longer than B": B is shorter than A. All words of both must be the same but for those two. */
public final class Conversion {

    private Conversion() {}

    /** Whether a sentence compares what a statement does from the other side, with the opposite degree. */
    public static boolean follows(Graph sentence, List<Graph> statements, Thesaurus words) {
        List<Word> said = sentence.sentence().words();
        List<Sides> own = Sides.of(said);
        if (own.size() != 1 || !sentence.source().isEmpty() || isOpen(said)) {
            return false;
        }
        return statements.stream()
                .map(statement -> statement.sentence().words())
                .distinct()
                .filter(told -> !isOpen(told) && verbs(told).equals(verbs(said)))
                .anyMatch(told -> Sides.of(told).stream()
                        .anyMatch(other ->
                                isConverse(own.getFirst(), other) && isOpposite(own.getFirst(), other, words)));
    }

    private static boolean isConverse(Sides one, Sides other) {
        Set<String> rest = new HashSet<>(one.left());
        rest.removeAll(other.right());
        Set<String> told = new HashSet<>(other.left());
        told.removeAll(one.right());
        return other.left().containsAll(one.right()) && one.left().containsAll(other.right()) && rest.equals(told);
    }

    private static boolean isOpposite(Sides one, Sides other, Thesaurus words) {
        return switch (one.degree()) {
            case "more" -> other.degree().equals("fewer") || other.degree().equals("less");
            case "fewer", "less" -> other.degree().equals("more");
            default -> words.relation(one.lemma(), other.lemma(), false) == Relation.OPPOSITE;
        };
    }

    /** The finite verbs, so that both speak of the same time and as surely. */
    private static Set<String> verbs(List<Word> words) {
        return words.stream()
                .filter(word -> switch (word.tag()) {
                    case VBD, VBZ, VBP, MD -> true;
                    default -> false;
                })
                .map(word -> word.lemma() + (word.tag() == Tag.VBD ? " past" : ""))
                .collect(Collectors.toSet());
    }

    /** Whether something less or else than the comparison is said. */
    private static boolean isOpen(List<Word> words) {
        return words.stream()
                .anyMatch(word -> Lexicon.isAdverb(word.small(), "negator")
                        || Lexicon.isAdverb(word.small(), "hedge")
                        || Lexicon.isConjunction(word.small(), "condition")
                        || word.small().equals("no")
                        || word.small().equals("?"));
    }
}

package org.attache.answer.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.clause.entailment.Claims;
import org.attache.clause.entailment.Claims.Premise;
import org.attache.clause.entailment.Judgement;
import org.attache.dates.DayOrder;
import org.attache.english.Thesaurus;
import org.attache.source.Provenance;
import org.attache.source.Statement;

/** Sentences in free words together with the statements that they cite, all read once. */
public final class Hearing {

    private final Claims claims;
    private final List<Statement> statements;
    private final List<String> sentences;

    private Hearing(Claims claims, List<Statement> statements, List<String> sentences) {
        this.claims = claims;
        this.statements = statements;
        this.sentences = sentences;
    }

    /** Reads sentences and everything that any of them cites. */
    public static Hearing of(List<String> sentences, List<Statement> cited, Thesaurus thesaurus) {
        List<Statement> ordered = cited.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Statement statement) -> place(statement, cited))
                        .thenComparingInt(Statement::ordinal))
                .toList();
        List<Premise> premises = ordered.stream().map(Hearing::premise).toList();
        return new Hearing(Claims.read(premises, sentences, thesaurus), ordered, List.copyOf(sentences));
    }

    /** The documents stay in the order in which they are first cited. */
    private static int place(Statement statement, List<Statement> cited) {
        return IntStream.range(0, cited.size())
                .filter(i ->
                        cited.get(i).origin().path().equals(statement.origin().path()))
                .findFirst()
                .orElseThrow();
    }

    private static Premise premise(Statement statement) {
        Provenance provenance = statement.origin().provenance();
        List<String> publication = Stream.of(
                        provenance.title(),
                        provenance.publisher(),
                        provenance.isStatedByModerator() ? "a moderator" : null)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new Premise(
                statement.words(),
                statement.written(),
                statement.speaker(),
                publication,
                DayOrder.usual(provenance.language(), provenance.timezone()));
    }

    /** Whether a sentence follows from statements. */
    public Judgement judge(String sentence, List<Statement> cited) {
        Set<Integer> places = cited.stream().map(statements::indexOf).collect(Collectors.toCollection(TreeSet::new));
        return claims.judge(sentences.indexOf(sentence), places);
    }

    @Override
    public String toString() {
        return claims.toString();
    }
}

package org.attache.answer;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.Evidence;
import org.attache.evidence.Missing;
import org.attache.question.Interpretation;
import org.attache.question.Term;

/**
 * Says that nothing answers a question: what was searched, what of the question they do not mention, and what comes
 * closest.
 */
public final class Unknowns {

    /** So many of the words that no document mentions are named. */
    private static final int NAMED = 4;

    private Unknowns() {}

    /**
     * The answer where no statement supports one. The text names documents, not what they say: the nearest statements
     * do not answer the question and go beside it.
     *
     * @param statements how many statements were searched
     */
    public static Answer.Unknown answer(
            Interpretation interpretation,
            Evidence evidence,
            Missing missing,
            int statements,
            String writer,
            List<String> notes) {
        StringBuilder text = new StringBuilder(
                switch (interpretation) {
                    case Interpretation.LedgerQuery ledger ->
                        NoVisit.text(ledger, evidence, missing.undated()) + NoVisit.beside(missing.beside());
                    case Interpretation.Both both ->
                        both.text().terms().terms().stream().allMatch(Unknowns::isOfVisits)
                                ? NoVisit.text(both.ledger(), evidence, missing.undated())
                                        + NoVisit.beside(missing.beside())
                                : lacking(missing.unspoken());
                    case Interpretation.TextSearch search -> lacking(missing.unspoken());
                    case Interpretation.Ambiguous ambiguous -> lacking(missing.unspoken());
                    case Interpretation.OutOfScope outside -> lacking(missing.unspoken());
                });
        text.append(statements == 1 ? "I searched 1 statement" : "I searched " + statements + " statements");
        List<String> titles = missing.nearest().stream()
                .map(near -> near.statement().origin().provenance().title())
                .distinct()
                .limit(3)
                .toList();
        text.append(
                titles.isEmpty()
                        ? "."
                        : "; closest: "
                                + String.join(
                                        "; ",
                                        titles.stream()
                                                .map(title -> "“" + title + "”")
                                                .toList()) + ".");
        return new Answer.Unknown(text.toString(), missing.nearest(), writer, notes);
    }

    /** Whether a term says no more than who visits what. */
    private static boolean isOfVisits(Term term) {
        return switch (term.kind()) {
            case FRAME, NAME, COUNTRY -> true;
            case SPEAKER, OFFICE, RELATION, ASKED, WORD -> false;
        };
    }

    private static String lacking(List<Term> unspoken) {
        String words = named(unspoken, term -> term.kind() != Term.Kind.SPEAKER);
        String speakers = named(unspoken, term -> term.kind() == Term.Kind.SPEAKER);
        String lacking = Stream.of(
                        words.isEmpty() ? "" : "do not mention " + words,
                        speakers.isEmpty() ? "" : "quote nothing that " + speakers + " said")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        return lacking.isEmpty()
                ? "I found no sure answer in the documents. "
                : "The documents do not answer this: they " + lacking + ". ";
    }

    private static String named(List<Term> terms, Predicate<Term> which) {
        return terms.stream()
                .filter(which)
                .limit(NAMED)
                .map(term -> "“" + String.join(" ", term.words()) + "”")
                .collect(Collectors.joining(", "));
    }
}

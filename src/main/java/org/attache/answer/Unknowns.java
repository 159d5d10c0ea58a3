package org.attache.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.question.Interpretation;
import org.attache.question.Term;

/**
 * Says that nothing answers a question: what was searched, what of the question nothing speaks of, and what is nearest.
 */
public final class Unknowns {

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
            List<NumberedStatement> nearest,
            int statements,
            String writer,
            List<String> notes) {
        String missing = missing(interpretation, evidence);
        StringBuilder text = new StringBuilder(
                switch (interpretation) {
                    case Interpretation.LedgerQuery ledger -> NoVisit.text(ledger, evidence);
                    case Interpretation.Both both -> lacking(missing);
                    case Interpretation.TextSearch search -> lacking(missing);
                    case Interpretation.Ambiguous ambiguous -> lacking(missing);
                    case Interpretation.OutOfScope outside -> lacking(missing);
                });
        text.append(statements == 1 ? "I searched 1 statement" : "I searched " + statements + " statements");
        List<String> titles = nearest.stream()
                .map(near -> near.statement().origin().provenance().title())
                .distinct()
                .limit(3)
                .toList();
        text.append(
                titles.isEmpty()
                        ? "."
                        : "; nearest: "
                                + String.join(
                                        "; ",
                                        titles.stream()
                                                .map(title -> "“" + title + "”")
                                                .toList()) + ".");
        return new Answer.Unknown(text.toString(), nearest, writer, notes);
    }

    private static String lacking(String missing) {
        return "The documents do not answer this"
                + (missing.isEmpty() ? ". " : ": nothing in them speaks of " + missing + ". ");
    }

    /** The terms that no statement among the evidence speaks of. */
    private static String missing(Interpretation interpretation, Evidence evidence) {
        List<Term> asked = switch (interpretation) {
            case Interpretation.TextSearch text -> text.terms().terms();
            case Interpretation.Both both -> both.text().terms().terms();
            case Interpretation.LedgerQuery ledger -> List.of();
            case Interpretation.Ambiguous ambiguous -> List.of();
            case Interpretation.OutOfScope outside -> List.of();
        };
        List<Term> missing = new ArrayList<>(
                asked.stream().filter(term -> term.kind() != Term.Kind.FRAME).toList());
        evidence.statements()
                .forEach(statement -> missing.retainAll(statement.relevance().missing()));
        return missing.stream()
                .limit(4)
                .map(term -> "“" + String.join(" ", term.words()) + "”")
                .collect(Collectors.joining(", "));
    }
}

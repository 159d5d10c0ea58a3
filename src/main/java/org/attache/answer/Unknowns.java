package org.attache.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateWords;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.visit.VisitQuery;

/**
 * Says that nothing answers a question: what was searched, what of the question nothing speaks of, and what is nearest.
 */
public final class Unknowns {

    /** More names than this are left out. */
    private static final int NAMED = 3;

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
                    case Interpretation.LedgerQuery ledger -> noVisit(ledger, evidence);
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

    /** "The documents tell of no visit by Tom West to India." */
    private static String noVisit(Interpretation.LedgerQuery ledger, Evidence evidence) {
        if (evidence.more() > 0) {
            return evidence.visits().size() + evidence.more()
                    + " visits match, more than an answer can cite; ask about a" + " person, a place or a year. ";
        }
        VisitQuery query = ledger.query();
        StringBuilder text = new StringBuilder("The documents tell of no ");
        text.append(evidence.visits().isEmpty() ? "visit" : "such thing about a visit");
        append(text, " by ", query.visitors());
        append(text, " from ", ledger.origins());
        append(
                text,
                " to ",
                Stream.concat(query.places().stream(), query.countries().stream())
                        .toList());
        if (query.during() != null) {
            String days = DateWords.of(query.during());
            text.append(query.during().days() == 1 ? " on " : days.contains(" to ") ? " from " : " in ")
                    .append(days);
        }
        return text.append(". ").toString();
    }

    private static void append(StringBuilder text, String link, List<String> names) {
        if (!names.isEmpty() && names.size() <= NAMED) {
            text.append(link).append(String.join(" or ", names));
        }
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

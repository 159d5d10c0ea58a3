package org.attache.question;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.attache.visit.VisitQuery;

/** Interpretations on one line, for tests to compare: what is empty is left out. */
final class Shown {

    private Shown() {}

    static String of(Interpretation interpretation) {
        return switch (interpretation) {
            case Interpretation.LedgerQuery ledger -> "ledger" + of(ledger);
            case Interpretation.TextSearch text -> "text" + of(text);
            case Interpretation.Both both -> "both" + of(both.ledger()) + " else" + of(both.text());
            case Interpretation.Ambiguous ambiguous -> "ambiguous " + ambiguous.choices();
            case Interpretation.OutOfScope outside -> "outside";
        };
    }

    private static String of(Interpretation.LedgerQuery ledger) {
        VisitQuery query = ledger.query();
        StringJoiner parts = new StringJoiner(" ", " ", "");
        parts.add(ledger.wanted().toString());
        add(parts, "by", query.visitors());
        add(parts, "to", query.countries());
        add(parts, "at", query.places());
        add(parts, "from", ledger.origins());
        add(parts, "office", ledger.office());
        if (query.during() != null) {
            parts.add("on " + query.during().first() + ".." + query.during().last());
        }
        if (!(ledger.pick() instanceof Pick.All)) {
            parts.add(ledger.pick().toString().replaceAll("\\[]|visitors?=", ""));
        }
        return parts.toString();
    }

    private static String of(Interpretation.TextSearch text) {
        StringJoiner parts = new StringJoiner(" ", " ", "");
        parts.add(text.wanted().toString());
        for (Term.Kind kind : Term.Kind.values()) {
            List<Term> terms = text.terms().terms().stream()
                    .filter(term -> term.kind() == kind && kind != Term.Kind.FRAME)
                    .toList();
            if (!terms.isEmpty()) {
                parts.add(kind.name().toLowerCase(java.util.Locale.ROOT)
                        + terms.stream()
                                .map(term -> String.join(" ", term.words()))
                                .collect(Collectors.joining(", ", "[", "]")));
            }
        }
        if (text.terms().during() != null) {
            parts.add("on " + text.terms().during().first() + ".."
                    + text.terms().during().last());
        }
        if (text.terms().counted() != null) {
            parts.add("counted " + text.terms().counted());
        }
        if (text.terms().negated()) {
            parts.add("negated");
        }
        return parts.toString();
    }

    private static void add(StringJoiner parts, String label, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(label + " " + names);
        }
    }
}

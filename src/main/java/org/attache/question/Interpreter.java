package org.attache.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.geography.NameWords;
import org.attache.question.discourse.Acquaintance;
import org.attache.question.discourse.Completion;
import org.attache.question.words.Whereabouts;
import org.attache.visit.LedgerName;
import org.attache.visit.VisitLedger;
import org.attache.visit.VisitQuery;

/**
 * Works out what a question asks for, by rules.
 *
 * <p>Names of the ledger, countries and dates are taken out of the question; what remains is either the frame of a
 * question about visits, which the ledger answers, or content, which some statement must speak of.
 */
public final class Interpreter {

    /** Longer questions are read up to here; nothing that people ask is longer. */
    private static final int MAX_LENGTH = 1_000;

    /** More visits than any ledger has: the last of all can only be picked from all. */
    private static final int LEDGER_LIMIT = 1_000_000;

    private Interpreter() {}

    /** What the question asks for, given the names that the ledger knows. */
    public static Interpretation interpret(Question question, VisitLedger ledger) {
        Question complete = Completion.of(question, ledger, Acquaintance.NONE).of(question);
        String text =
                complete.text().length() > MAX_LENGTH ? complete.text().substring(0, MAX_LENGTH) : complete.text();
        Optional<Interpretation> outside = Scope.check(text, question.conversation());
        return outside.orElseGet(() -> read(ParsedQuestion.of(text, complete, ledger), question.asOf()));
    }

    /** Whether a message asks nothing of the documents, whatever was spoken of before: a greeting, an order. */
    public static boolean isOutside(Question question) {
        return Scope.check(question.text(), question.conversation())
                .filter(Interpretation.OutOfScope.class::isInstance)
                .isPresent();
    }

    private static Interpretation read(ParsedQuestion parsed, LocalDate asOf) {
        Interpretation.TextSearch text = new Interpretation.TextSearch(parsed.wanted(), TermFinder.terms(parsed));
        if (parsed.wanted() == Wanted.SPEECH && !parsed.speaker().isEmpty()) {
            return text;
        }
        List<String> visitors = parsed.named(LedgerName.Kind.VISITOR);
        CountryNames countries = parsed.countries();
        boolean subject = text.terms().terms().stream()
                .anyMatch(term -> term.kind() != Term.Kind.COUNTRY && term.kind() != Term.Kind.FRAME);
        boolean elsewhere = countries.hasUnknown() && (!visitors.isEmpty() || (parsed.isAboutVisits() && !subject));
        Pick pick = new PickFinder(parsed).pick(asOf);
        VisitQuery query = new VisitQuery(
                pick instanceof Pick.Except ? List.of() : visitors,
                elsewhere
                        ? Stream.concat(countries.hosts().stream(), countries.unknown().stream())
                                .toList()
                        : countries.hosts(),
                parsed.named(LedgerName.Kind.PLACE),
                pick instanceof Pick.InOrder order && order.during() != null ? null : parsed.during(),
                LEDGER_LIMIT);
        boolean identity = isIdentity(parsed, query);
        boolean isOfNow = parsed.wanted() == Wanted.COMES
                && parsed.during() == null
                && !parsed.isAboutVisits()
                && Asking.ofNow(parsed.text());
        Wanted wanted = identity ? Wanted.ROLE : isOfNow ? Wanted.WHETHER : parsed.wanted();
        List<String> office = identity && !visitors.isEmpty() ? List.of() : parsed.visitorsOffice();
        Interpretation.LedgerQuery visits = new Interpretation.LedgerQuery(
                query, wanted, pick, countries.origins(), office, parsed.document(), List.of());
        Interpretation.TextSearch search = new Interpretation.TextSearch(wanted, text.terms());
        Interpretation decided = decide(parsed, visits, search, elsewhere);
        return decided instanceof Interpretation.TextSearch ? located(parsed, visits, search) : decided;
    }

    /** Visits in a town or a house that the ledger does not know by name, where nothing else is asked. */
    private static Interpretation located(
            ParsedQuestion parsed, Interpretation.LedgerQuery visits, Interpretation.TextSearch text) {
        List<Term> left = text.terms().terms().stream()
                .filter(term -> !isExplained(term, visits, parsed.visitorsOffice()))
                .toList();
        Whereabouts where = Whereabouts.of(parsed.words(), left);
        boolean asked = switch (visits.wanted()) {
            case WHEN, END, WHO, DURATION, COUNT, HEADCOUNT -> true;
            case WHERE, TIME, MET, ROLE, PURPOSE, ACTIVITY, AGO, WEEKDAY, WHETHER, COMES, CAME, SPEECH, ANYTHING ->
                false;
        };
        if (where.isEmpty()
                || !asked
                || text.terms().negated()
                || !visits.document().isEmpty()) {
            return text;
        }
        VisitQuery query = visits.query();
        VisitQuery there = new VisitQuery(
                query.visitors(),
                query.countries(),
                Stream.concat(query.places().stream(), where.towns().stream()).toList(),
                query.during(),
                query.limit());
        return new Interpretation.Both(
                new Interpretation.LedgerQuery(
                        there,
                        visits.wanted(),
                        visits.pick(),
                        visits.origins(),
                        visits.office(),
                        List.of(),
                        where.sites()),
                text);
    }

    /** "Who is Tom West?" and "Who is the special representative?" ask for a person and an office, not for a stay. */
    private static boolean isIdentity(ParsedQuestion parsed, VisitQuery query) {
        boolean person = !query.visitors().isEmpty() || !parsed.visitorsOffice().isEmpty();
        boolean stay = !query.countries().isEmpty() || !query.places().isEmpty() || parsed.during() != null;
        boolean whether = parsed.wanted().isWhether()
                && !query.visitors().isEmpty()
                && !parsed.visitorsOffice().isEmpty();
        return person && !stay && !parsed.isAboutVisits() && (whether || Asking.identity(parsed.text()));
    }

    /**
     * The ledger answers where names, days and offices account for every word of content; the statements where
     * something else is asked.
     *
     * @param elsewhere whether the question is about visits to a country that the ledger does not have: a statement
     *     that merely names visitor and country does not say that the one visits the other
     */
    private static Interpretation decide(
            ParsedQuestion parsed,
            Interpretation.LedgerQuery visits,
            Interpretation.TextSearch text,
            boolean elsewhere) {
        VisitQuery query = visits.query();
        List<String> offices = parsed.visitorsOffice();
        boolean contentLeft = (parsed.countries().hasUnknown() && !elsewhere)
                || text.terms().terms().stream().anyMatch(term -> !isExplained(term, visits, offices));
        boolean narrowed = !query.visitors().isEmpty()
                || !query.countries().isEmpty()
                || !query.places().isEmpty()
                || !visits.office().isEmpty()
                || !visits.document().isEmpty()
                || query.during() != null;
        Interpretation.Both both = new Interpretation.Both(visits, text);
        boolean otherThanThose = text.terms().negated()
                && !visits.wanted().isWhether()
                && visits.wanted() != Wanted.ANYTHING
                && !(visits.pick() instanceof Pick.FreeDays)
                && !(visits.pick() instanceof Pick.Except);
        boolean free = visits.pick() instanceof Pick.FreeDays;
        boolean verbless = visits.wanted().isWhether() && Asking.ofDoing(parsed.text()) && !parsed.hasVisitVerb();
        if ((contentLeft && !free) || otherThanThose || verbless) {
            return text;
        }
        return switch (visits.wanted()) {
            case ROLE, PURPOSE, MET -> narrowed ? both : text;
            case ANYTHING -> {
                // "What's on this week?" names days and nothing else.
                boolean onlyDays = query.during() != null
                        && text.terms().terms().stream().allMatch(term -> term.kind() == Term.Kind.FRAME);
                boolean visit = onlyDays || !Asking.content(parsed.text()) || !(visits.pick() instanceof Pick.All);
                yield visit && (narrowed || parsed.isAboutVisits()) ? both : text;
            }
            case WHEN, END, WHERE, WHO, DURATION, AGO, WEEKDAY, COUNT, HEADCOUNT, WHETHER, COMES, CAME ->
                !narrowed && !parsed.isAboutVisits() ? text : isCompany(visits) ? text : both;
            case TIME, ACTIVITY, SPEECH -> text;
        };
    }

    /** How many come with somebody is no number of visitors that the ledger has. */
    private static boolean isCompany(Interpretation.LedgerQuery visits) {
        return visits.wanted() == Wanted.HEADCOUNT && !visits.query().visitors().isEmpty();
    }

    /** Whether the ledger query accounts for a term. */
    private static boolean isExplained(Term term, Interpretation.LedgerQuery visits, List<String> office) {
        VisitQuery query = visits.query();
        List<String> excepted = visits.pick() instanceof Pick.Except except ? except.visitors() : List.of();
        return switch (term.kind()) {
            case FRAME, COUNTRY -> true;
            case SPEAKER, RELATION, ASKED, WORD -> false;
            case OFFICE -> office.contains(Office.singular(term.words().getFirst()));
            case NAME ->
                Stream.of(query.visitors(), query.places(), excepted)
                        .flatMap(List::stream)
                        .anyMatch(name -> term.words().stream().anyMatch(NameWords.of(name)::contains));
        };
    }
}

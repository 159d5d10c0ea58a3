package org.attache.terminal;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.knowledge.DocumentChanges;
import org.attache.knowledge.Move;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.StatementChanges;
import org.attache.knowledge.VisitChange;
import org.attache.knowledge.VisitChanges;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;

/** Renders what a reload would change, as a list of differences. Pure. */
public final class ProposalText {

    /** Lines of one kind that are shown; the rest is counted. */
    private static final int SHOWN = 20;

    /** A cut statement says less than nothing when it is shorter. */
    private static final int NARROWEST = 40;

    private final Ink ink;
    private final int width;

    ProposalText(Ink ink, int columns) {
        this.ink = ink;
        this.width = Math.max(columns, NARROWEST);
    }

    String render(Proposal proposal) {
        return Stream.of(
                        ink.bold(Wrapped.text(summary(proposal), "", width)),
                        documents(proposal),
                        visits(proposal.visits()),
                        statements(proposal.statements()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** What a proposal comes to, as one sentence. */
    public static String summary(Proposal proposal) {
        DocumentChanges changes = proposal.documents();
        String documents = joined(
                count(changes.added().size(), " new"),
                count(changes.changed().size(), " changed"),
                count(changes.moved().size(), " moved"),
                count(changes.removed().size(), " removed"),
                count(proposal.refused().size(), " refused"),
                count(changes.unchanged(), " unchanged"));
        String statements = joined(
                count(proposal.statements().added().size(), " added"),
                count(proposal.statements().gone().size(), " gone"));
        return "Documents: " + (documents.isEmpty() ? "none" : documents)
                + (statements.isEmpty() ? "." : "; statements: " + statements + ".");
    }

    private static String joined(String... counts) {
        return Stream.of(counts).filter(count -> !count.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String count(int number, String what) {
        return number == 0 ? "" : number + what;
    }

    private String documents(Proposal proposal) {
        DocumentChanges documents = proposal.documents();
        return lines(List.of(
                list("+", ink::added, documents.added(), ProposalText::document, this::whole),
                list("~", ink::noted, documents.changed(), ProposalText::document, this::whole),
                list(">", ink::noted, documents.moved(), ProposalText::move, this::whole),
                list("-", ink::gone, documents.removed(), path -> path, this::whole),
                list("!", ink::noted, proposal.refused(), ProposalText::refusal, this::whole),
                list("!", ink::noted, documents.kept(), ProposalText::kept, this::whole),
                list("=", ink::noted, proposal.nearCopies(), ProposalText::copy, this::whole)));
    }

    private String visits(VisitChanges visits) {
        return lines(List.of(
                list("+", ink::added, visits.added(), visit -> "visit: " + visit(visit), this::whole),
                list("~", ink::noted, visits.changed(), ProposalText::change, this::whole),
                list("-", ink::gone, visits.gone(), visit -> "visit: " + visit(visit), this::whole)));
    }

    private String statements(StatementChanges statements) {
        return lines(List.of(
                list("+", ink::added, statements.added(), Statement::words, this::cut),
                list("-", ink::gone, statements.gone(), Statement::words, this::cut)));
    }

    private static String lines(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    private interface Laying {
        String line(String item, String first, String next);
    }

    private static <T> List<String> list(
            String sign, UnaryOperator<String> paint, List<T> items, Function<T, String> said, Laying laying) {
        String first = "  " + sign + " ";
        Stream<String> shown =
                items.stream().limit(SHOWN).map(item -> laying.line(Printable.of(said.apply(item)), first, "    "));
        Stream<String> rest =
                items.size() > SHOWN ? Stream.of(first + "and " + (items.size() - SHOWN) + " more") : Stream.of();
        return Stream.concat(shown, rest).map(paint).toList();
    }

    /** What is wrong with a file, and the remedy, stand at its end. */
    private String whole(String item, String first, String next) {
        return Wrapped.text(item, first, next, width);
    }

    private String cut(String item, String first, String next) {
        return first + Wrapped.cut(item.replaceAll("\\s+", " "), width - next.length());
    }

    private static String document(PreparedDocument document) {
        return document.path() + " (" + Count.of(document.statements().size(), "statement") + ", "
                + Count.of(document.visits().size(), "visit") + ")";
    }

    private static String move(Move move) {
        return move.from() + " moved to " + move.to() + (move.edited() ? ", and was edited" : "");
    }

    private static String kept(String path) {
        return path + " stays as it was read before";
    }

    static String refusal(Reading.Refused refused) {
        return refused.path() + " " + refused.reason();
    }

    private static String copy(NearCopy copy) {
        return copy.path() + " says nearly the same as " + copy.of() + " (" + Math.round(copy.share() * 100) + " %)";
    }

    private static String change(VisitChange change) {
        return change.isMoved()
                ? "visit moved: " + visit(change.before()) + " → " + dates(change.after())
                : "visit changed: " + visit(change.after());
    }

    private static String visit(Visit visit) {
        return visit.visitor().value()
                + (visit.country() == null ? "" : ", " + visit.country().value()) + ", " + dates(visit);
    }

    /** The days as ISO dates, with {@code ?} for one that is not known. */
    private static String dates(Visit visit) {
        if (visit.dates() == null) {
            return "no dates";
        }
        VisitDates dates = visit.dates().value();
        String start = dates.start() == null ? "?" : dates.start().toString();
        String end = dates.end() == null ? "?" : dates.end().toString();
        return start.equals(end) ? start : start + " to " + end;
    }
}

package org.attache.terminal.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.difference.DocumentChanges;
import org.attache.knowledge.difference.Move;
import org.attache.knowledge.difference.ProposalSummary;
import org.attache.knowledge.difference.StatementChanges;
import org.attache.knowledge.difference.VisitChanges;
import org.attache.session.Count;
import org.attache.source.Statement;

/** Renders what a reload would change, as a list of differences. Pure. */
public final class ProposalText {

    /** Lines of one kind that are shown; the rest is counted. */
    private static final int SHOWN = 20;

    /** A cut statement says less than nothing when it is shorter. */
    private static final int NARROWEST = 40;

    private final Ink ink;
    private final int width;

    public ProposalText(Ink ink, int columns) {
        this.ink = ink;
        this.width = Math.max(columns, NARROWEST);
    }

    public String render(Proposal proposal) {
        return Stream.of(
                        ink.bold(Wrapped.text(ProposalSummary.of(proposal), "", width)),
                        documents(proposal),
                        visits(proposal.visits()),
                        statements(proposal.statements()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String documents(Proposal proposal) {
        DocumentChanges documents = proposal.documents();
        return lines(List.of(
                list("+", ink::added, documents.added(), ProposalText::document, this::whole),
                list("~", ink::noted, documents.changed(), ProposalText::document, this::whole),
                list(">", ink::noted, documents.moved(), ProposalText::move, this::whole),
                list("-", ink::gone, documents.removed(), path -> path, this::whole),
                list("!", ink::noted, ProposalSummary.refusals(proposal), refusal -> refusal, this::whole),
                list("?", ink::noted, ProposalSummary.remarks(proposal), remark -> remark, this::whole),
                list("=", ink::noted, proposal.nearCopies(), ProposalText::copy, this::whole)));
    }

    private String visits(VisitChanges visits) {
        return lines(List.of(
                list("+", ink::added, visits.added(), VisitText::visit, this::whole),
                list("~", ink::noted, visits.changed(), VisitText::change, this::whole),
                list("-", ink::gone, visits.gone(), VisitText::visit, this::whole)));
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
        return move.from() + " is now " + move.to() + (move.edited() ? ", and was edited" : "");
    }

    private static String copy(NearCopy copy) {
        return copy.path() + " says nearly the same as " + copy.of() + " (" + Math.round(copy.share() * 100) + " %)";
    }
}

package org.attache.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.knowledge.difference.DocumentChanges;
import org.attache.knowledge.difference.Move;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.difference.StatementChanges;
import org.attache.knowledge.difference.VisitChanges;
import org.attache.source.Statement;

/** Renders what a reload would change, as a list of differences. Pure. */
public final class ProposalText {

    /** Lines of one kind that are shown; the rest is counted. */
    private static final int SHOWN = 20;

    /** Said of a file that cannot be read now and may be as it was. */
    static final String STAYS = "; until then it stays as it was read before";

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
        VisitChanges visited = proposal.visits();
        String visits = joined(
                count(visited.added().size(), " added"),
                count(visited.changed().size(), " changed"),
                count(visited.gone().size(), " gone"));
        return "Documents: " + (documents.isEmpty() ? "none" : documents)
                + (statements.isEmpty() ? "" : "; statements: " + statements)
                + (visits.isEmpty() ? "" : "; visits: " + visits) + ".";
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
                list("!", ink::noted, refusals(proposal), refusal -> refusal, this::whole),
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

    /** Why each file cannot be used, and whether what was read of it before stays. */
    static List<String> refusals(Proposal proposal) {
        Set<String> kept = new TreeSet<>(proposal.documents().kept());
        List<String> lines = new ArrayList<>();
        for (Reading.Refused refused : proposal.refused()) {
            boolean stays = kept.remove(refused.path());
            lines.add(refusal(refused) + (stays ? STAYS : ""));
        }
        kept.forEach(path -> lines.add(path + " stays as it was read before"));
        return lines;
    }

    static String refusal(Reading.Refused refused) {
        return refused.path() + " " + refused.reason();
    }

    private static String copy(NearCopy copy) {
        return copy.path() + " says nearly the same as " + copy.of() + " (" + Math.round(copy.share() * 100) + " %)";
    }
}

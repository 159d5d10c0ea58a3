package org.attache.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.knowledge.DocumentChanges;
import org.attache.knowledge.Move;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.VisitChanges;
import org.attache.source.Statement;

/** Renders what a reload would change, as a list of differences. Pure. */
public final class ProposalText {

    /** Lines of one kind that are shown; the rest is counted. */
    private static final int SHOWN = 20;

    /** Said of a file that cannot be read now and may be as it was. */
    static final String STAYS = "; until then it stays as it was read before";
    /** Refused files that are named before an answer, which more would drown. */
    private static final int TOLD = 10;

    /** A cut statement says less than nothing when it is shorter. */
    private static final int NARROWEST = 40;

    private final Ink ink;
    private final int width;

    ProposalText(Ink ink, int columns) {
        this.ink = ink;
        this.width = Math.max(columns, NARROWEST);
    }

    String render(Proposal proposal) {
        List<String> documents = Stream.of(
                        documents(
                                "+", ink::added, described(proposal.documents().added())),
                        documents(
                                "~", ink::noted, described(proposal.documents().changed())),
                        documents(">", ink::noted, moves(proposal.documents().moved())),
                        documents("-", ink::gone, proposal.documents().removed()),
                        documents("!", ink::noted, refusals(proposal)),
                        documents("=", ink::noted, copies(proposal.nearCopies())))
                .flatMap(List::stream)
                .toList();
        List<String> statements = Stream.of(
                        statements("+", ink::added, proposal.statements().added()),
                        statements("-", ink::gone, proposal.statements().gone()))
                .flatMap(List::stream)
                .toList();
        List<String> visits = Stream.of(
                        documents(
                                "+",
                                ink::added,
                                VisitText.visits(proposal.visits().added())),
                        documents(
                                "~",
                                ink::noted,
                                VisitText.changes(proposal.visits().changed())),
                        documents(
                                "-",
                                ink::gone,
                                VisitText.visits(proposal.visits().gone())))
                .flatMap(List::stream)
                .toList();
        return Stream.of(
                        ink.bold(Wrapped.text(summary(proposal), "", width)),
                        String.join("\n", documents),
                        String.join("\n", visits),
                        String.join("\n", statements))
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

    /** What to tell of a proposal that was applied because the folder had changed, each a sentence. */
    public static List<String> told(Proposal proposal, Path folder) {
        List<String> sentences = new ArrayList<>();
        if (!proposal.isEmpty()) {
            sentences.add("Took in " + folder + ". " + summary(proposal));
        }
        List<String> refusals = refusals(proposal);
        refusals.stream().limit(TOLD).forEach(refusal -> sentences.add("Refused: " + refusal + "."));
        if (refusals.size() > TOLD) {
            sentences.add("Refused: " + (refusals.size() - TOLD) + " more; ./attache sources lists them.");
        }
        return sentences;
    }

    private static String joined(String... counts) {
        return Stream.of(counts).filter(count -> !count.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String count(int number, String what) {
        return number == 0 ? "" : number + what;
    }

    /** Documents and files, each whole: what is wrong with one, and the remedy, stand at its end. */
    private List<String> documents(String sign, UnaryOperator<String> paint, List<String> items) {
        return list(sign, paint, items, item -> Wrapped.text(Printable.of(item), "  " + sign + " ", "    ", width));
    }

    /** Statements, each on one line. */
    private List<String> statements(String sign, UnaryOperator<String> paint, List<Statement> statements) {
        return list(
                sign,
                paint,
                statements.stream().map(Statement::words).toList(),
                words -> "  " + sign + " " + Wrapped.cut(Printable.of(words.replaceAll("\\s+", " ")), width - 4));
    }

    private static List<String> list(
            String sign, UnaryOperator<String> paint, List<String> items, UnaryOperator<String> line) {
        Stream<String> shown = items.stream().limit(SHOWN).map(line);
        Stream<String> rest = items.size() > SHOWN
                ? Stream.of("  " + sign + " and " + (items.size() - SHOWN) + " more")
                : Stream.of();
        return Stream.concat(shown, rest).map(paint).toList();
    }

    private static List<String> described(List<PreparedDocument> documents) {
        return documents.stream()
                .map(document -> document.path() + " ("
                        + Count.of(document.statements().size(), "statement") + ", "
                        + Count.of(document.visits().size(), "visit") + ")")
                .toList();
    }

    private static List<String> moves(List<Move> moves) {
        return moves.stream()
                .map(move -> move.from() + " is now " + move.to() + (move.edited() ? ", and was edited" : ""))
                .toList();
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

    private static List<String> copies(List<NearCopy> copies) {
        return copies.stream()
                .map(copy -> copy.path() + " says nearly the same as " + copy.of() + " ("
                        + Math.round(copy.share() * 100) + " %)")
                .toList();
    }
}

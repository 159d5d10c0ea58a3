package org.attache.knowledge.difference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.source.Remark;

/** Tells in sentences what a reload would change, or has changed. Pure. */
public final class ProposalSummary {

    /** Said of a file that cannot be read now and may be as it was. */
    public static final String STAYS = "; until then it stays as it was read before";

    /** Refused files that are named before an answer; more would drown it. */
    private static final int NAMED = 10;

    private ProposalSummary() {}

    /** What a proposal comes to, as one sentence. */
    public static String of(Proposal proposal) {
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

    /** Why each file cannot be used, and whether what was read of it before stays. */
    public static List<String> refusals(Proposal proposal) {
        Set<String> kept = new TreeSet<>(proposal.documents().kept());
        List<String> lines = new ArrayList<>();
        for (Reading.Refused refused : proposal.refused()) {
            boolean stays = kept.remove(refused.path());
            lines.add(refusal(refused) + (stays ? STAYS : ""));
        }
        kept.forEach(path -> lines.add(path + " stays as it was read before"));
        return lines;
    }

    /** A file that cannot be used, and why. */
    public static String refusal(Reading.Refused refused) {
        return refused.path() + " " + refused.reason();
    }

    /** What was not read of the documents that come in, first, and how they were; each names its document. */
    public static List<String> remarks(Proposal proposal) {
        List<String> lines = new ArrayList<>();
        for (Remark.Kind kind : Remark.Kind.values()) {
            for (PreparedDocument incoming : proposal.incoming()) {
                incoming.document().remarks().stream()
                        .filter(remark -> remark.kind() == kind)
                        .forEach(remark -> lines.add(incoming.path() + ": " + remark.words()));
            }
        }
        return lines;
    }

    /** What to tell of a proposal that was applied, each a sentence; nothing where nothing is worth telling. */
    public static List<String> told(Proposal proposal, Path folder) {
        List<String> sentences = new ArrayList<>();
        if (!proposal.isEmpty()) {
            sentences.add("Took in " + folder + ". " + of(proposal));
        }
        List<String> refused = refusals(proposal);
        refused.stream().limit(NAMED).forEach(file -> sentences.add("Refused: " + file + "."));
        if (refused.size() > NAMED) {
            sentences.add("Refused: " + (refused.size() - NAMED) + " more; ./attache sources lists them.");
        }
        List<String> remarks = remarks(proposal);
        remarks.stream().limit(NAMED).forEach(remark -> sentences.add(remark + "."));
        if (remarks.size() > NAMED) {
            sentences.add((remarks.size() - NAMED) + " more remarks; ./attache sources lists them.");
        }
        return sentences;
    }
}

package org.attache.terminal;

import java.util.ArrayList;
import java.util.List;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.source.Statement;

/** Renders what a reload would change. Pure. */
public final class ProposalText {

    /** Lines of one kind that are shown; the rest is counted. */
    private static final int SHOWN = 20;

    private final int width;

    ProposalText(int columns) {
        this.width = columns;
    }

    String render(Proposal proposal) {
        List<String> lines = new ArrayList<>();
        lines.add(summary(proposal));
        section(
                lines,
                "new",
                proposal.added().stream().map(ProposalText::document).toList());
        section(
                lines,
                "changed",
                proposal.changed().stream().map(ProposalText::document).toList());
        section(lines, "removed", proposal.removed());
        section(
                lines,
                "refused",
                proposal.refused().stream().map(ProposalText::refusal).toList());
        section(
                lines,
                "nearly the same",
                proposal.nearCopies().stream().map(ProposalText::copy).toList());
        statements(lines, "statement added", proposal.statementsAdded());
        statements(lines, "statement gone", proposal.statementsGone());
        return String.join("\n", lines);
    }

    /** The numbers of a proposal in one line. */
    public static String summary(Proposal proposal) {
        return proposal.added().size() + " new, " + proposal.changed().size() + " changed, "
                + proposal.removed().size() + " removed, " + proposal.unchanged() + " unchanged, "
                + proposal.refused().size() + " refused; statements: "
                + proposal.statementsAdded().size() + " added, "
                + proposal.statementsGone().size() + " gone.";
    }

    private static void section(List<String> lines, String label, List<String> items) {
        items.stream().limit(SHOWN).forEach(item -> lines.add("  " + label + ": " + item));
        if (items.size() > SHOWN) {
            lines.add("  " + label + ": and " + (items.size() - SHOWN) + " more");
        }
    }

    private void statements(List<String> lines, String label, List<Statement> statements) {
        int room = Math.max(20, width - label.length() - 4);
        section(
                lines,
                label,
                statements.stream().map(statement -> cut(statement, room)).toList());
    }

    private static String document(PreparedDocument document) {
        return document.document().path() + " (" + document.statements().size() + " statements, "
                + document.visits().size() + " visits)";
    }

    static String refusal(Reading.Refused refused) {
        return refused.path() + " " + refused.reason();
    }

    private static String copy(NearCopy copy) {
        return copy.path() + " and " + copy.of() + " (" + Math.round(copy.share() * 100) + " %)";
    }

    private static String cut(Statement statement, int room) {
        String words = statement.words().replaceAll("\\s+", " ");
        return words.length() <= room ? words : words.substring(0, room - 1) + "…";
    }
}

package org.attache.terminal;

import java.util.ArrayList;
import java.util.List;
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
                proposal.documents().added().stream()
                        .map(ProposalText::document)
                        .toList());
        section(
                lines,
                "changed",
                proposal.documents().changed().stream()
                        .map(ProposalText::document)
                        .toList());
        section(
                lines,
                "moved",
                proposal.documents().moved().stream().map(ProposalText::move).toList());
        section(lines, "removed", proposal.documents().removed());
        section(
                lines,
                "kept as read before, for it cannot be read now",
                proposal.documents().kept());
        section(
                lines,
                "refused",
                proposal.refused().stream().map(ProposalText::refusal).toList());
        section(
                lines,
                "nearly the same",
                proposal.nearCopies().stream().map(ProposalText::copy).toList());
        visits(lines, proposal.visits());
        statements(lines, "statement added", proposal.statements().added());
        statements(lines, "statement gone", proposal.statements().gone());
        return String.join("\n", lines);
    }

    /** The numbers of a proposal in one line. */
    public static String summary(Proposal proposal) {
        DocumentChanges documents = proposal.documents();
        StatementChanges statements = proposal.statements();
        return documents.added().size() + " new, " + documents.changed().size() + " changed, "
                + documents.moved().size() + " moved, " + documents.removed().size() + " removed, "
                + documents.unchanged() + " unchanged, " + proposal.refused().size() + " refused; statements: "
                + statements.added().size() + " added, " + statements.gone().size() + " gone.";
    }

    private static void section(List<String> lines, String label, List<String> items) {
        items.stream().limit(SHOWN).forEach(item -> lines.add("  " + label + ": " + item));
        if (items.size() > SHOWN) {
            lines.add("  " + label + ": and " + (items.size() - SHOWN) + " more");
        }
    }

    private static void visits(List<String> lines, VisitChanges visits) {
        section(
                lines,
                "visit added",
                visits.added().stream().map(ProposalText::visit).toList());
        section(
                lines,
                "visit gone",
                visits.gone().stream().map(ProposalText::visit).toList());
        section(
                lines,
                "visit moved",
                visits.changed().stream()
                        .filter(VisitChange::isMoved)
                        .map(ProposalText::change)
                        .toList());
        section(
                lines,
                "visit changed",
                visits.changed().stream()
                        .filter(change -> !change.isMoved())
                        .map(change -> visit(change.after()))
                        .toList());
    }

    private void statements(List<String> lines, String label, List<Statement> statements) {
        int room = Math.max(20, width - label.length() - 4);
        section(
                lines,
                label,
                statements.stream().map(statement -> cut(statement, room)).toList());
    }

    private static String document(PreparedDocument document) {
        return document.path() + " (" + document.statements().size() + " statements, "
                + document.visits().size() + " visits)";
    }

    private static String move(Move move) {
        return move.from() + " to " + move.to() + (move.edited() ? ", and edited" : "");
    }

    private static String change(VisitChange change) {
        return visit(change.before()) + " → " + dates(change.after());
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

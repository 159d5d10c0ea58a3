package org.attache.discord.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attache.discord.text.DiscordText;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.difference.DocumentChanges;
import org.attache.knowledge.difference.ProposalSummary;
import org.attache.moderation.AnswerChange;
import org.attache.moderation.Change;
import org.attache.moderation.Outlook;
import org.attache.moderation.OutlookSummary;
import org.attache.schedule.ChangeLabel;
import org.attache.session.Count;
import org.attache.visit.history.Revision;

/** Tells what a change would bring, a line each: what a moderator must see first comes first. Pure. */
final class OutlookLines {

    private static final int NAME = 120;
    private static final int SENTENCE = 400;
    private static final int ANSWER = 300;

    private final List<String> lines = new ArrayList<>();

    private OutlookLines() {}

    static List<String> of(Outlook outlook) {
        OutlookLines lines = new OutlookLines();
        lines.lines.add(DiscordText.escaped(OutlookSummary.of(outlook), SENTENCE * 2));
        outlook.notes().forEach(note -> lines.lines.add("-# " + DiscordText.escaped(note, SENTENCE)));
        lines.add("Answers that get worse", worse(outlook, true), OutlookLines::answer);
        lines.add("Visits", outlook.visits(), OutlookLines::visit);
        switch (outlook.change()) {
            case Change.Reload reload -> lines.reload(reload.proposal());
            case Change.Return back -> {
                lines.add("Documents that leave", back.leaving(), OutlookLines::name);
                lines.add("Documents that come back", back.back(), OutlookLines::name);
            }
        }
        lines.add("Answers that change", worse(outlook, false), OutlookLines::answer);
        lines.add("Recent questions that are answered otherwise", outlook.recent(), OutlookLines::answer);
        return lines.lines;
    }

    private void reload(Proposal proposal) {
        DocumentChanges documents = proposal.documents();
        add("Refused files", ProposalSummary.refusals(proposal), refusal -> DiscordText.escaped(refusal, SENTENCE));
        add("New documents", documents.added(), OutlookLines::document);
        add("Changed documents", documents.changed(), OutlookLines::document);
        add("Moved documents", documents.moved(), move -> name(move.from()) + " is now " + name(move.to()));
        add("Removed documents", documents.removed(), OutlookLines::name);
        add("Remarks", ProposalSummary.remarks(proposal), remark -> DiscordText.escaped(remark, SENTENCE));
        add(
                "Near copies",
                proposal.nearCopies(),
                copy -> name(copy.path()) + " says nearly the same as " + name(copy.of()));
    }

    private <T> void add(String heading, List<T> items, Function<T, String> line) {
        if (!items.isEmpty()) {
            lines.add("**" + heading + "**");
            items.forEach(item -> lines.add("• " + line.apply(item)));
        }
    }

    private static List<AnswerChange> worse(Outlook outlook, boolean worse) {
        return outlook.answers().stream()
                .filter(answer -> answer.worse() == worse)
                .toList();
    }

    private static String answer(AnswerChange answer) {
        return "“" + DiscordText.escaped(answer.question(), NAME) + "” Now: "
                + DiscordText.escaped(answer.before(), ANSWER) + " Then: "
                + DiscordText.escaped(answer.after(), ANSWER);
    }

    private static String visit(Revision revision) {
        return DiscordText.escaped(ChangeLabel.of(revision), SENTENCE);
    }

    private static String document(PreparedDocument document) {
        return name(document.path()) + " (" + Count.of(document.statements().size(), "statement") + ", "
                + Count.of(document.visits().size(), "visit") + ")";
    }

    private static String name(String path) {
        return DiscordText.escaped(path, NAME);
    }
}

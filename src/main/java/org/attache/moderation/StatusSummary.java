package org.attache.moderation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.difference.ProposalSummary;

/** Tells how the knowledge stands, a line for each matter. Pure. */
public final class StatusSummary {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMMM d, uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private static final double MEGABYTE = 1_000_000;

    private StatusSummary() {}

    public static List<String> of(Status status) {
        Snapshot snapshot = status.snapshot();
        List<String> lines = new ArrayList<>();
        lines.add("Snapshot " + snapshot.number() + " of " + TIME.format(snapshot.created()) + ": documents "
                + snapshot.documents() + ", statements " + snapshot.statements() + ", visits " + snapshot.visits()
                + ".");
        lines.add(
                status.isBehind()
                        ? "The folder has changed since; a reload would take that in."
                        : "The folder is taken in as it is.");
        lines.add("Answers are written by: " + status.writer() + ". Meanings are compared by: " + status.embedder()
                + status.awaited().map(next -> ", soon by " + next).orElse("") + ".");
        lines.add(String.format(Locale.ROOT, "The data folder takes %.1f megabytes.", status.storeBytes() / MEGABYTE));
        lines.add("Refused files: "
                + (status.refused().isEmpty() ? "none." : status.refused().size() + "."));
        status.refused().forEach(refused -> lines.add("- " + ProposalSummary.refusal(refused)));
        return lines;
    }
}
